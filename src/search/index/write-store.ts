import { createHash } from 'node:crypto';
import { FIELDS, gapsOf, listOf, type StoredRecord, type Table } from '../query/store.ts';
import { pack } from './pack.ts';
import type { Postings } from './read-pagefind.ts';

/** Path → content, compressed. */
export type StoreFiles = Map<string, Uint8Array>;

/**
 * How large files are that are cut, and from what size on, in bytes before they are compressed. What is smaller is
 * fetched whole within a few questions: so the fewest requests are best. Of a handbook many times as long, a question
 * needs few records and few words.
 */
const FILE = 16_000;
const CUT_FROM = { words: 60_000, records: 240_000 };

/** Kinds of records that two of three questions need no others than, and that are a file of their own. */
const PROSE: ReadonlySet<string | undefined> = new Set(['section', 'page', 'term']);

/** Whether a record is prose, which comes before tables and sheets. */
export const isProse = (kind: string | undefined): boolean => PROSE.has(kind);

/** Adds a file under a name that says what it holds, so that one of another edition is never taken for it. */
export function addFile(files: StoreFiles, name: string, text: string): string {
  const packed = pack(text);
  // 48 bits tell any two files of a site apart.
  const hash = createHash('sha256').update(packed).digest('hex').slice(0, 12);
  const path = `${name}-${hash}.bin`;
  files.set(path, packed);
  return path;
}

/**
 * Writes the index and the records of a language in the form that {@link Table} tells.
 *
 * @param known the words of the lexicon, sorted
 * @param cutFrom from what size on words and records are cut, in bytes
 */
export function writeStore(
  files: StoreFiles,
  { words, filters }: Postings,
  known: readonly string[],
  records: readonly StoredRecord[],
  cutFrom = CUT_FROM,
): Table {
  const [start = [], ...parts] = cut(linesOf(words, known), cutFrom.words, ({ line }) => line);
  const text = (part: typeof start): string => part.map(({ line }) => line).join('\n');
  const rows = records.map(({ url, meta }) => [url, ...FIELDS.map((field) => meta[field] ?? '')]);
  let first = 0;
  return {
    size: records.length,
    start: text(start),
    parts: parts.map((part) => [part[0]?.base ?? '', addFile(files, 'words', text(part))]),
    packs: cut(
      rows,
      cutFrom.records,
      (row) => row.join(),
      ([, kind]) => isProse(kind),
    ).map((some) => {
      const columns = ['url', ...FIELDS].map((_field, place) => some.map((row) => row[place]));
      const path = addFile(files, 'records', JSON.stringify(columns));
      first += some.length;
      return [first - some.length, path];
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

/** Cuts a list into files: one for each stretch of items that belong together, or many of a large one. */
function cut<Item>(
  items: readonly Item[],
  from: number,
  textOf: (item: Item) => string,
  groupOf: (item: Item) => unknown = () => undefined,
): Item[][] {
  const sizes = items.map((item) => Buffer.byteLength(textOf(item)));
  const most = sizes.reduce((sum, size) => sum + size, 0) < from ? Infinity : FILE;
  const files: Item[][] = [];
  let left = 0;
  let group: unknown;
  for (const [index, item] of items.entries()) {
    const size = sizes[index] ?? 0;
    if (index === 0 || size > left || groupOf(item) !== group) {
      files.push([]);
      left = most;
      group = groupOf(item);
    }
    files.at(-1)?.push(item);
    left -= size;
  }
  return files;
}
