import { placeFloat, uncoverWord } from './float.ts';
import { plainText } from './plain-text.ts';
import { loadScriptedStyles } from './scripted-styles.ts';

const LINGER = 200;

/** The term whose definition is shown: one at a time, or they would lie on each other. */
let shown: GlossaryTerm | undefined;

/**
 * `<glossary-term>`: shows the definition on hover and focus; a tap shows it first and leaves the link in it.
 * It can be hovered itself and goes away with Escape (WCAG 2.2, 1.4.13).
 */
class GlossaryTerm extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** How a press began before this code came: see `on-demand.ts`. */
  #touched = isFinger(this.dataset['pointer']);

  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || !this.#float) return;
    this.#makeFloat(this.#float, link);
    this.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') this.#later(this.#open);
    });
    this.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') this.#later(this.close);
    });
    link.addEventListener('pointerdown', (event) => {
      this.#touched = isFinger(event.pointerType);
    });
    link.addEventListener('focus', () => {
      if (!this.#touched) this.#open();
    });
    this.addEventListener('focusout', (event) => {
      const into = event.relatedTarget;
      // A press on the definition's own words takes the focus to nowhere.
      if (into instanceof Node ? !this.contains(into) : !this.matches(':hover')) this.close();
    });
    link.addEventListener('click', (event) => {
      if (!this.#touched || shown === this) return;
      event.preventDefault();
      this.#open();
    });
    // This code came because the reader is here.
    if (this.#touched) return;
    if (link.matches(':focus')) this.#open();
    else if (this.matches(':hover')) this.#later(this.#open);
  }

  /** Makes the definition float, and gives it a way to the glossary. */
  #makeFloat(float: HTMLElement, link: HTMLAnchorElement): void {
    float.hidden = false;
    float.className = 'float';
    float.popover = 'manual';
    float.setAttribute('role', 'tooltip');
    const label = float.firstElementChild ?? document.createElement('span');
    label.className = 'float-label';
    // It is told where the text calls the term otherwise only.
    if (!label.isConnected) label.textContent = plainText(link).trim();
    float.prepend(label);
    const end = document.createElement('span');
    end.className = 'float-end';
    const more = document.createElement('a');
    more.href = link.href;
    more.tabIndex = -1;
    more.textContent = this.closest<HTMLElement>('[data-more]')?.dataset['more'] ?? '';
    end.append(more);
    float.append(end);
  }

  /** Puts the definition where its word is now. */
  place(): void {
    const link = this.querySelector('a');
    if (link && this.#float) placeFloat(this.#float, link);
  }

  /** Takes the definition away, or keeps it from coming. */
  close = (): void => {
    clearTimeout(this.#timer);
    if (shown !== this) return;
    shown = undefined;
    this.#float?.hidePopover();
  };

  #open = (): void => {
    clearTimeout(this.#timer);
    if (shown === this) return;
    shown?.close();
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the one that is open, known to all
    shown = this;
    void loadScriptedStyles().then(() => {
      if (shown === this) this.#show();
    });
  };

  #show(): void {
    this.#float?.showPopover();
    this.place();
    // Focus scrolls the word into the window first, and knows nothing of the sheet.
    requestAnimationFrame(() => {
      const link = this.querySelector('a');
      if (shown === this && link && this.#float) uncoverWord(this.#float, link);
    });
  }

  #later(then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, LINGER);
  }

  get #float(): HTMLElement | null {
    return this.querySelector(':scope > span');
  }
}

/** Whether something touches the screen, which cannot hover. */
function isFinger(pointer: string | undefined): boolean {
  return pointer !== undefined && pointer !== 'mouse';
}

document.addEventListener('pointerdown', (event) => {
  if (event.target instanceof Node && !shown?.contains(event.target)) shown?.close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') shown?.close();
});
// The word scrolls with the page: the definition goes with it.
addEventListener('scroll', () => shown?.place(), { passive: true });

customElements.define('glossary-term', GlossaryTerm);
