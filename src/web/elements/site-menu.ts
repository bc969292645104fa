/** From this width on the header has all the links and no menu. The same width as in the styles. */
const WIDE = '(min-width: 64rem)';

/**
 * `<site-menu>` around the menu: while it covers the page, nothing behind it takes the focus (WCAG 2.2, 2.4.11). The
 * browser itself opens it and closes it, with the buttons or Escape, and gives the focus back.
 */
class SiteMenu extends HTMLElement {
  #behind: HTMLElement[] = [];

  connectedCallback(): void {
    const menu = this.querySelector<HTMLElement>('[popover]');
    if (!menu) return;
    const cover = (): void => {
      this.#behind = besides(this);
      for (const part of this.#behind) part.inert = true;
      menu.querySelector('button')?.focus();
    };
    menu.addEventListener('toggle', (event) => {
      if (event.newState === 'open') cover();
    });
    // This code came because the menu opened.
    if (menu.matches(':popover-open')) cover();
    // Before it closes, not after: an inert button could not have the focus back.
    menu.addEventListener('beforetoggle', (event) => {
      if (event.newState !== 'closed') return;
      for (const part of this.#behind.splice(0)) part.inert = false;
    });
    // A window made wider has no button that could close it.
    matchMedia(WIDE).addEventListener('change', () => {
      menu.hidePopover();
    });
  }
}

/** All of the page but an element and what it stands in. */
function besides(element: HTMLElement): HTMLElement[] {
  const parent = element.parentElement;
  if (!parent || element === document.body) return [];
  const siblings = [...parent.children].filter(
    (child): child is HTMLElement =>
      child !== element && child instanceof HTMLElement && !child.inert,
  );
  return [...siblings, ...besides(parent)];
}

customElements.define('site-menu', SiteMenu);

export {};
