import { close } from 'pagefind';
import { traitsOf } from '../../model/locales.ts';
import { tellProgress } from '../../progress.ts';
import type { SearchSource } from '../records/record.ts';
import { ENTRY, type Edition } from './edition.ts';
import { indexLanguage } from './language-index.ts';
import { readPhrases, type ReadPhrases } from './readings.ts';

/** The files of a search index, by their paths from its folder. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** How many indexes are being made: they share one process of Pagefind, which the last of them ends. */
let running = 0;

/**
 * Makes the search index of a handbook: an {@link ENTRY}, and a folder of files for each language, whose names say what
 * they hold. Records that every language has come first, and are numbered alike.
 */
export async function buildIndex(
  sources: readonly SearchSource[],
  read: ReadPhrases = readPhrases,
): Promise<IndexFiles> {
  running += 1;
  try {
    return await indexAll(sources, read);
  } finally {
    running -= 1;
    if (running === 0) await close();
  }
}

async function indexAll(sources: readonly SearchSource[], read: ReadPhrases): Promise<IndexFiles> {
  const files = new Map<string, Uint8Array>();
  const edition: Edition = {};
  const ids = sources.map(({ records }) => new Set(records.map(({ id }) => id)));
  const shared = new Set([...(ids[0] ?? [])].filter((id) => ids.every((known) => known.has(id))));
  const total = sources.reduce((sum, { records }) => sum + records.length, 0);
  let done = 0;
  for (const source of sources) {
    tellProgress('search', done, total);
    const byId = new Map(source.records.map((record) => [record.id, record]));
    const records = [
      ...[...shared].flatMap((id) => byId.get(id) ?? []),
      ...source.records.filter(({ id }) => !shared.has(id)),
    ];
    const others = sources.filter(({ locale }) => locale !== source.locale);
    const made = await indexLanguage(
      { ...source, records },
      {
        shared: shared.size,
        twins: new Map(others.flatMap((other) => other.records.map((twin) => [twin.id, twin]))),
        read: traitsOf(source.locale).kana ? read : undefined,
      },
    );
    edition[source.locale] = made.names;
    done += records.length;
    for (const [path, content] of made.files) files.set(`${source.locale}/${path}`, content);
  }
  tellProgress('search', done, total);
  return files.set(ENTRY, Buffer.from(JSON.stringify(edition)));
}
