import { fold } from '../words/fold.ts';
import { asRomaji, romajiOf, shortened } from '../words/romaji.ts';
import type { Word } from '../words/segment.ts';
import type { Readings, Typed } from './reading.ts';

const KANA = /^\p{Script=Hiragana}+$/u;
/** The romaji of several words is not guessed at where it is shorter than this: `to do` is English. */
const SHORTEST_PHRASE = 5;
/** Kana from which on vowels that are written long or short by mistake do not make another word. */
const SHORTEST_VARIANT = 4;
/** Letters of romaji that say enough to look for what begins with them. */
const SHORTEST_START = 3;
/** More words than these begin like what is typed without saying anything of it. */
const MOST = 12;

/** Readings as questions are compared with them. */
interface Read {
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

type Romaji = ReturnType<Read['romaji']>;

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
  const read: Read = { words, of, romaji: () => (romaji ??= inRomajiOf(words, kana)) };
  return {
    words,
    readAs: (part) => readAs(part, read),
    isRead: (spoken) => isRead(spoken, read),
    startsOf: (part) => startsOf(part, read),
  };
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

/** Keys of the words with a reading in romaji: those with the same vowels, or else those that differ in long ones. */
function inRomaji(typed: string, { romaji }: Read): readonly string[] {
  const entries = romaji().get(shortened(typed)) ?? [];
  const same = entries.filter(({ whole }) => whole === typed);
  return (same.length > 0 ? same : entries).flatMap(({ keys }) => keys);
}

/** Words of which some are written in kana and others in kanji, as the whole is read: the keys of what is called so. */
function mixed(words: readonly Word[], { words: known, of }: Read): readonly string[] {
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

function isRead(words: readonly Word[], read: Read): boolean {
  const key = words.map((word) => word.key).join('');
  if (KANA.test(key)) return isDrawn(words) && asKana(key, read).length > 0;
  const romaji = romajiIn(words, false);
  if (romaji === undefined) return mixed(words, read).length > 0;
  return romaji.length >= SHORTEST_PHRASE && inRomaji(romaji, read).length > 0;
}

function readAs({ key, words }: Pick<Typed, 'key' | 'words'>, read: Read): readonly string[] {
  const romaji = romajiIn(words, false);
  if (romaji !== undefined) return inRomaji(romaji, read);
  return KANA.test(key) ? asKana(key, read) : mixed(words, read);
}

/** Keys of the words that are read like some kana, or else like it but for the length of vowels. */
function asKana(key: string, read: Read): readonly string[] {
  const exact = read.words.get(key);
  return exact ?? (key.length < SHORTEST_VARIANT ? [] : inRomaji(romajiOf(key), read));
}

/** Whether hiragana has the sign for long vowels, which is spelt otherwise. */
function isDrawn(words: readonly Word[]): boolean {
  return words.some(({ surface, script }) => script === 'hiragana' && surface.includes('\u30FC'));
}

function startsOf({ key, words }: Pick<Typed, 'key' | 'words'>, { romaji }: Read): string[] {
  const begins = KANA.test(key) ? romajiOf(key) : romajiIn(words, true);
  if (begins === undefined || begins.length < SHORTEST_START) return [];
  const short = shortened(begins);
  const keys = [...romaji()]
    .filter(([known]) => known.startsWith(short))
    .sort((a, b) => a[0].length - b[0].length)
    .flatMap(([, entries]) => entries.flatMap((entry) => entry.keys));
  return [...new Set(keys)].slice(0, MOST);
}
