import { deserialize, serialize } from 'node:v8';
import { cacheKey } from '../../cache/cache-key.ts';
import { cached, cachedElsewhere, type CacheEntry } from '../../cache/cache.ts';
import { tellProgress } from '../../progress.ts';
import type { SearchRecord, SearchSource } from '../records/record.ts';
import { ENTRY, type Edition } from './edition.ts';
import type { LanguageIndex } from './language-index.ts';
import { isProse } from './write-store.ts';

/** The files of a search index, by their paths from its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Of more records than that, languages are indexed one after another: each takes a hundred megabytes meanwhile. */
const MANY = 3000;

/** All that the index of a language is made of; anything in it can be written as JSON. */
export interface LanguageSource {
  source: SearchSource;
  /** How many records, from the first, are the same in every language. */
  shared: number;
  /** The titles of the same records in another language, behind their ids. */
  twins: readonly (readonly [id: string, title: string])[];
}

/** Where indexes are made and kept. */
export interface Workshop {
  /** The folder that keeps what was made, if not the usual one. */
  cache?: string;
  /** Has {@link keepLanguage} done in another process: the analyser's dictionary alone takes 350 MB. Here, without it. */
  elsewhere?: (language: LanguageSource, key: string) => Promise<void>;
}

/** What makes the index of a language of its records. */
const MAKERS = {
  packages: ['pagefind', 'kuromoji', 'cborg', 'stemmer'],
  files: [
    'src/i18n/function-words.ts',
    'src/i18n/further-function-words.ts',
    'src/i18n/hr-words',
    'src/i18n/kanji-variants.ts',
    'src/model/locales.ts',
    'src/search/index',
    'src/search/query/lexicon.ts',
    'src/search/query/store.ts',
    'src/search/words',
  ],
};

/**
 * Makes the search index of a handbook: an {@link ENTRY}, and a folder of files for each language, whose names say what
 * they hold. Records that every language has come first, and are numbered alike.
 */
export async function buildIndex(
  sources: readonly SearchSource[],
  workshop: Workshop = {},
): Promise<IndexFiles> {
  const ids = sources.map(({ records }) => new Set(records.map(({ id }) => id)));
  const shared = new Set([...(ids[0] ?? [])].filter((id) => ids.every((known) => known.has(id))));
  const total = sources.reduce((sum, { records }) => sum + records.length, 0);
  let done = 0;
  tellProgress('search', done, total);
  const make = async (
    source: SearchSource,
  ): Promise<LanguageIndex & Pick<SearchSource, 'locale'>> => {
    const others = sources.filter(({ locale }) => locale !== source.locale);
    const index = await loadLanguage(
      {
        source: { ...source, records: sharedFirst(source, shared) },
        shared: shared.size,
        // As a map has them: each once, in its first place, with its last title.
        twins: [
          ...new Map(others.flatMap(({ records }) => records.map(({ id, title }) => [id, title]))),
        ],
      },
      workshop,
    );
    tellProgress('search', (done += source.records.length), total);
    return { locale: source.locale, ...index };
  };
  const made: ReturnType<typeof make>[] = [];
  for (const source of sources) {
    const making = make(source);
    made.push(making);
    if (total > MANY) await making;
  }
  const files = new Map<string, Uint8Array>();
  const edition: Edition = {};
  for (const { locale, names, files: own } of await Promise.all(made)) {
    edition[locale] = names;
    for (const [path, content] of own) files.set(`${locale}/${path}`, content);
  }
  return files.set(ENTRY, Buffer.from(JSON.stringify(edition)));
}

function sharedFirst(
  { records }: SearchSource,
  shared: ReadonlySet<string>,
): SearchSource['records'] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return [
    ...proseFirst([...shared].flatMap((id) => byId.get(id) ?? [])),
    ...proseFirst(records.filter(({ id }) => !shared.has(id))),
  ];
}

/** What questions need most, together. */
const proseFirst = (records: readonly SearchRecord[]): SearchRecord[] =>
  records.toSorted((a, b) => Number(isProse(b.kind)) - Number(isProse(a.kind)));

/** The index of a language, from the cache or made now. */
async function loadLanguage(
  language: LanguageSource,
  { cache, elsewhere }: Workshop,
): Promise<LanguageIndex> {
  const bytes = await cachedElsewhere(
    entryOf(language),
    () => keepLanguage(language, cache),
    elsewhere && ((key) => elsewhere(language, key)),
    cache,
  );
  return deserialize(bytes) as LanguageIndex;
}

/**
 * Sees to it that the cache has the index of a language. Only where it has to be made is loaded what makes it.
 *
 * @returns the index as the cache keeps it
 */
export function keepLanguage(language: LanguageSource, cache?: string): Promise<Uint8Array> {
  return cached(
    entryOf(language),
    async () => {
      const { indexLanguage } = await import('./language-index.ts');
      const { source, shared, twins } = language;
      return serialize(await indexLanguage(source, { shared, twins: new Map(twins) }));
    },
    cache,
  );
}

function entryOf(data: LanguageSource): CacheEntry {
  return { kind: 'search', key: cacheKey({ ...MAKERS, data }), ending: 'v8' };
}
