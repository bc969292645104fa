/**
 * Finds the place being read; it comes with the first scroll, since at the top of a page none is being read. Until it is
 * there it is the place that was asked for: a quick reader switches at once.
 */
let placeBeingRead = (): string => location.hash.slice(1);
/** The place that was read when the keyboard went from the text to the header. */
let placeLeft = '';

/** The code on its way; none before the first scroll, and once it is there. */
let coming: Promise<unknown> | undefined;

function load(): void {
  coming = import('./place-being-read.ts')
    .then((code) => {
      ({ placeBeingRead } = code);
    })
    .finally(() => {
      coming = undefined;
    });
}

/** `<language-switch>`: the other language opens at the paragraph being read, with the same choice or query. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      const { detail, ctrlKey, metaKey, shiftKey } = event;
      const aim = (): void => {
        // Another page than this one has neither its paragraphs nor its choices.
        if (link.dataset['instead'] !== undefined) return;
        link.search = location.search;
        // A click with the keyboard counts no presses of a button.
        link.hash = placeBeingRead() || (detail === 0 ? placeLeft : '');
      };
      if (!coming || ctrlKey || metaKey || shiftKey) {
        aim();
        return;
      }
      // Whoever scrolls and switches at once is not taken to the top for that.
      event.preventDefault();
      const follow = (): void => {
        aim();
        location.assign(link.href);
      };
      void coming.then(follow, follow);
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
