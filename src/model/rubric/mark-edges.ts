import { loadDefaultJapaneseParser } from 'budoux';
import { traitsOf, type Locale } from '../locales.ts';

/** Punctuation that ends a phrase and stays outside a mark that ends with it. */
const CLOSING = /[\s、，。．,.;:；：]+$/u;
/** A word that leads to the next one: an article, a preposition. */
const SHORT = /^\p{L}{1,3}$/u;

let parser: ReturnType<typeof loadDefaultJapaneseParser> | undefined;

/**
 * The places of a text where a mark may begin or end, in UTF-16 units: the ends of its phrases where words stand
 * without spaces, the ends of its words elsewhere; before closing punctuation and spaces as well as after them.
 */
export function markEdges(text: string, locale: Locale): Set<number> {
  const edges = new Set([0, text.length]);
  let end = 0;
  for (const part of partsOf(text, locale)) {
    edges.add(end);
    end += part.length;
    edges.add(end - (CLOSING.exec(part)?.[0].length ?? 0));
  }
  return edges;
}

function partsOf(text: string, locale: Locale): string[] {
  if (traitsOf(locale).spaced) return wordsOf(text, locale);
  return (parser ??= loadDefaultJapaneseParser()).parse(text);
}

/** Whether some words say nothing by themselves: an article or a preposition of a language with spaces. */
export function leadsOn(text: string, locale: Locale): boolean {
  if (!traitsOf(locale).spaced) return false;
  const words = wordsOf(text, locale).filter((word) => /\p{L}/u.test(word));
  return words.length > 0 && words.every((word) => SHORT.test(word));
}

/** A word whole, with its hyphens and apostrophes. */
const SPACED = /[\p{L}\p{N}]+(?:[-\u2019'][\p{L}\p{N}]+)*|\s+|[^\p{L}\p{N}\s]/gu;

/** The words of a text, with what stands between them. */
export function wordsOf(text: string, locale: Locale): string[] {
  if (traitsOf(locale).spaced) return text.match(SPACED) ?? [];
  const segmenter = (segmenters[locale] ??= new Intl.Segmenter(locale, { granularity: 'word' }));
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

const segmenters: Partial<Record<Locale, Intl.Segmenter>> = {};
