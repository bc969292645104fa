import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/model/locale.ts';
import { makeSheets, SHEET_GROUPS, SHEET_KINDS } from '../../../../src/print/sheets/kinds.ts';
import { examplesOf, filesIn, linksOf, offersIn } from '../../../../src/print/sheets/offers.ts';
import { readProse } from '../../../setup/prose.ts';

const sources = (['en', 'ja'] as const).map((locale) =>
  readProse('tests/fixtures/organisation', locale),
);
const [source] = sources;
if (!source) throw new Error('the fixture has changed');
const { rubrics, urls } = source;
const sheets = sources.flatMap((each) => makeSheets(each));
/** Files of 12 345 bytes on three pages; those about grade c are heavy and have one page. */
const measure = (sheet: { path: string }): Promise<{ pages: number; size: number }> =>
  Promise.resolve(
    sheet.path.endsWith('-c') ? { pages: 1, size: 2_345_678 } : { pages: 3, size: 12_345 },
  );
const links = (page: string) => linksOf(page, sheets, urls, measure);
const offers = await offersIn('en', sheets, rubrics, urls, measure);
const offer = (group: string, name: string) => {
  const found = offers.find(({ id }) => id === group)?.rows.find((row) => row.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

describe('the links of a page to its sheets', () => {
  it('tell kind, paper, pages and size', async () => {
    expect((await links('/en/rubrics/ladder/'))[0]).toEqual({
      kind: 'matrix',
      href: '/pdf/en/ladder-matrix.pdf',
      label: 'Framework table',
      facts: 'PDF A3 landscape · 3 pages · 12 kB',
    });
    expect((await links('/en/rubrics/ladder/grade-c/'))[0]?.facts).toBe(
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
    const aboutOne = ['grade-b', 'grade-b-bilingual', 'self-check-b', 'group-b', 'group-b-a3'];
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

describe('the offers of the print page', () => {
  it('hold each sheet once, with its file in each language', () => {
    const files = offers.flatMap(({ rows }) =>
      rows.flatMap((row) => row.sheets.flatMap((sheet) => sheet.files.map(({ href }) => href))),
    );
    expect(files.sort()).toEqual(sheets.map(({ path }) => `/pdf/${path}.pdf`).sort());
  });

  it('stand in the groups of their kinds, in order', () => {
    expect(offers.map(({ id }) => id)).toEqual(Object.keys(SHEET_GROUPS));
    const kinds = Object.values(SHEET_KINDS).filter(({ group }) => group === 'grades');
    expect(offers.find(({ id }) => id === 'grades')?.rows).toHaveLength(kinds.length);
    expect(offers.find(({ id }) => id === 'tables')?.rows.map(({ name }) => name)).toEqual([
      'Framework table · All staff',
      'Framework table (Japanese and English) · All staff',
      'Competency sheet · All staff',
    ]);
  });

  it('name both grades of a pair, and of other sheets what tells them apart', () => {
    const labels = (group: string, name: string) =>
      offer(group, name).sheets.map(({ label }) => label);
    expect(labels('pairs', 'Sheet to compare two grades · All staff')).toEqual([
      'A Learner – B Member',
      'A Learner – C Head',
      'B Member – C Head',
    ]);
    expect(labels('grades', 'Grade sheet · All staff')).toEqual([
      'A Learner',
      'B Member',
      'C Head',
    ]);
    expect(labels('tables', 'Competency sheet · All staff')).toEqual(['① Care', '② Skill']);
    expect(labels('tables', 'Framework table · All staff')).toEqual([undefined]);
  });

  it('tell the size of each file, and the fewest and the most pages', () => {
    const { facts, sheets: each } = offer('grades', 'Grade sheet · All staff');
    expect(facts).toBe('A4 portrait · 1–3 pages');
    expect(each.map(({ files }) => files.map(({ size }) => size))).toEqual([
      ['12 kB', '12 kB'],
      ['12 kB', '12 kB'],
      ['2.3 MB', '2.3 MB'],
    ]);
  });

  it('name the reader’s own language first', async () => {
    const first = (groups: typeof offers): Locale | undefined =>
      groups[0]?.rows[0]?.sheets[0]?.files[0]?.locale;
    expect(first(offers)).toBe('en');
    expect(first(await offersIn('ja', sheets, rubrics, urls, measure))).toBe('ja');
  });

  it('show the picture of a sheet of the kind, in its form', () => {
    const pictures = new Set(examplesOf(sheets).map(({ path }) => `/pdf/${path}.png`));
    const shown = offers.flatMap(({ rows }) => rows.map(({ picture }) => picture));
    expect(shown.filter(({ src }) => !pictures.has(src))).toEqual([]);
    expect(shown.filter(({ src }) => !src.startsWith('/pdf/en/'))).toEqual([]);
    expect(offer('tables', 'Framework table · All staff').picture).toEqual({
      src: '/pdf/en/ladder-matrix.png',
      width: 320,
      height: 226,
    });
    expect(offer('books', 'The whole handbook').picture.height).toBe(453);
  });
});
