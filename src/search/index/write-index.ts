import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import type { SearchRecord, SearchSource } from '../records/record.ts';
import { lexiconFile, readingsFile } from './lexicon-file.ts';
import type { Reader } from './readings.ts';
import { tokenizer } from './tokens.ts';

/**
 * The language that Pagefind is told: ISO 639 for «no linguistic content». It then takes words as they are given.
 * Told `ja`, its indexer and the browser's segmenter cut the same compound differently, and told `en`, it stems;
 * both happens to a question as well. Here words come folded and cut by this project's own rules, and a quoted query
 * finds exactly that word: measured, no hit but the word itself, where «ja» gave any word with the same beginning.
 */
const LANGUAGE = 'zxx';
/** What Pagefind writes before each of its files' contents. */
const SIGNATURE = 'pagefind_dcd';

/** What the index of a language came to. */
export interface IndexedLanguage {
  records: number;
  words: number;
}

/** Writes the index, the lexicon and the readings of a language into a folder. */
export async function writeIndex(
  source: SearchSource,
  twins: ReadonlyMap<string, SearchRecord>,
  folder: string,
  { shared, read }: { shared: number; read: Reader | undefined },
): Promise<IndexedLanguage> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const surfaces = new Map<string, string>();
  const onPage = new Map<string, Record<string, string>>();
  const tokensOfRecord = source.records.map(tokenizer(source.concepts));
  const frequency = new Map<string, number>();
  for (const { tokens } of tokensOfRecord) {
    for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
  }
  for (const [number, record] of source.records.entries()) {
    onPage.set(record.url, metaOf(record, twins.get(record.id)));
    const found = tokensOfRecord[number];
    if (!found) continue;
    for (const [key, surface] of found.surfaces) if (!surfaces.has(key)) surfaces.set(key, surface);
    const added = await index.addCustomRecord({
      url: record.url,
      language: LANGUAGE,
      content: [...found.tokens]
        .sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1))
        .join(' '),
      filters: {
        kind: [record.kind],
        ...(record.grades.length > 0 && { grade: record.grades }),
        ...(record.competencies.length > 0 && { competency: record.competencies }),
      },
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  const { files, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('; '));
  await index.deleteIndex();
  for (const file of files.filter(({ path }) => isUsed(path))) {
    write(
      join(folder, file.path),
      file.path.endsWith('.pf_fragment') ? fill(file, onPage) : file.content,
    );
  }
  write(join(folder, 'lexicon.json'), JSON.stringify(lexiconFile(source, surfaces, shared)));
  if (read) write(join(folder, 'readings.txt'), readingsFile(source, surfaces, read));
  return { records: source.records.length, words: surfaces.size };
}

/** The index itself. Pagefind's interface and its reader stay out: see `query/store.ts`. */
function isUsed(path: string): boolean {
  return /\.pf_(?:meta|index|fragment|filter)$|pagefind-entry\.json$/u.test(path);
}

function metaOf(record: SearchRecord, twin: SearchRecord | undefined): Record<string, string> {
  const { id, kind, number = '', title, trail, text, grades, competencies } = record;
  return {
    id,
    kind,
    number,
    title,
    trail: trail.join('\n'),
    text,
    twin: twin && twin.title !== title ? twin.title : '',
    grades: grades.join('\n'),
    competencies: competencies.join('\n'),
  };
}

/**
 * Puts what readers see into a record's file, in place of the indexed words. It is not
 * handed to Pagefind itself, because that indexes metadata as well: the index of one language was 99 kB with it.
 */
function fill(
  { content }: IndexFile,
  shown: ReadonlyMap<string, Record<string, string>>,
): Uint8Array {
  const fragment = JSON.parse(gunzipSync(content).toString('utf8').slice(SIGNATURE.length)) as {
    url: string;
  };
  const meta = shown.get(fragment.url) ?? {};
  const filled = { ...fragment, content: '', meta };
  return gzipSync(SIGNATURE + JSON.stringify(filled), { level: 9 });
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
