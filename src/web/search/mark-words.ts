/** The name of the highlight in the stylesheet. */
const NAME = 'found-words';
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, summary, caption, div';
const SILENT = 'script, style, template, [hidden], .visually-hidden, rt, button, nav';

/** A text node, and where its text begins in the whole. */
interface Piece {
  node: Text;
  start: number;
}

/**
 * Marks words on the page and brings the first of them into view: the first behind the place that the address names.
 * Where the browser can, nothing of the page is changed for it, so that anchors and copied text stay as they are.
 */
export function markWords(words: readonly string[], main: HTMLElement): number {
  clearMarks();
  const { pieces, text } = readText(main);
  const ranges = findAll(text, words).map(({ start, end }) => rangeOf(pieces, start, end));
  if (ranges.length === 0) return 0;
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(...ranges));
  else for (const range of [...ranges].reverse()) wrap(range, pieces);
  reveal(ranges);
  return ranges.length;
}

/** Takes all marks away. */
export function clearMarks(): void {
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
  for (const mark of document.querySelectorAll('.found-word')) {
    const parent = mark.parentNode;
    mark.replaceWith(...mark.childNodes);
    parent?.normalize();
  }
}

/** All that is to be read, as one string; a line break stands between blocks. */
function readText(main: HTMLElement): { pieces: Piece[]; text: string } {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(SILENT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const pieces: Piece[] = [];
  let text = '';
  let block: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const around = node.parentElement?.closest(BLOCK);
    if (around !== block) text += '\n';
    block = around;
    pieces.push({ node, start: text.length });
    text += node.data;
  }
  return { pieces, text };
}

function findAll(text: string, words: readonly string[]): { start: number; end: number }[] {
  const patterns = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&').replace(/\s+/gu, '\\s+'))
    // A Latin word does not begin or end inside another.
    .map((word) => (/^\w/u.test(word) ? `\\b${word}` : word))
    .map((word) => (/\w$/u.test(word) ? `${word}\\b` : word));
  return [...text.matchAll(new RegExp(patterns.join('|'), 'giu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function rangeOf(pieces: readonly Piece[], start: number, end: number): Range {
  const at = (place: number): Piece | undefined =>
    pieces.findLast((piece) => piece.start <= place && place <= piece.start + piece.node.length);
  const range = document.createRange();
  const first = at(start);
  const last = pieces.findLast((piece) => piece.start < end) ?? first;
  if (first && last) {
    range.setStart(first.node, start - first.start);
    range.setEnd(last.node, end - last.start);
  }
  return range;
}

/** For browsers that know no highlights: each stretch of text in an element of its own. */
function wrap(range: Range, pieces: readonly Piece[]): void {
  for (const { node } of pieces.filter((piece) => range.intersectsNode(piece.node))) {
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    if (start >= end) continue;
    const part = document.createRange();
    part.setStart(node, start);
    part.setEnd(node, end);
    const mark = document.createElement('mark');
    mark.className = 'found-word';
    part.surroundContents(mark);
  }
}

/** Scrolls to the first mark at or behind the place that the address names, unless it is in view already. */
function reveal(ranges: readonly Range[]): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const place = id === '' ? null : document.getElementById(id);
  const behind = ranges.find(
    ({ startContainer }) =>
      !place ||
      place.contains(startContainer) ||
      (place.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const target = (behind ?? ranges[0])?.startContainer.parentElement;
  if (!target) return;
  const { top, bottom } = target.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'center' });
}
