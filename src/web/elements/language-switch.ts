import { placeBeingRead } from './place-being-read.ts';

/** The place that was read when the keyboard went from the text to the header. */
let placeLeft = '';

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

// In a low window the header does not stay, and Tab takes the reader to the page's top, away from the text.
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Tab') return;
  if (!document.activeElement?.closest('.page-header, .skip')) placeLeft = placeBeingRead();
});

customElements.define('language-switch', LanguageSwitch);
