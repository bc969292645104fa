import type { Locale } from '../model/locale.ts';

/** A sentence, with its place in the text that it is of. */
export interface Sentence {
  text: string;
  /** Its first character, from 0. */
  start: number;
}

/** The sentences of a text, without the spaces between them. */
export function sentencesOf(text: string, locale: Locale): Sentence[] {
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].flatMap(
    ({ segment, index }) => {
      const start = index + (segment.length - segment.trimStart().length);
      return segment.trim() === '' ? [] : [{ text: segment.trim(), start }];
    },
  );
}

/** How many characters of Japanese tell a sentence from the others. */
const ENOUGH = 14;

/** How a sentence begins: enough of it to find it by. */
export function beginning(text: string, breadth: number): string {
  const long = Math.round(ENOUGH * breadth);
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= long + 2) return flat;
  // No word is cut where spaces part them.
  const cut = flat.slice(0, long);
  return `${breadth > 1 ? cut.replace(/\s\S*$/u, '') : cut}…`;
}
