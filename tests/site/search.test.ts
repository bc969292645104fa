import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { find } from '../setup/find.ts';
import { readLibrary } from '../setup/library.ts';
import { attribute, filesOf, pagesOf } from '../setup/pages.ts';
import { ownFirst, type Locale } from '../../src/model/locale.ts';
import { createEditions } from '../../src/search/query/editions.ts';
import type { Library } from '../../src/search/query/language.ts';

const site = inject('fixture');
const { handbook } = readLibrary('tests/fixtures/organisation');

/** The index of the site, for its pages in a language. */
const libraryOf = (locale: Locale): Promise<Library> =>
  createEditions(
    (path) => Promise.resolve(readFileSync(join(site.folder, 'pagefind', path))),
    ownFirst(locale, handbook.locales),
  ).latest();

/** The addresses of all that a language's index holds, below its language. */
async function addresses(locale: Locale): Promise<string[]> {
  const { store } = await (await libraryOf(locale)).own(false);
  const records = Array.from({ length: store.size }, (_each, number) => store.load(number));
  return (await Promise.all(records)).map(({ url }) => url);
}

describe('the search of an organisation', () => {
  it.each(handbook.locales)(
    'leads to places that are there, to each by an address of its own: %s',
    async (locale) => {
      const ids = new Map(
        pagesOf(site).map(({ path, elements }) => [
          path,
          new Set(elements.map((element) => attribute(element, 'id'))),
        ]),
      );
      const files = new Set(filesOf(site).map((file) => site.base + file));
      const found = await addresses(locale);
      const lost = found.filter((url) => {
        const [path = '', anchor] = url.split('#');
        return anchor === undefined
          ? !ids.has(path) && !files.has(path)
          : !ids.get(path)?.has(anchor);
      });
      expect(found.length).toBeGreaterThan(20);
      expect(lost).toEqual([]);
      expect(found.filter((url, index) => found.indexOf(url) !== index)).toEqual([]);
    },
  );

  it('finds a heading whose stem is that of a function word', async () => {
    expect((await find(site, ownFirst('en', handbook.locales), 'helping'))[0]).toBe('work/#2-2');
  });
});
