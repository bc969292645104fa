import { describe, expect, it } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { filesIn, linksOf } from '../../../../src/print/sheets/offers.ts';
import { readProse } from '../../../setup/prose.ts';

const sources = (['en', 'ja'] as const).map((locale) =>
  readProse('tests/fixtures/organisation', locale),
);
const [source] = sources;
if (!source) throw new Error('the fixture has changed');
const { urls } = source;
const sheets = sources.flatMap((each) => makeSheets(each));
/** Files of 12 345 bytes on three pages; those about grade c are heavy and have one page. */
const measure = (sheet: { path: string }): Promise<{ pages: number; size: number }> =>
  Promise.resolve(
    sheet.path.endsWith('-c') ? { pages: 1, size: 2_345_678 } : { pages: 3, size: 12_345 },
  );
const links = (page: string) => linksOf(page, sheets, urls, measure);
describe('the links of a page to its sheets', () => {
  it('tell kind, paper, pages and size', async () => {
    expect((await links('/en/rubrics/ladder/'))[1]).toEqual({
      kind: 'matrix',
      href: '/pdf/en/ladder-matrix.pdf',
      label: 'Framework table',
      facts: 'PDF A3 landscape · 3 pages · 12 kB',
    });
    expect((await links('/en/rubrics/ladder/grade-c/'))[1]?.facts).toBe(
      'PDF A4 portrait · 1 page · 2.3 MB',
    );
  });

  it('go by the sheet’s own name where the kind says too little', async () => {
    expect((await links('/en/purpose/')).map(({ label }) => label)).toEqual(['1 Purpose']);
    expect((await links('/en/rubrics/ladder/grade-b/')).map(({ label }) => label)).toContain(
      'B Member and C Head compared (All staff)',
    );
  });

  it('lead to files of the page’s language', async () => {
    expect((await links('/ja/rubrics/ladder/care/')).map(({ href }) => href)).toEqual([
      '/pdf/ja/ladder-care.pdf',
    ]);
  });
});

describe('the files that search finds', () => {
  const files = filesIn('en', sheets, urls);
  const file = (id: string) => files.find((each) => each.id === id);

  it('are those of the language, each once', () => {
    expect(files.map(({ url }) => url)).toEqual(
      sheets.filter(({ locale }) => locale === 'en').map(({ path }) => `/pdf/${path}.pdf`),
    );
    expect(new Set(files.map(({ id }) => id)).size).toBe(files.length);
  });

  it('tell of their kind, and of what they are about', () => {
    expect(file('ladder-compare-a-and-c')).toEqual({
      id: 'ladder-compare-a-and-c',
      locale: 'en',
      url: '/pdf/en/ladder-compare-a-and-c.pdf',
      title: 'Sheet to compare two grades: A Learner and C Head compared (All staff)',
      rubric: 'ladder',
      grades: ['a', 'c'],
      competency: undefined,
    });
    const aboutOne = [
      'kit-b',
      'grade-b',
      'grade-b-bilingual',
      'self-check-b',
      'group-b',
      'group-b-a3',
    ];
    expect(aboutOne.map((name) => file(`ladder-${name}`)?.grades)).toEqual(
      aboutOne.map(() => ['b']),
    );
    expect(file('ladder-care')).toMatchObject({
      title: 'Competency sheet: ① Care',
      grades: [],
      competency: 'care',
    });
    expect(file('handbook')).toMatchObject({ title: 'The whole handbook', rubric: undefined });
  });
});
