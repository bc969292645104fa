import { isKept } from '../elements/is-kept.ts';

/**
 * `<site-search>`: turns the link to the search page into the dialog, by click, `/` or Ctrl+K. The dialog has the field
 * at once; the rest and the search itself are fetched when it opens for the first time.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-search-opener]')?.addEventListener('click', (event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey) return;
      if (openDialog()) event.preventDefault();
    });
    if (this.classList.contains('large')) return;
    document.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const byLetter = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
      const bySlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event.target);
      if ((byLetter || bySlash) && openDialog()) event.preventDefault();
    });
    const dialog = this.querySelector('dialog');
    dialog?.addEventListener('click', (event) => {
      const { target } = event;
      // The dialog itself is hit only beside its panel: on the backdrop.
      const close =
        target === dialog || (target instanceof Element && target.closest('[data-close]'));
      if (close) dialog.close();
    });
    // Words that a search left, perhaps for this page: the code that reads them is needed then only.
    if (isKept('search-marks')) {
      void import('./found-words.ts').then((code) => code.showLeftWords());
    }
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}

/** Opens the page's search, or goes to the field of the search page. */
function openDialog(): boolean {
  const onPage = document.querySelector<HTMLInputElement>('main search-panel input');
  if (onPage) {
    onPage.focus();
    onPage.select();
    return true;
  }
  const dialog = document.querySelector<HTMLDialogElement>('.search-dialog');
  if (!dialog) return false;
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  // Where it does not come, the form of the dialog leads to the search page, as it does without.
  import('./borrowed-panel.ts').then((code) => code.completePanel(dialog)).catch(console.warn);
  return true;
}

customElements.define('site-search', SiteSearch);
