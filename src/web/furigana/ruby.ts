import { readingsIn, type Reading, type ReadingIndex } from '../../model/furigana.ts';

/** Where a section says something; its frame around that has no readings. */
const SAYS = '.section-title, .title-beside, .in-short, .prose';
const LINE = 'p, li, dt, dd, th, td, h1, h2, h3, h4, h5, h6, figcaption, summary, div';
/** No part of the words around it: what is not seen, what floats, numbers of places, marks of footnotes. */
const SILENT =
  '[hidden], .float, .side-names, .side-mark, .visually-hidden, .number, .place, footnote-reference, button, script, style, svg';
/** What has a reading already, or none: no word goes on behind it. */
const APART = 'ruby, code';

/** A text of the page, and what stands in its place. */
export interface Replaced {
  text: Text;
  parts: ChildNode[];
}

/** A text, and where it begins in its line. */
interface Piece {
  node: Text;
  start: number;
}

/**
 * Sets readings above the words of a language. A reading stands within one text: it does not reach over the border of a
 * link, or of what is emphasised.
 *
 * @param lang the language, as `lang` has it
 */
export function setReadings(lang: string, index: ReadingIndex): Replaced[] {
  return [...document.querySelectorAll(SAYS)].flatMap((root) =>
    linesIn(root, lang).flatMap(({ pieces, text }) => {
      const readings = readingsIn(text, index);
      return pieces.flatMap((piece) => replace(piece, readings));
    }),
  );
}

/** Puts the texts back that were there before. */
export function takeReadings(replaced: readonly Replaced[]): void {
  for (const { text, parts } of replaced) {
    parts[0]?.before(text);
    for (const part of parts) part.remove();
  }
}

function linesIn(root: Element, lang: string): { pieces: Piece[]; text: string }[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const lines: { line: Element | null; pieces: Piece[]; text: string }[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const around = node.parentElement;
    if (!around || around.closest(SILENT)) continue;
    const line = around.closest(LINE);
    let last = lines.at(-1);
    if (last?.line !== line) lines.push((last = { line, pieces: [], text: '' }));
    const isApart = around.closest(APART) ?? around.closest<HTMLElement>('[lang]')?.lang !== lang;
    if (isApart) last.text += '\n';
    else {
      last.pieces.push({ node, start: last.text.length });
      last.text += node.data;
    }
  }
  return lines;
}

function replace({ node, start }: Piece, readings: readonly Reading[]): Replaced[] {
  const end = start + node.data.length;
  const own = readings.filter((each) => each.start >= start && each.end <= end);
  if (own.length === 0) return [];
  let at = 0;
  const parts = own.flatMap((each): ChildNode[] => {
    const before = node.data.slice(at, each.start - start);
    at = each.end - start;
    const word = ruby(node.data.slice(each.start - start, at), each.reading);
    return before === '' ? [word] : [new Text(before), word];
  });
  if (at < node.data.length) parts.push(new Text(node.data.slice(at)));
  node.replaceWith(...parts);
  return [{ text: node, parts }];
}

function ruby(word: string, reading: string): HTMLElement {
  const element = document.createElement('ruby');
  const above = document.createElement('rt');
  element.className = 'furigana';
  above.textContent = reading;
  element.append(word, above);
  return element;
}
