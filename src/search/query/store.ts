import { DEFINES, TITLE } from '../words/marks.ts';
import { once } from './once.ts';

/**
 * Reads the index of a language by the few files that are written of what Pagefind found: postings in parts by the
 * words that they begin with, records in packs of neighbours.
 *
 * Pagefind's own reader is not used in the browser. Measured on this handbook: it is 13 kB and its WebAssembly 55 kB
 * more, of the 90 kB that search may cost, it needs `wasm-unsafe-eval` in the page's policy, and an exact word takes it
 * 0.4 ms, which is too slow for the twenty or thirty words that one question grows into on a phone. Its files hold the
 * places of each word in texts, too, which are half of them and nobody asks for, and every word once more that the
 * lexicon has; and each record is a file. A test compares both readers word by word.
 */
export interface Store {
  /** How many records there are; they are numbered from 0. */
  size: number;
  /** The records that hold exactly this word of the index. */
  find: (word: string) => Promise<readonly number[]>;
  /** The record with a number. */
  load: (record: number) => Promise<StoredRecord>;
  /** The records of each value of a filter. */
  filter: (name: string) => Promise<ReadonlyMap<string, readonly number[]>>;
  /** Whether a record can be loaded, as far as is known. */
  has: (record: number) => boolean;
  /** Each fetches a file, those first that all rankings need. */
  files: readonly (() => Promise<unknown>)[];
}

/**
 * Fetches a file of the index; tests read from a disk.
 *
 * @param isFresh whether no copy that was kept before will do
 */
export type Fetcher = (path: string, isFresh?: boolean) => Promise<Uint8Array>;

/** What a pack says of its records behind their addresses, in this order. */
export const FIELDS = ['kind', 'number', 'title', 'trail', 'text', 'twin', 'home', 'lent'] as const;

/** What is kept of a record for showing it. */
export interface StoredRecord {
  url: string;
  meta: Readonly<Partial<Record<(typeof FIELDS)[number], string>>>;
}

/** Where things are in the files of a store. */
export interface Table {
  size: number;
  /**
   * The first part of the index. Each part has a line for each word, in the order of strings: the word itself, the
   * records that hold it, those that have it in their title, and those that define it, set apart by tabs. The words of the
   * lexicon are left out: they follow each other as they are sorted.
   */
  start: string;
  /** The other parts, by their first words. */
  parts: [first: string, path: string][];
  /** Packs of records by the number of the first: a list of values for each of {@link FIELDS}, behind the addresses. */
  packs: [first: number, path: string][];
  filters: [name: string, values: [value: string, records: string][]][];
}

/** The character of a difference of nothing: those before it mean something in files of text. */
const ZERO = 35;

/** Numbers that rise, as differences of each to the one before, each a character. */
export const gapsOf = (records: readonly number[]): string =>
  String.fromCodePoint(
    ...records.map((record, index) => ZERO + record - (records[index - 1] ?? 0)),
  );

function numbersOf(gaps: string): number[] {
  let record = 0;
  return Array.from(gaps, (gap) => (record += (gap.codePointAt(0) ?? 0) - ZERO));
}

/** Takes a word of the index apart: itself, and which of the lists of its line is meant. */
export function listOf(word: string): { base: string; list: number } {
  const list = ['', TITLE, DEFINES].lastIndexOf(word.slice(-1));
  return list > 0 ? { base: word.slice(0, -1), list } : { base: word, list: 0 };
}

/**
 * Opens an index. Its files are fetched when a word or a record asks for them, each once.
 *
 * @param read gives what a file says
 * @param known the words of the lexicon, sorted
 * @param lost files that are not there: what they hold is left out
 */
export function openStore(
  read: (path: string) => Promise<string>,
  { size, start, parts, packs, filters }: Table,
  known: readonly string[],
  lost: ReadonlySet<string> = new Set(),
): Store {
  const part = once(async (index: number) => {
    const [first, path] = parts[index] ?? ['', undefined];
    let own = known.findIndex((word) => word >= first);
    return new Map(
      (path === undefined ? start : await read(path)).split('\n').map((line) => {
        const [word = '', ...lists] = line.split('\t');
        return [word === '' ? (known[own++] ?? '') : word, lists];
      }),
    );
  });
  const pack = once(async (index: number) => {
    const [urls = [], ...columns] = JSON.parse(await read(packs[index]?.[1] ?? '')) as string[][];
    return urls.map((url, row): StoredRecord => {
      const values = FIELDS.map((field, place): [string, string] => [
        field,
        columns[place]?.[row] ?? '',
      ]);
      return { url, meta: Object.fromEntries<string>(values.filter(([, value]) => value !== '')) };
    });
  });
  const packOf = (record: number): number => packs.findLastIndex(([first]) => first <= record);
  const has = (record: number): boolean => !lost.has(packs[packOf(record)]?.[1] ?? '');
  return {
    size,
    has,
    files: [
      ...parts.map((_part, index) => () => part(index)),
      ...packs.map((_pack, index) => () => pack(index)),
    ],
    load: async (record) => {
      const index = packOf(record);
      const stored = (await pack(index))[record - (packs[index]?.[0] ?? 0)];
      if (!stored) throw new Error(`There is no record ${record}`);
      return stored;
    },
    filter: (name) => {
      const values = filters.find(([filter]) => filter === name)?.[1] ?? [];
      return Promise.resolve(new Map(values.map(([value, gaps]) => [value, numbersOf(gaps)])));
    },
    find: async (word) => {
      const { base, list } = listOf(word);
      const index = parts.findLastIndex(([first]) => first <= base);
      if (lost.has(parts[index]?.[1] ?? '')) return [];
      const records = numbersOf((await part(index)).get(base)?.[list] ?? '');
      return lost.size > 0 ? records.filter(has) : records;
    },
  };
}
