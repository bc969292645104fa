import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { FIELDS, gapsOf, listOf, type StoredRecord, type Table } from '../query/store.ts';
import type { Postings } from './read-pagefind.ts';

/** Path → content, compressed. */
export type StoreFiles = Map<string, Uint8Array>;

/**
 * How large the files of a store are, in bytes before they are compressed. What fits into a few large ones is fetched
 * whole within a few questions: so the fewest requests are best. Of a handbook many times as long, a question needs few
 * records and few words.
 */
const LARGE = 45_000;
const MOST_LARGE = 3;
const SMALL = 16_000;

/** Adds a file under a name that says what it holds, so that one of another edition is never taken for it. */
export function addFile(files: StoreFiles, name: string, text: string): string {
  // 48 bits tell any two files of a site apart.
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const path = `${name}-${hash}.bin`;
  files.set(path, gzipSync(text, { level: 9 }));
  return path;
}

/**
 * Writes the index and the records of a language in the form that {@link Table} tells.
 *
 * @param known the words of the lexicon, sorted
 */
export function writeStore(
  files: StoreFiles,
  { words, filters }: Postings,
  known: readonly string[],
  records: readonly StoredRecord[],
): Table {
  const lines = linesOf(words, known);
  const rows = records.map(({ url, meta }) =>
    JSON.stringify([url, ...FIELDS.map((field) => meta[field] ?? '')]),
  );
  let first = 0;
  return {
    size: records.length,
    parts: cut(lines, ({ line }) => line).map((part, index) => [
      index === 0 ? '' : (part[0]?.base ?? ''),
      addFile(files, 'words', part.map(({ line }) => line).join('\n')),
    ]),
    packs: cut(rows, (row) => row).map((pack) => {
      const path = addFile(files, 'records', `[${pack.join(',\n')}]`);
      first += pack.length;
      return [first - pack.length, path];
    }),
    filters: [...filters].map(([filter, values]) => [
      filter,
      [...values].map(([value, holders]) => [value, gapsOf(holders)]),
    ]),
  };
}

/** A line for each word, in the order of strings. */
function linesOf(
  words: Postings['words'],
  known: readonly string[],
): { base: string; line: string }[] {
  const lists = new Map<string, (string | undefined)[]>(known.map((word) => [word, []]));
  for (const [word, records] of words) {
    const { base, list } = listOf(word);
    const own = lists.get(base) ?? [];
    own[list] = gapsOf(records);
    lists.set(base, own);
  }
  const isKnown = new Set(known);
  return [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([base, own]) => ({
      base,
      line: [isKnown.has(base) ? '' : base, ...Array.from(own, (gaps) => gaps ?? '')].join('\t'),
    }));
}

/** Cuts a list into files of about the same size. */
function cut<Item>(items: readonly Item[], textOf: (item: Item) => string): Item[][] {
  const sizes = items.map((item) => Buffer.byteLength(textOf(item)));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  const large = Math.ceil(whole / LARGE);
  const size = Math.max(1, whole / (large > MOST_LARGE ? Math.ceil(whole / SMALL) : large));
  const cuts: Item[][] = [];
  let before = 0;
  for (const [index, item] of items.entries()) {
    const file = Math.min(Math.floor(before / size), cuts.length);
    (cuts[file] ??= []).push(item);
    before += sizes[index] ?? 0;
  }
  return cuts;
}
