import { traitsOf } from '../../model/locales.ts';
import { fold } from '../words/fold.ts';
import type { Word } from '../words/segment.ts';
import type { Lexicon } from './lexicon.ts';
import type { Typed } from './reading.ts';

const LATIN = /^[a-z]+$/u;
const KANA = /^\p{Script=Hiragana}+$/u;

/** Whether readings could tell more of a part than its letters do. */
export function mayBeReading({ key, place }: Pick<Typed, 'key' | 'place'>): boolean {
  return place === undefined && key.length > 1 && (KANA.test(key) || LATIN.test(key));
}

/**
 * Whether some stretch of a query is hiragana from end to end: it is a reading as often as it is grammar, and what
 * it says shows only with the readings at hand.
 */
export function hasKanaAlone(query: string): boolean {
  return fold(query)
    .split(/\s+/u)
    .some((stretch) => stretch.length > 1 && KANA.test(stretch));
}

/** Whether several words that are no words themselves are together the reading of one, in romaji or half in kana. */
export function readsAsOne(
  words: readonly Word[],
  lexicons: readonly Lexicon[],
  isSpoken: (word: Word) => boolean,
): boolean {
  const isWord = ({ key, script }: Word): boolean =>
    script === 'latin' && lexicons.some((lexicon) => lexicon.words.has(key));
  if (words.length < 2 || words.some(isWord) || words.every(isSpoken)) return false;
  return lexicons.some(({ readings }) => readings?.isRead(words));
}

/** Keys of the words that are read exactly as a part says; none as long as no readings were fetched. */
export function readAs(part: Typed, { readings }: Lexicon): readonly string[] {
  if (!readings || part.place !== undefined || part.key.length < 2) return [];
  return readings.readAs(part);
}

/** Keys of words whose reading begins with an open part. */
export function readingStarts(part: Typed, { readings, locale }: Lexicon): readonly string[] {
  if (!readings || !traitsOf(locale).kana || !part.open || !mayBeReading(part)) return [];
  return readings.startsOf(part);
}
