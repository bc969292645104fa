import { close, createIndex } from 'pagefind';
import { LENT_HR_WORDS } from '../../i18n/hr-words/index.ts';
import { LOCALES, traitsOf } from '../../model/locales.ts';
import type { SearchRecord, SearchSource } from '../records/record.ts';
import { readableKeys, readLexicon } from '../query/lexicon.ts';
import type { StoredRecord } from '../query/store.ts';
import type { LanguageFiles } from './edition.ts';
import { writeHead } from './head-file.ts';
import { lexiconFile, phrasesToRead, readingsFile } from './lexicon-file.ts';
import { readPagefind } from './read-pagefind.ts';
import { readPhrases } from './readings.ts';
import { tokenizer } from './tokens.ts';
import { addFile, writeStore, type StoreFiles } from './write-store.ts';

/**
 * The language that Pagefind is told: ISO 639 for «no linguistic content». It then takes words as they are given.
 * Told `ja`, its indexer and the browser's segmenter cut the same compound differently, and told `en`, it stems;
 * both happens to a question as well. Here words come folded and cut by this project's own rules, and a quoted query
 * finds exactly that word: measured, no hit but the word itself, where «ja» gave any word with the same beginning.
 */
const LANGUAGE = 'zxx';

/** The index of a language. */
export interface LanguageIndex {
  /** What its files are called. */
  names: LanguageFiles;
  /** Path → content. */
  files: Map<string, Uint8Array>;
}

/** What a language has in common with the others. */
export interface Surroundings {
  /** How many records, from the first, are the same in every language. */
  shared: number;
  /** The titles of the same records in another language, by their ids. */
  twins: ReadonlyMap<string, string>;
}

/** How many indexes are being made: they share one process of Pagefind, which the last of them ends. */
let running = 0;

/** Makes the index, the lexicon and the readings of a language. */
export async function indexLanguage(
  source: SearchSource,
  around: Surroundings,
): Promise<LanguageIndex> {
  running += 1;
  try {
    return await makeIndex(source, around);
  } finally {
    running -= 1;
    if (running === 0) await close();
  }
}

async function makeIndex(
  source: SearchSource,
  { shared, twins }: Surroundings,
): Promise<LanguageIndex> {
  const { index, errors } = await createIndex({ forceLanguage: LANGUAGE });
  if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  const found = source.records.map(tokenizer(source.concepts));
  const surfaces = new Map<string, string>();
  const frequency = new Map<string, number>();
  for (const { tokens, surfaces: own } of found) {
    for (const token of tokens) frequency.set(token, (frequency.get(token) ?? 0) + 1);
    for (const [key, surface] of own) if (!surfaces.has(key)) surfaces.set(key, surface);
  }
  const numbers = new Map(source.records.map(({ id }, number) => [id, number]));
  const homes = new Map(
    source.concepts.map(({ record, home }) => [record, numbers.get(home ?? '')]),
  );
  for (const [number, record] of source.records.entries()) {
    const added = await index.addCustomRecord({
      url: record.url,
      language: LANGUAGE,
      content: [...(found[number]?.tokens ?? [])]
        .sort((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1))
        .join(' '),
      filters: filtersOf(record),
    });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  const { files: written, errors: failures } = await index.getFiles();
  if (failures.length > 0) throw new Error(failures.join('; '));
  await index.deleteIndex();
  const urls = source.records.map(({ url }) => url);
  const others =
    twins.size > 0
      ? []
      : LOCALES.filter((locale) => locale !== source.locale && LENT_HR_WORDS[locale] !== undefined);
  const lexicon = lexiconFile(source, surfaces, shared, others);
  const read = readLexicon(lexicon, source.locale);
  const known = [...read.words.keys()].sort();
  const files: StoreFiles = new Map();
  const shown = source.records.map((record) =>
    shownOf(record, twins.get(record.id), numbers.get(record.home ?? '') ?? homes.get(record.id)),
  );
  const table = writeStore(files, readPagefind(written, urls), known, shown);
  const names: LanguageFiles = { head: addFile(files, 'head', writeHead({ table, lexicon })) };
  if (traitsOf(source.locale).kana) {
    const readings = await readPhrases(phrasesToRead(source, surfaces));
    names.readings = addFile(files, 'readings', readingsFile(source, readableKeys(read), readings));
  }
  return { names, files };
}

function filtersOf({ kind, grades, competencies }: SearchRecord): Record<string, string[]> {
  return {
    kind: [kind],
    ...(grades.length > 0 && { grade: grades }),
    ...(competencies.length > 0 && { competency: competencies }),
  };
}

function shownOf(
  record: SearchRecord,
  twin: string | undefined,
  home: number | undefined,
): StoredRecord {
  const { url, kind, number = '', title, trail, text } = record;
  return {
    url,
    meta: {
      kind,
      number,
      title,
      trail: trail.join('\n'),
      text,
      twin: twin !== undefined && twin !== title ? twin : '',
      home: home === undefined ? '' : String(home),
      lent: record.lent ?? '',
    },
  };
}
