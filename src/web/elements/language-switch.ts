/** `<language-switch>`: the other language opens at the paragraph being read, with the same choice or query. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link) return;
      link.search = location.search;
      link.hash = placeBeingRead();
    });
  }
}

/** The address of the topmost block in the window; none at the top of the page. */
function placeBeingRead(): string {
  if (scrollY < 80) return '';
  // The header covers the window's top where it stays.
  const header = document.querySelector('.page-header')?.getBoundingClientRect().bottom ?? 0;
  const start = Math.max(header, 0) + 8;
  const places = document.querySelectorAll('main [id].placed, main .term-entry [id]');
  for (const place of places) {
    const { top, bottom } = place.getBoundingClientRect();
    if (bottom > start && top < innerHeight) return `#${place.id}`;
  }
  return location.hash;
}

customElements.define('language-switch', LanguageSwitch);
