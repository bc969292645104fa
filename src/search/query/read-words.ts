import { romajiOf, shortened } from '../words/romaji.ts';

const KANA = /^\p{Script=Hiragana}+$/u;

/** How the words of a language are read. */
export interface Readings {
  /** Reading → keys of the words and names that are read so. */
  words: ReadonlyMap<string, readonly string[]>;
  /** Key → reading. */
  of: ReadonlyMap<string, string>;
  /**
   * Gives, when romaji is first asked for: reading in romaji without long vowels → the readings with them, and the keys
   * of what is read so.
   */
  romaji: () => ReadonlyMap<string, readonly { whole: string; keys: readonly string[] }[]>;
}

type Romaji = ReturnType<Readings['romaji']>;

/** Puts the readings of words together. Words in kana are read as they are written. */
export function readingsOfWords(
  words: ReadonlyMap<string, readonly string[]>,
  kana: Iterable<string>,
): Readings {
  const of = new Map<string, string>();
  for (const [reading, keys] of words) {
    for (const key of keys) if (!of.has(key)) of.set(key, reading);
  }
  let romaji: Romaji | undefined;
  return { words, of, romaji: () => (romaji ??= inRomajiOf(words, kana)) };
}

function inRomajiOf(words: ReadonlyMap<string, readonly string[]>, kana: Iterable<string>): Romaji {
  const romaji = new Map<string, { whole: string; keys: readonly string[] }[]>();
  const add = (reading: string, keys: readonly string[]): void => {
    const whole = romajiOf(reading);
    const short = shortened(whole);
    const entries = romaji.get(short);
    if (entries) entries.push({ whole, keys });
    else romaji.set(short, [{ whole, keys }]);
  };
  for (const [reading, keys] of words) add(reading, keys);
  for (const key of kana) if (key.length > 1 && KANA.test(key)) add(key, [key]);
  return romaji;
}
