import { takeMarks } from './memory.ts';

/**
 * `<site-search>`: turns the link to the search page into the dialog, by click, `/` or Ctrl+K. The search itself is
 * loaded when the dialog opens for the first time. On a page that a result opened, it marks the words.
 */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-search-opener]')?.addEventListener('click', (event) => {
      const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      if (ctrlKey || metaKey || shiftKey) return;
      if (openDialog()) event.preventDefault();
    });
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    document.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey } = event;
      const byLetter = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey;
      const bySlash = key === '/' && !ctrlKey && !metaKey && !altKey && !isTyping(event.target);
      if ((byLetter || bySlash) && openDialog()) event.preventDefault();
    });
    dialog.addEventListener('click', (event) => {
      const { target } = event;
      // The dialog itself is hit only beside its panel: on the backdrop.
      const close =
        target === dialog || (target instanceof Element && target.closest('[data-close]'));
      if (close) dialog.close();
    });
    const words = takeMarks();
    if (words.length > 0) void import('./found-words.ts').then(({ showWords }) => showWords(words));
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
  void import('./search-panel.ts');
  return true;
}

customElements.define('site-search', SiteSearch);
