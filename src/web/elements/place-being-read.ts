/** The policy's paragraphs and the glossary's terms. */
const BLOCKS = 'main [id].placed, main .term-entry [id]';
/** Frames around the text, which have ids only so that others can name them. */
const FRAMES = 'nav, aside, thead, [popover]';
/** How far below the header an address puts its place, and a little more. */
const NEAR = 32;

/** The address of what is being read, the same in every language: `#2-3-4-p2`; empty at the top of the page. */
export function placeBeingRead(): string {
  if (scrollY < 80) return '';
  // The header covers the window's top where it stays.
  const header = document.querySelector('.page-header')?.getBoundingClientRect().bottom ?? 0;
  const start = Math.max(header, 0);
  const place = blockAt(start + 8) ?? placeAt(start + NEAR);
  return place ? `#${place.id}` : location.hash;
}

/** The topmost block in the window, even if its beginning is above. */
function blockAt(start: number): Element | undefined {
  return [...document.querySelectorAll(BLOCKS)].find((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return bottom > start && top < innerHeight;
  });
}

/**
 * Where a page has no such blocks: the heading or the row that began last, the first of those that stand side by side;
 * the first one in the window where none began above.
 */
function placeAt(start: number): Element | undefined {
  let found: Element | undefined;
  let lowest = -Infinity;
  for (const place of document.querySelectorAll('main [id]')) {
    if (!place.checkVisibility() || place.closest(FRAMES)) continue;
    const { top } = place.getBoundingClientRect();
    const margin = Number.parseFloat(getComputedStyle(place).scrollMarginTop);
    const began = top <= start + margin;
    if (began ? top > lowest : !found && top < innerHeight) {
      found = place;
      lowest = began ? top : lowest;
    }
  }
  return found;
}
