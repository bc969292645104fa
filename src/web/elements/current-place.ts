/** `<current-place>` around a table of contents: marks the heading under which the reader is. */
class CurrentPlace extends HTMLElement {
  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
      const heading = document.getElementById(link.hash.slice(1));
      if (heading) links.set(heading, link);
    }
    const mark = (): void => {
      let current: HTMLAnchorElement | undefined;
      for (const [heading, link] of links) {
        // A heading counts once it is in the upper third of the window.
        if (heading.getBoundingClientRect().top < innerHeight / 3) current = link;
      }
      for (const link of links.values()) {
        if (link === current) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    };
    // It lives as long as the page: no script takes the contents away.
    const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    for (const heading of links.keys()) observer.observe(heading);
    mark();
  }
}

customElements.define('current-place', CurrentPlace);
