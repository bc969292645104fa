import { traitsOf } from '../../model/locales.ts';
import { fold } from '../words/fold.ts';
import { asRomaji, romajiOf, shortened } from '../words/romaji.ts';
import type { Word } from '../words/segment.ts';
import type { Lexicon } from './lexicon.ts';
import type { Readings } from './read-words.ts';

const LATIN = /^[a-z]+$/u;
const KANA = /^\p{Script=Hiragana}+$/u;
/** The romaji of several words is not guessed at where it is shorter than this: `to do` is English. */
const SHORTEST_PHRASE = 5;
/** Kana from which on vowels that are written long or short by mistake do not make another word. */
const SHORTEST_VARIANT = 4;
/** Letters of romaji that say enough to look for what begins with them. */
const SHORTEST_START = 3;
/** More words than these begin like what is typed without saying anything of it. */
const MOST = 12;

/** What is to be known of a part of a question. */
interface Typed {
  key: string;
  words: readonly Word[];
  place: string | undefined;
  open: boolean;
}

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

/** Keys of the words with a reading in romaji: those with the same vowels, or else those that differ in long ones. */
function inRomaji(typed: string, { romaji }: Readings): readonly string[] {
  const entries = romaji().get(shortened(typed)) ?? [];
  const same = entries.filter(({ whole }) => whole === typed);
  return (same.length > 0 ? same : entries).flatMap(({ keys }) => keys);
}

/** Words of which some are written in kana and others in kanji, as the whole is read: the keys of what is called so. */
function mixed(words: readonly Word[], { words: known, of }: Readings): readonly string[] {
  const kanji = words.filter(({ script }) => script === 'han');
  if (kanji.length === 0 || kanji.length === words.length) return [];
  const parts = words.map(({ key, script }) => (script === 'han' ? of.get(key) : key));
  if (parts.includes(undefined)) return [];
  return (known.get(parts.join('')) ?? []).filter((key) =>
    kanji.every((word) => key.includes(word.key)),
  );
}

/** The romaji of words, if they are all romaji. */
function romajiIn(words: readonly Word[], open: boolean): string | undefined {
  if (words.some(({ script }) => script !== 'latin')) return undefined;
  return asRomaji(fold(words.map(({ surface }) => surface).join('')), open);
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
  return lexicons.some(({ readings }) => readings && isRead(words, readings));
}

function isRead(words: readonly Word[], readings: Readings): boolean {
  const key = words.map((word) => word.key).join('');
  if (KANA.test(key)) return isDrawn(words) && asKana(key, readings).length > 0;
  const romaji = romajiIn(words, false);
  if (romaji === undefined) return mixed(words, readings).length > 0;
  return romaji.length >= SHORTEST_PHRASE && inRomaji(romaji, readings).length > 0;
}

/** Keys of the words that are read exactly as a part says, in kana or in romaji. */
export function readAs({ key, words, place }: Typed, { readings }: Lexicon): readonly string[] {
  if (!readings || place !== undefined || key.length < 2) return [];
  const romaji = romajiIn(words, false);
  if (romaji !== undefined) return inRomaji(romaji, readings);
  if (!KANA.test(key)) return mixed(words, readings);
  return asKana(key, readings);
}

/** Keys of the words that are read like some kana, or else like it but for the length of vowels. */
function asKana(key: string, readings: Readings): readonly string[] {
  const exact = readings.words.get(key);
  return exact ?? (key.length < SHORTEST_VARIANT ? [] : inRomaji(romajiOf(key), readings));
}

/** Whether hiragana has the sign for long vowels, which is spelt otherwise. */
function isDrawn(words: readonly Word[]): boolean {
  return words.some(({ surface, script }) => script === 'hiragana' && surface.includes('\u30FC'));
}

/** Keys of words whose reading begins with what is typed so far. */
export function readingStarts(part: Typed, { readings, locale }: Lexicon): string[] {
  if (!readings || !traitsOf(locale).kana || !part.open || !mayBeReading(part)) return [];
  const begins = KANA.test(part.key) ? romajiOf(part.key) : romajiIn(part.words, true);
  if (begins === undefined || begins.length < SHORTEST_START) return [];
  const short = shortened(begins);
  const found = [...readings.romaji()].filter(([romaji]) => romaji.startsWith(short));
  const keys = found
    .sort((a, b) => a[0].length - b[0].length)
    .flatMap(([, entries]) => entries.flatMap((entry) => entry.keys));
  return [...new Set(keys)].slice(0, MOST);
}
