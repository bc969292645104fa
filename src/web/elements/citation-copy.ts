/** `<citation-copy>` around a section: a click on a number goes to its address and copies the citation. */
class CitationCopy extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) {
        return;
      }
      const link = event.target.closest<HTMLAnchorElement>('a[data-cite]');
      if (!link) return;
      const { citation = '', paragraph = '', copied = '', failed = '' } = this.dataset;
      const place = link.dataset['cite'] ?? '';
      const number = /-p(\d+)$/u.exec(link.hash)?.[1];
      const template = number === undefined ? citation : paragraph;
      const cite = template.replaceAll('{place}', place).replace('{paragraph}', number ?? '');
      void import('./announce.ts').then((code) =>
        code.copyCitation(cite, link.hash, { copied, failed }),
      );
    });
  }
}

customElements.define('citation-copy', CitationCopy);

export {};
