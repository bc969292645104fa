/** What became of a place that a section had in an edition: the same words elsewhere, or the page of how it read. */
interface Gone {
  href: string;
  label: string;
  moved: boolean;
}

/** The places that are known, once they were asked for. */
let places: Promise<Record<string, Gone>> | undefined;

/** `<lost-place>`: where the address names a place that the page does not have, tells where it has gone. */
class LostPlace extends HTMLElement {
  connectedCallback(): void {
    addEventListener('hashchange', () => {
      void this.#tell();
    });
    void this.#tell();
  }

  async #tell(): Promise<void> {
    this.replaceChildren();
    const anchor = location.hash.slice(1);
    // Addresses of places have no signs that are written otherwise.
    if (!/^[\w-]+$/u.test(anchor) || document.getElementById(anchor)) return;
    const { places: file = '', moved = '', gone = '' } = this.dataset;
    places ??= fetch(file).then((answer) => answer.json() as Promise<Record<string, Gone>>);
    const found = await places.then(
      (all) => (Object.hasOwn(all, anchor) ? all[anchor] : undefined),
      () => undefined,
    );
    if (!found || location.hash.slice(1) !== anchor) return;
    const link = document.createElement('a');
    link.href = found.href;
    link.textContent = found.label;
    this.append(`${found.moved ? moved : gone} `, link);
    this.scrollIntoView({ block: 'center' });
  }
}

customElements.define('lost-place', LostPlace);

export {};
