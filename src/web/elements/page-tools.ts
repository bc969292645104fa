/** `<page-tools>`: copies the page's citation, prints the page. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.querySelectorAll('button')) {
      button.dataset['ready'] = '';
      const { cite, copied = '', failed = '' } = button.dataset;
      button.addEventListener('click', () => {
        if (cite === undefined) print();
        else {
          void import('./announce.ts').then((code) =>
            code.copyCitation(cite, '', { copied, failed }),
          );
        }
      });
    }
  }
}

customElements.define('page-tools', PageTools);

export {};
