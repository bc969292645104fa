/** Finds the place being read; it comes with the first scroll, since at the top of a page none is being read. */
let placeBeingRead = (): string => '';
/** The place that was read when the keyboard went from the text to the header. */
let placeLeft = '';

function load(): void {
  void import('./place-being-read.ts').then((code) => {
    ({ placeBeingRead } = code);
  });
}

/** `<language-switch>`: the other language opens at the paragraph being read, with the same choice or query. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      link.search = location.search;
      // A click with the keyboard counts no presses of a button.
      link.hash = placeBeingRead() || (event.detail === 0 ? placeLeft : '');
    });
  }
}

if (scrollY > 0) load();
else addEventListener('scroll', load, { once: true, passive: true });

// In a low window the header does not stay, and Tab takes the reader to the page's top, away from the text.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') return;
  if (!document.activeElement?.closest('.page-header, .skip')) placeLeft = placeBeingRead();
});

customElements.define('language-switch', LanguageSwitch);

export {};
