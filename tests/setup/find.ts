import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/model/locale.ts';
import { createEditions } from '../../src/search/query/editions.ts';
import { search } from '../../src/search/query/engine.ts';
import type { BuiltSite } from './sites.ts';

/**
 * The addresses that answer a question in the index of a site, below its language, best first.
 *
 * @param locales the languages of the handbook, the reader's own first
 */
export async function find(
  { folder, base }: BuiltSite,
  locales: readonly [Locale, ...Locale[]],
  query: string,
): Promise<string[]> {
  const editions = createEditions(
    (path) => Promise.resolve(readFileSync(join(folder, 'pagefind', path))),
    locales,
  );
  const answer = await search(await editions.latest(), {
    query,
    everyLanguage: false,
    filters: [],
  });
  const results = await answer.show(0, answer.count);
  return results.map(({ url }) => url.slice(`${base}${locales[0]}/`.length));
}
