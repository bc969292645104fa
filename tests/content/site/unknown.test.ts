import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { ownFirst, type Locale } from '../../../src/model/locales.ts';
import { createEditions } from '../../../src/search/query/editions.ts';
import { understand } from '../../../src/search/query/understand.ts';
import { JUDGED_LOCALES } from '../../setup/judge.ts';

/** Words of everyday life and of work that are no misspellings of anything in the handbook, by language. */
const WORDS = JSON.parse(readFileSync('tests/search/unknown.json', 'utf8')) as Record<
  Locale,
  string[]
>;

/** Those that are taken for other words all the same. */
async function mistaken(locale: Locale): Promise<string[]> {
  const { folder } = inject('root');
  const editions = createEditions(
    (path) => Promise.resolve(readFileSync(join(folder, 'pagefind', path))),
    ownFirst(locale, JUDGED_LOCALES),
  );
  const library = await editions.latest();
  const found: string[] = [];
  for (const word of WORDS[locale]) {
    const { hits } = await understand(library, word, true);
    const guessed = hits.some(
      ({ part, expansions }) =>
        part.meant !== undefined ||
        expansions.some(({ expansion }) => expansion.way === 'misspelt'),
    );
    if (guessed) found.push(word);
  }
  return found;
}

it.each(JUDGED_LOCALES)(
  'words that the handbook does not have are taken for no others (%s)',
  async (locale) => {
    expect(WORDS[locale].length).toBeGreaterThan(100);
    expect(await mistaken(locale)).toEqual([]);
  },
);
