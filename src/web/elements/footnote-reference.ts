import { placeBeside, placeFloat } from './float.ts';
import { loadScriptedStyles } from './scripted-styles.ts';

/**
 * `<footnote-reference>`: opens the note in place, beside its line where there is a column for it. Escape or a click elsewhere closes it and focus returns; Tab goes
 * through it and on in the text behind the mark, which closes it too.
 */
class FootnoteReference extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.addEventListener('click', (event) => {
      const note = document.getElementById(link.hash.slice(1))?.querySelector('.footnote-text');
      if (!note || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void loadScriptedStyles().then(() => {
        this.#open(link, note);
      });
    });
  }

  #open(link: HTMLAnchorElement, note: Element): void {
    const float = document.createElement('div');
    float.className = 'float';
    float.popover = 'auto';
    float.setAttribute('role', 'dialog');
    float.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
    float.tabIndex = -1;

    const label = document.createElement('span');
    label.className = 'float-label';
    label.textContent = link.getAttribute('aria-label');
    const words = document.createElement('div');
    for (const child of note.cloneNode(true).childNodes) words.append(child.cloneNode(true));
    for (const copy of words.querySelectorAll('[id]')) copy.removeAttribute('id');
    const end = document.createElement('div');
    end.className = 'float-end';
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'quiet-button';
    close.textContent = this.closest<HTMLElement>('[data-close]')?.dataset['close'] ?? '';
    close.addEventListener('click', () => {
      float.hidePopover();
    });
    end.append(close);
    float.append(label, words, end);

    // Behind its mark, where Tab goes on in the text and a screen reader finds it.
    this.append(float);
    float.showPopover();
    const closed = new AbortController();
    const place = (): void => {
      if (!placeBeside(float, link)) placeFloat(float, link);
    };
    place();
    // The line scrolls with the page: its note goes with it.
    addEventListener('scroll', place, { passive: true, signal: closed.signal });
    float.focus();
    float.addEventListener('focusout', (event) => {
      // The focus goes nowhere when the reader turns to another window: the note stays for the way back.
      const into = event.relatedTarget;
      if (into instanceof Node && !float.contains(into)) float.hidePopover();
    });
    float.addEventListener('toggle', (event) => {
      if (event.newState !== 'closed') return;
      const inside =
        float.contains(document.activeElement) || document.activeElement === document.body;
      float.remove();
      closed.abort();
      if (inside) link.focus();
    });
  }
}

customElements.define('footnote-reference', FootnoteReference);
