/** `<page-tools>`: copies the page's citation, prints the page, shows readings where a language has such. */
class PageTools extends HTMLElement {
  connectedCallback(): void {
    const { kana } = this.dataset;
    if (kana)
      void import('../furigana/furigana-switch.ts').then((code) => code.addSwitch(this, kana));
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
