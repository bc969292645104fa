import { borrowedFinder, type Borrowed, type BorrowedFinder } from '../../model/borrowed.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { SheetData } from '../typst/compile.ts';
import type { CellPiece } from './cell.ts';

/**
 * A sheet's data with the language of what it borrows: parts that tell their language tell the right one, pieces of cells
 * tell theirs, and what stands among other words is found by a pattern (`main.typ`).
 */
export function withBorrowed(data: SheetData, borrowed: Borrowed, locale: Locale): SheetData {
  if (!Object.values(borrowed.texts).some(({ size }) => size > 0)) return data;
  const found = new Set<string>();
  const told = tell(data, { borrowed, locale, found }) as SheetData;
  if (found.size === 0) return told;
  const words = [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return { ...told, borrowed: { lang: borrowed.first, pattern: words.map(escape).join('|') } };
}

interface Around {
  borrowed: Borrowed;
  /** The language of what is around a value. */
  locale: Locale;
  /** What is borrowed in a stretch of words that has no language of its own. */
  found: Set<string>;
}

function tell(value: unknown, around: Around): unknown {
  const { borrowed, locale, found } = around;
  const finder = borrowedFinder(borrowed, locale);
  if (typeof value === 'string') {
    for (const [start, end] of finder?.stretchesIn(value) ?? []) found.add(value.slice(start, end));
    return value;
  }
  if (Array.isArray(value)) {
    if (finder && arePieces(value)) return inLanguages(value, finder, borrowed.first);
    const pieces = piecesIn(value);
    if (finder?.covers(pieces.join(''))) for (const piece of pieces) found.add(piece);
    return value.map((item: unknown) => tell(item, around));
  }
  if (typeof value !== 'object' || value === null) return value;
  const { lang } = value as { lang?: unknown };
  const own = typeof lang === 'string' && isLocale(lang) ? lang : locale;
  const isPart = own === lang && !('foot' in value);
  if (isPart && borrowedFinder(borrowed, own)?.covers(wordsOf(value))) {
    return { ...value, lang: borrowed.first };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, tell(item, { ...around, locale: own })]),
  );
}

function arePieces(list: readonly unknown[]): list is CellPiece[] {
  return list.every((item) => typeof item === 'object' && item !== null && 'marked' in item);
}

/** The pieces of a cell, each in one language: with its own where what it says is borrowed. */
function inLanguages(
  pieces: readonly CellPiece[],
  { covers, stretchesIn }: BorrowedFinder,
  lang: Locale,
): CellPiece[] {
  const all = pieces.map(({ text }) => text).join('');
  const stretches = covers(all) ? [[0, all.length] as const] : stretchesIn(all);
  let start = 0;
  return pieces.flatMap((piece) => {
    const begin = start;
    start += piece.text.length;
    const edges = stretches.flat().filter((edge) => edge > begin && edge < start);
    const cuts = [...new Set([begin, ...edges, start])];
    return cuts.slice(0, -1).map((from, index): CellPiece => {
      const to = cuts[index + 1] ?? start;
      const { printed, ...said } = piece;
      return {
        ...said,
        text: all.slice(from, to),
        ...(stretches.some(([first, last]) => first <= from && to <= last) && { lang }),
        ...(to === start && printed !== undefined && { printed }),
      };
    });
  });
}

/** The pieces of a text that is laid out in several: in phrases. */
function piecesIn(list: readonly unknown[]): string[] {
  const isText = list.every((piece) => typeof piece === 'string');
  return isText ? list.map((piece) => piece.trim()).filter(Boolean) : [];
}

/** All that a part says, in one. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, item]) => (key === 'lang' ? '' : wordsOf(item)))
    .join('');
}

/** The pattern that finds a text and nothing else, as Typst reads patterns. */
function escape(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/gu, '\\$&');
}
