import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { IndexFile } from 'pagefind';

/** What Pagefind found: records by their places in the list that it was given. */
export interface Postings {
  /** Word of the index → records that hold it, rising. */
  words: Map<string, number[]>;
  /** Filter → value → records, rising. */
  filters: Map<string, Map<string, number[]>>;
}

type Holders = [gap: number, ...rest: unknown[]][];
/** A word without its accents, and its other forms: Korean syllables count as letters with accents. */
type Word = [word: string, postings: Holders, forms: [word: string, postings: Holders][]];
type Meta = [
  version: string,
  pages: [name: string, ...rest: unknown[]][],
  parts: [first: string, last: string, name: string][],
  filters: [filter: string, name: string][],
];

/** What stands before the contents of each of its files. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Reads the files that Pagefind writes. This is the one place that knows their form, which is not documented: a test
 * compares what is read with what Pagefind's own reader finds.
 *
 * @param files as Pagefind gives them
 * @param urls the addresses of the records
 */
export function readPagefind(files: readonly IndexFile[], urls: readonly string[]): Postings {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = (path: string): Buffer => {
    const content = gunzipSync(contents.get(path) ?? new Uint8Array());
    if (content.toString('utf8', 0, SIGNATURE.length) !== SIGNATURE) {
      throw new Error(`${path} is not what Pagefind writes`);
    }
    return content.subarray(SIGNATURE.length);
  };
  const table = files.find(({ path }) => path.endsWith('.pf_meta'));
  const [, pages, parts, filters] = decode(read(table?.path ?? '')) as Meta;
  const places = new Map(urls.map((url, place) => [url, place]));
  const records = pages.map(([name]) => {
    const text = read(`fragment/${name}.pf_fragment`).toString('utf8');
    const place = places.get((JSON.parse(text) as { url: string }).url);
    if (place === undefined) throw new Error(`Pagefind has a record of its own: ${text}`);
    return place;
  });
  const rising = (pagesOf: readonly number[]): number[] =>
    pagesOf.map((page) => records[page] ?? -1).sort((a, b) => a - b);
  const words = parts.flatMap(([, , name]) => {
    const [own] = decode(read(`index/${name}.pf_index`)) as [Word[]];
    return own
      .flatMap(([word, postings, forms]) => [[word, postings] as const, ...forms])
      .filter(([, postings]) => postings.length > 0)
      .map(([word, postings]): [string, number[]] => {
        let page = 0;
        return [word, rising(postings.map(([gap]) => (page += gap)))];
      });
  });
  return {
    words: new Map(words),
    filters: new Map(
      filters.map(([filter, name]) => {
        const [, values] = decode(read(`filter/${name}.pf_filter`)) as [
          string,
          [string, number[]][],
        ];
        return [filter, new Map(values.map(([value, pagesOf]) => [value, rising(pagesOf)]))];
      }),
    ),
  };
}
