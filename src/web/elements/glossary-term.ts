import { placeFloat } from './float.ts';

const LINGER = 200;

/**
 * `<glossary-term>`: shows the definition on hover and focus; a tap shows it first and leaves the link in it.
 * It can be hovered itself and goes away with Escape (WCAG 2.2, 1.4.13).
 */
class GlossaryTerm extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #touched = false;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const float = this.querySelector<HTMLElement>('[popover]');
    if (!link || !float) return;
    const open = (): void => {
      clearTimeout(this.#timer);
      if (float.matches(':popover-open')) return;
      float.showPopover();
      placeFloat(float, link);
    };
    const close = (): void => {
      clearTimeout(this.#timer);
      if (float.matches(':popover-open')) float.hidePopover();
    };
    const later = (then: () => void): void => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(then, LINGER);
    };

    this.addEventListener('pointerenter', (event) => {
      if (event.pointerType === 'mouse') later(open);
    });
    this.addEventListener('pointerleave', (event) => {
      if (event.pointerType === 'mouse') later(close);
    });
    link.addEventListener('pointerdown', (event) => {
      this.#touched = event.pointerType !== 'mouse';
    });
    link.addEventListener('focus', () => {
      if (!this.#touched) open();
    });
    this.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node) || !this.contains(event.relatedTarget))
        later(close);
    });
    link.addEventListener('click', (event) => {
      if (!this.#touched || float.matches(':popover-open')) return;
      event.preventDefault();
      open();
    });
    document.addEventListener('pointerdown', (event) => {
      if (event.target instanceof Node && !this.contains(event.target)) close();
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') close();
    });
    // Focus may scroll the word into view: the definition goes with it.
    addEventListener(
      'scroll',
      () => {
        if (float.matches(':popover-open')) placeFloat(float, link);
      },
      { passive: true },
    );
  }
}

customElements.define('glossary-term', GlossaryTerm);
