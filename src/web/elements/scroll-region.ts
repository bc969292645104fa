/**
 * `<scroll-region>`: what is wider than its place and scrolls by itself. It is a named region that takes the keyboard;
 * where all of it is seen, there is nothing to scroll, and it is none.
 */
class ScrollRegion extends HTMLElement {
  connectedCallback(): void {
    const region = this.querySelector<HTMLElement>('section');
    const name = region?.getAttribute('aria-label');
    if (!region || typeof name !== 'string') return;
    const sizes = new ResizeObserver(() => {
      const scrolls = region.scrollWidth > region.clientWidth;
      const attributes = { tabindex: '0', 'aria-label': name };
      for (const [key, value] of Object.entries(attributes)) {
        if (scrolls) region.setAttribute(key, value);
        else region.removeAttribute(key);
      }
    });
    for (const each of [region, ...region.children]) sizes.observe(each);
  }
}

customElements.define('scroll-region', ScrollRegion);

export {};
