import { fold } from '../words/fold.ts';
import type { Lexicon, Readings } from './lexicon.ts';
import type { Part } from './parse.ts';

const LATIN = /^[a-z]+$/u;
const KANA = /^\p{Script=Hiragana}+$/u;
/** Kana of the rows that are lengthened with the vowel u: o-row, u-row. */
const LENGTHENED =
  /(?<=[\u304A\u3053\u305D\u3068\u306E\u307B\u3082\u3087\u3088\u308D\u3054\u305E\u3069\u307C\u307D\u3046\u304F\u3059\u3064\u306C\u3075\u3080\u3085\u3086\u308B\u3050\u305A\u3065\u3076\u3077])\u3046|(?<=[\u304A\u3053\u305D\u3068\u306E\u307B\u3082\u3088\u308D])\u304A/gu;

/** Whether readings could tell more of a part than its letters do. */
export function mayBeReading({ key, place }: Part): boolean {
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

/** Long vowels are left out of romaji as often as not. */
const shorten = (reading: string): string => reading.replace(LENGTHENED, '');

/** Romaji as kana; at the end of what is typed, consonants may wait for their vowel. Other words have no kana. */
function romajiToKana(typed: string, open: boolean, { toKana }: Readings): string {
  const kana = fold(toKana(typed));
  return open ? kana.replace(/(?:[bcdfghjkmnprstwyz]|[bghjkmnprt]y|[cs]h|ts)$/u, '') : kana;
}

/** A part as a reading in kana; none where it cannot be one. */
function kanaOf(part: Part, readings: Readings): string | undefined {
  const typed = part.text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
  const kana = LATIN.test(typed) ? romajiToKana(typed, part.open, readings) : part.key;
  return kana.length > 1 && KANA.test(kana) ? kana : undefined;
}

/** Keys of the words that are read exactly as a part says, in kana or in romaji. */
export function readAs(part: Part, { readings }: Lexicon): readonly string[] {
  if (!readings || !mayBeReading(part)) return [];
  return readings.words.get(kanaOf(part, readings) ?? '') ?? [];
}

/** Keys of the words that are read as a part says, in kana or in romaji; also when its last syllables are missing. */
export function readingsOf(part: Part, lexicon: Lexicon): string[] {
  const { readings } = lexicon;
  if (!readings || !mayBeReading(part)) return [];
  const exact = readAs(part, lexicon);
  if (exact.length > 0) return [...new Set(exact)];
  const kana = kanaOf(part, readings);
  if (kana === undefined) return [];
  const romaji = !KANA.test(part.key);
  const short = shorten(kana);
  const found: [reading: string, keys: readonly string[]][] = [];
  for (const entry of readings.words) {
    const begins = part.open && entry[0].startsWith(kana);
    if (
      begins ||
      (romaji &&
        (shorten(entry[0]) === short || (part.open && shorten(entry[0]).startsWith(short))))
    ) {
      found.push(entry);
    }
  }
  return [
    ...new Set(found.sort((a, b) => a[0].length - b[0].length).flatMap(([, keys]) => keys)),
  ].slice(0, 12);
}
