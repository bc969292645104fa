/** `<citation-copy>` around a section: a click on a number goes to its address and copies the citation. */
class CitationCopy extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) {
        return;
      }
      const link = event.target.closest<HTMLAnchorElement>('.place, .placed > .number');
      if (!link) return;
      void import('./announce.ts').then((code) => code.copyPlace(link, this.dataset));
    });
  }
}

customElements.define('citation-copy', CitationCopy);

export {};
