/**
 * `<citation-copy>` around a section: a click on a number goes to its address and copies the citation. Where numbers have
 * no margin to hang in, a paragraph that is tapped shows its own.
 */
class CitationCopy extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof Element)) return;
      const link = target.closest<HTMLAnchorElement>('.place, .placed > .number');
      if (link) void import('./announce.ts').then((code) => code.copyPlace(link, this.dataset));
      else if (!target.closest('a')) target.closest('.placed')?.classList.toggle('asked');
    });
  }
}

customElements.define('citation-copy', CitationCopy);

export {};
