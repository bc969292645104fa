import { cached, cachedElsewhere, type CacheEntry } from '../cache/cache.ts';
import { cacheKey } from '../cache/cache-key.ts';
import { KANJI, type Readings } from '../model/furigana.ts';
import type { Term } from '../model/glossary.ts';
import type { Locale } from '../model/locale.ts';
import type { OwnReadings } from '../model/own-readings.ts';
import { ANALYSER, openAnalyser } from '../search/index/analyser.ts';
import { dictionaryOf } from './dictionary.ts';
import { partsOf, wordsIn, type Token } from './words.ts';

/** A word with what stands around it and is neither kanji nor kana. */
const AROUND = /^([^\p{Script=Han}\u3041-\u30FF]*)(.*?)([^\p{Script=Han}\u3041-\u30FF]*)$/su;

/** Who says how words are read, besides the analyser. */
export interface KnownReadings {
  glossary: readonly Term[];
  own: OwnReadings;
}

/** All that decides the readings of a text; anything in it can be written as JSON. */
export interface TextToRead {
  lines: readonly string[];
  names: readonly (readonly [word: string, reading: string])[];
  own: OwnReadings;
}

/** Where texts are read, and the readings kept. */
export interface ReadingRoom {
  /** The cache's folder, if not the usual one. */
  folder?: string;
  /** Has {@link keepReadings} done in another process: the analyser's dictionary takes 350 MB. Here, without it. */
  elsewhere?: (text: TextToRead, key: string) => Promise<void>;
}

/**
 * The readings of all words in some lines of a language.
 *
 * @param lines each read in its own context
 */
export async function furiganaOf(
  lines: readonly string[],
  locale: Locale,
  { glossary, own }: KnownReadings,
  { folder, elsewhere }: ReadingRoom = {},
): Promise<Readings> {
  const names = glossary.map(({ name, reading }): [string, string] => [name[locale], reading]);
  const text = { lines: [...new Set(lines)], names, own };
  const bytes = await cachedElsewhere(
    entryOf(text),
    () => keepReadings(text, folder),
    elsewhere && ((key) => elsewhere(text, key)),
    folder,
  );
  return JSON.parse(Buffer.from(bytes).toString()) as Readings;
}

/**
 * Sees to it that the cache has the readings of a text.
 *
 * @returns them as the cache keeps them
 */
export function keepReadings(text: TextToRead, folder?: string): Promise<Uint8Array> {
  return cached(
    entryOf(text),
    async () => {
      const { lines, names, own } = text;
      const tokenize = await openAnalyser();
      const forced = forcedParts(names, own, tokenize);
      const read = lines.map((line) => wordsIn(line, forced, tokenize));
      return Buffer.from(JSON.stringify(dictionaryOf(read)));
    },
    folder,
  );
}

function entryOf(data: TextToRead): CacheEntry {
  const key = cacheKey({
    packages: [ANALYSER],
    files: [
      'src/furigana/furigana.ts',
      'src/furigana/dictionary.ts',
      'src/furigana/words.ts',
      'src/model/furigana.ts',
    ],
    data,
  });
  return { kind: 'readings', key, ending: 'json' };
}

/** Words that are not read as the analyser reads them: those of the glossary, before which the handbook's own go. */
export function forcedParts(
  names: readonly (readonly [word: string, reading: string])[],
  own: OwnReadings,
  tokenize: (text: string) => readonly Token[],
): Map<string, string> {
  const forced = new Map<string, string>();
  for (const [word, reading] of names) {
    const parts = partsOf(word, reading);
    // Where the two agree, the words of a long name keep their readings each.
    if (parts !== undefined && partsOf(word, spoken(tokenize(word))) !== parts) {
      forced.set(word, parts);
    }
  }
  for (const [word, reading] of Object.entries(own)) {
    if (KANJI.test(word)) forced.set(word, ownParts(word, reading));
  }
  return forced;
}

/** Digits and signs around a word tell which one is meant, and are not read. Where kana does not fit, it is read whole. */
function ownParts(word: string, reading: string): string {
  const [, before = '', read = '', after = ''] = AROUND.exec(word) ?? [];
  const parts = partsOf(read, reading) ?? `${read.length}${reading}`;
  return [before.length, parts, after.length].filter((part) => part !== 0).join(' ');
}

function spoken(tokens: readonly Token[]): string {
  return tokens.map(({ reading, surface_form }) => reading ?? surface_form).join('');
}
