import { expect, it } from 'vitest';
import { createUrls } from '../../../../src/model/urls.ts';
import { makeSheets, type SheetKind } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { letters, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const END = 'EndOfTheBook';

/** What the last page of a book says that has nothing but so many terms. */
async function lastPage(kind: SheetKind, terms: number): Promise<string> {
  const source = readProse('tests/fixtures/organisation', 'en');
  const [sheet] = makeSheets({ ...source, urls: createUrls(undefined, '/') }, [kind]);
  if (!sheet) throw new Error(`no ${kind}`);
  const { glossary } = sheet.data as unknown as {
    glossary: { groups: { letter: string; terms: object[] }[] };
  };
  const [term] = glossary.groups.flatMap((group) => group.terms);
  const all = Array.from({ length: terms }, (_, at) => ({
    ...term,
    id: `t${at}`,
    name: `Term${at}.`,
    places: [],
  }));
  const groups = [{ letter: 'T', terms: all }];
  const data = {
    ...sheet.data,
    sections: [],
    glossary: { ...glossary, groups },
    colophon: [END],
  };
  const pages = await readPages(await makePdf({ ...sheet, data }));
  return letters((pages.at(-1)?.runs ?? []).map(({ text }) => text).join(''));
}

it.each(['handbook', 'handbookBilingual'] as const)(
  'a book ends on a page with its last term, not with the colophon alone: %s',
  async (kind) => {
    const alone: number[] = [];
    // As many as fill a column, and one page with two languages.
    for (let terms = 20; terms < 24; terms += 1) {
      const page = await lastPage(kind, terms);
      expect(page).toContain(letters(END));
      if (!page.includes(letters(`Term${terms - 1}.`))) alone.push(terms);
    }
    expect(alone).toEqual([]);
  },
);
