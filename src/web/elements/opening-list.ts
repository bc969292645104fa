/**
 * `<opening-list>`: items that open one by one, or all at once. An address that points into an item opens it, also
 * where the browser would not; on paper all are open.
 */
class OpeningList extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('button[data-open]');
    if (button) {
      button.dataset['ready'] = '';
      button.addEventListener('click', () => {
        const open = !this.#allOpen;
        for (const item of this.#items) item.open = open;
      });
      this.addEventListener('toggle', () => this.#name(button), { capture: true });
    }
    this.#reveal();
    addEventListener('hashchange', () => this.#reveal());
    this.#openOnPaper();
  }

  get #items(): HTMLDetailsElement[] {
    return [...this.querySelectorAll('details')];
  }

  get #allOpen(): boolean {
    return this.#items.every(({ open }) => open);
  }

  #name(button: HTMLButtonElement): void {
    const { open = '', close = '' } = button.dataset;
    button.textContent = this.#allOpen ? close : open;
  }

  /** Opens the item to which the address points, by its own id or by one inside it. */
  #reveal(): void {
    const target = this.querySelector(':target');
    if (!target) return;
    const item = target.closest('details') ?? target.querySelector('details');
    if (!item || item.open) return;
    item.open = true;
    target.scrollIntoView();
  }

  /** Browsers that know no part of an item but its summary need its attribute. */
  #openOnPaper(): void {
    let opened: HTMLDetailsElement[] = [];
    addEventListener('beforeprint', () => {
      opened = this.#items.filter(({ open }) => !open);
      for (const item of opened) item.open = true;
    });
    addEventListener('afterprint', () => {
      for (const item of opened) item.open = false;
      opened = [];
    });
  }
}

customElements.define('opening-list', OpeningList);

export {};
