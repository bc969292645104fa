import { borrowedFinder, type Borrowed } from '../../model/borrowed.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { SheetData } from '../typst/compile.ts';

/**
 * A sheet's data with the language of what it borrows: parts that tell their language tell the right one, and what stands
 * among other words is found by a pattern (`main.typ`).
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

/** The pieces of a text that is laid out in several: in phrases, or with some of its words marked. */
function piecesIn(list: readonly unknown[]): string[] {
  const pieces = list.map((item) =>
    typeof item === 'object' && item !== null && 'text' in item ? item.text : item,
  );
  const isText = pieces.every((piece) => typeof piece === 'string');
  return isText ? pieces.map((piece) => piece.trim()).filter(Boolean) : [];
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
