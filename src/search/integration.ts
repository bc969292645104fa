import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createReader } from './index/readings.ts';
import { writeIndex } from './index/write-index.ts';
import { traitsOf } from '../model/locale.ts';
import type { SearchSource } from './records/record.ts';

/**
 * Makes the search index, one for each language, into `pagefind/<language>/` beside the pages. The build leaves what
 * there is to find in `search-source/`, because an integration cannot read the content; it goes away here.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const from = fileURLToPath(new URL('search-source/', dir));
        const to = fileURLToPath(new URL('pagefind/', dir));
        const sources = readSources(from);
        rmSync(from, { recursive: true, force: true });
        await indexSources(sources, to, (words) => {
          logger.info(words);
        });
      },
    },
  };
}

function readSources(folder: string): SearchSource[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as SearchSource,
  );
}

/** Writes the indexes of all languages. Records that every language has come first, and are numbered alike. */
export async function indexSources(
  sources: readonly SearchSource[],
  folder: string,
  report: (words: string) => void,
): Promise<void> {
  const read = sources.some(({ locale }) => traitsOf(locale).kana)
    ? await createReader()
    : undefined;
  const [first] = sources;
  const ids = sources.map(({ records }) => new Set(records.map(({ id }) => id)));
  const everywhere = (first?.records ?? [])
    .map(({ id }) => id)
    .filter((id) => ids.every((known) => known.has(id)));
  const shared = new Set(everywhere);
  for (const source of sources) {
    const byId = new Map(source.records.map((record) => [record.id, record]));
    const records = [
      ...everywhere.flatMap((id) => byId.get(id) ?? []),
      ...source.records.filter(({ id }) => !shared.has(id)),
    ];
    const others = sources.filter(({ locale }) => locale !== source.locale);
    const twins = new Map(others.flatMap((other) => other.records.map((twin) => [twin.id, twin])));
    const made = await writeIndex({ ...source, records }, twins, join(folder, source.locale), {
      shared: shared.size,
      read: traitsOf(source.locale).kana ? read : undefined,
    });
    report(`${source.locale}: ${made.records} records, ${made.words} words indexed`);
  }
}
