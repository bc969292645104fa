import { decode } from 'cborg';
import { gunzipSync } from 'fflate';
import { once } from './once.ts';

/**
 * Reads the index that Pagefind wrote, by its own files: a table of its parts, parts of the index by the first and last
 * word they hold, and a file for each record.
 *
 * Pagefind's reader is not used in the browser. Measured on this handbook: it is 13 kB and its WebAssembly 55 kB more,
 * of the 100 kB that search may cost, it needs `wasm-unsafe-eval` in the page's policy, and an exact word takes it
 * 0.4 ms, which is too slow for the twenty or thirty words that one question grows into on a phone. Reading the same
 * files takes this page of code, a CBOR decoder and a gunzip (the browser's own is a stream, which costs a phone 7 ms for
 * each of a dozen small files). A test compares both readers word by word, so that an update of Pagefind with another
 * format is noticed.
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
}

/** What is kept of a record for showing it. */
export interface StoredRecord {
  url: string;
  meta: Readonly<Record<string, string>>;
}

/**
 * Fetches a file of the index; tests read from a disk.
 *
 * @param isFresh whether no copy that was kept before will do
 */
export type Fetcher = (path: string, isFresh?: boolean) => Promise<Uint8Array>;

/** What the table names: parts of the index, records, filters. */
export type PartKind = 'index' | 'fragment' | 'filter';

/** Where a part stands, by its name, from the folder of its language. */
export const partPath = (kind: PartKind, name: string): string => `${kind}/${name}.pf`;

type Posting = [gap: number, places: number[], meta: unknown[]];
type Word = [word: string, postings: Posting[], variants: unknown];
/** The table of an index. */
export type Table = [
  version: string,
  pages: [name: string, words: number, group: string][],
  parts: [first: string, last: string, name: string][],
  filters: [filter: string, name: string][],
];

/** What stands before the contents of each file: whatever lacks it, such as a server's page of excuse, is no part. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * Opens an index. Its parts are fetched when a word asks for them, each once.
 *
 * @param table path of the table that names the parts
 */
export async function openStore(fetcher: Fetcher, table: string): Promise<Store> {
  const read = async (path: string): Promise<Uint8Array> => {
    const content = gunzipSync(await fetcher(path));
    const start = new TextDecoder().decode(content.subarray(0, SIGNATURE.length));
    if (start !== SIGNATURE) throw new Error(`${path} is no part of an index`);
    return content.slice(SIGNATURE.length);
  };
  const [, pages, parts, filters] = decode(await read(table)) as unknown as Table;
  const part = once(async (name: string) => {
    const [words] = decode(await read(partPath('index', name))) as unknown as [Word[]];
    return new Map(words.map(([word, postings]) => [word, postings]));
  });
  const load = once(async (record: number) => {
    const text = new TextDecoder().decode(
      await read(partPath('fragment', pages[record]?.[0] ?? '')),
    );
    return JSON.parse(text) as StoredRecord;
  });
  const filter = once(async (name: string) => {
    const file = filters.find(([known]) => known === name)?.[1];
    if (file === undefined) return new Map<string, readonly number[]>();
    const [, values] = decode(await read(partPath('filter', file))) as unknown as [
      string,
      [string, number[]][],
    ];
    return new Map<string, readonly number[]>(values);
  });
  return {
    size: pages.length,
    load,
    filter,
    find: async (word) => {
      // The table names the last word of a part by as much of it as tells it from the first of the next one.
      const place = parts.find(
        ([first, last]) =>
          !isBefore(word, first) && (word.startsWith(last) || !isBefore(last, word)),
      );
      const postings = place && (await part(place[2])).get(word);
      let record = 0;
      return (postings ?? []).map(([gap]) => (record += gap));
    },
  };
}

/** By bytes of UTF-8, as Pagefind sorts; in JavaScript's own order letters beyond the basic plane come too early. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return left.length < right.length;
}
