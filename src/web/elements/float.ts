/** Wide enough for a note beside its word; below that it is a sheet from the bottom. The same width as in the styles. */
const WIDE = '(min-width: 48rem)';
const GAP = 6;

/** Places an open float under its word, or above it where there is no room; a sheet needs no placing. */
export function placeFloat(float: HTMLElement, word: Element): void {
  float.style.removeProperty('left');
  float.style.removeProperty('top');
  if (!matchMedia(WIDE).matches) return;
  // A word that wraps has a box on each line: the first is where the reader is.
  const box = word.getClientRects()[0] ?? word.getBoundingClientRect();
  const { width, height } = float.getBoundingClientRect();
  const margin = 16;
  const left = Math.min(Math.max(margin, box.left - 12), innerWidth - width - margin);
  const below = box.bottom + GAP;
  const top =
    below + height + margin > innerHeight ? Math.max(margin, box.top - height - GAP) : below;
  // Set through the object model, which a Content-Security-Policy without inline styles allows.
  float.style.left = `${left}px`;
  float.style.top = `${top}px`;
}
