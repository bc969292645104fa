/** Wide enough for a note beside its word; below that it is a sheet from the bottom. The same width as in the styles. */
const WIDE = '(min-width: 48rem)';
const GAP = 6;
/** What stays free between a float and the window's edge. */
const MARGIN = 16;
/** The focus ring of a word, which is to be seen too. */
const RING = 8;

/**
 * Places an open float under its word, or above it where there is more room; a sheet needs no placing. A float that
 * fits on neither side scrolls within, so that it never lies on its word.
 */
export function placeFloat(float: HTMLElement, word: Element): void {
  for (const property of ['left', 'top', 'width', 'max-height']) {
    float.style.removeProperty(property);
  }
  if (!matchMedia(WIDE).matches) return;
  // A word that wraps has a box on each line: the float goes under the last one or above the first.
  const boxes = word.getClientRects();
  const first = boxes[0] ?? word.getBoundingClientRect();
  const last = boxes[boxes.length - 1] ?? first;
  const { width, height } = float.getBoundingClientRect();
  const below = innerHeight - last.bottom - GAP - MARGIN;
  const above = first.top - GAP - MARGIN;
  const under = height <= below || below >= above;
  const fits = Math.min(height, Math.max(under ? below : above, 0));
  const start = (under ? last : first).left - 12;
  const left = Math.min(Math.max(MARGIN, start), innerWidth - width - MARGIN);
  // Set through the object model, which a Content-Security-Policy without inline styles allows.
  float.style.left = `${left}px`;
  float.style.top = `${under ? last.bottom + GAP : first.top - GAP - fits}px`;
  if (fits < height) float.style.maxHeight = `${fits}px`;
}

/**
 * Places an open float beside the line of its word, in the column to the right of the text.
 *
 * @returns whether there is such a column
 */
export function placeBeside(float: HTMLElement, word: Element): boolean {
  const column = document.querySelector('.sidebar-end')?.getBoundingClientRect();
  if (!column || column.width === 0) return false;
  const { style } = float;
  style.left = `${column.left}px`;
  style.width = `${column.width}px`;
  const line = word.getBoundingClientRect().top - MARGIN;
  const lowest = innerHeight - MARGIN - float.getBoundingClientRect().height;
  style.top = `${Math.max(MARGIN, Math.min(line, lowest))}px`;
  return true;
}

/** Scrolls a word out from under the sheet that explains it: what has the focus must be seen (WCAG 2.2, 2.4.11). */
export function uncoverWord(sheet: HTMLElement, word: Element): void {
  if (matchMedia(WIDE).matches) return;
  const covered = word.getBoundingClientRect().bottom + RING - sheet.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
}
