import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { partPath, SIGNATURE, type PartKind, type Table } from '../query/store.ts';

/** The parts of an index by their new names, and the path of the table that names them. */
export interface NamedParts {
  table: string;
  files: Map<string, Uint8Array>;
}

/**
 * Names the parts of an index by what they hold, so that a part of another edition is never taken for one of this.
 * Pagefind does so for words; but records are filled afterwards, and their names say nothing of it.
 *
 * @param files as Pagefind gives them; its interface and its own reader are left out
 * @param fill gives what a record shows, by its address
 */
export function nameParts(
  files: readonly IndexFile[],
  fill: (url: string) => Readonly<Record<string, string>>,
): NamedParts {
  const named = new Map<string, Uint8Array>();
  const byPath = new Map(files.map(({ path, content }) => [path, content]));
  const take = (kind: PartKind, name: string): string => {
    const content = byPath.get(`${kind}/${name}.pf_${kind}`);
    if (!content) throw new Error(`Pagefind made no ${kind} ${name}`);
    const bytes = kind === 'fragment' ? fillFragment(content, fill) : content;
    const hash = hashOf(bytes);
    named.set(partPath(kind, hash), bytes);
    return hash;
  };
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!meta) throw new Error('Pagefind made no table');
  const [version, pages, parts, filters] = decode(unpack(meta.content)) as Table;
  const bytes = pack(
    encode([
      version,
      pages.map(([name, ...rest]) => [take('fragment', name), ...rest]),
      parts.map(([first, last, name]) => [first, last, take('index', name)]),
      filters.map(([filter, name]) => [filter, take('filter', name)]),
    ]),
  );
  const table = `table-${hashOf(bytes)}.pf`;
  named.set(table, bytes);
  return { table, files: named };
}

/** What tells a file from all others: 48 bits of its SHA-256, in hexadecimal digits. */
export function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 12);
}

/**
 * Puts what readers see into a record's file, in place of the indexed words. It is not
 * handed to Pagefind itself, because that indexes metadata as well: the index of one language was 99 kB with it.
 */
function fillFragment(
  content: Uint8Array,
  fill: (url: string) => Readonly<Record<string, string>>,
): Uint8Array {
  const { url } = JSON.parse(unpack(content).toString('utf8')) as { url: string };
  return pack(Buffer.from(JSON.stringify({ url, meta: fill(url) })));
}

const unpack = (content: Uint8Array): Buffer => gunzipSync(content).subarray(SIGNATURE.length);

const pack = (content: Uint8Array): Uint8Array =>
  gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]), { level: 9 });
