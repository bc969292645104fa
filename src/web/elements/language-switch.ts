/** `<language-switch>`: the other language opens at the paragraph being read. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link) link.hash = placeBeingRead();
    });
  }
}

/** The address of the topmost block in the window; none at the top of the page. */
function placeBeingRead(): string {
  if (scrollY < 80) return '';
  const places = document.querySelectorAll('main [id].placed, main .term-entry [id]');
  for (const place of places) {
    const { top, bottom } = place.getBoundingClientRect();
    if (bottom > 8 && top < innerHeight) return `#${place.id}`;
  }
  return location.hash;
}

customElements.define('language-switch', LanguageSwitch);
