import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/model/locale.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { deskIn, examplesOf, filesIn, linksOf } from '../../../../src/print/sheets/offers.ts';
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
const { blocks, purposes } = await deskIn('en', sheets, rubrics, urls, measure);
const offer = (block: string, kind: string) => {
  const found = blocks.find(({ id }) => id === block)?.offers.find((each) => each.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

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

describe('the print page', () => {
  const all = blocks.flatMap(({ offers }) => offers);

  it('offers each sheet once, with its file in each language', () => {
    const files = all.flatMap((each) =>
      each.sheets.flatMap((sheet) => sheet.files.map(({ href }) => href)),
    );
    expect(files.sort()).toEqual(sheets.map(({ path }) => `/pdf/${path}.pdf`).sort());
  });

  it('speaks of the handbook, then of each table and each grade', () => {
    expect(blocks.map(({ id, name, rubric, grade }) => [id, name, rubric, grade])).toEqual([
      ['sheets-handbook', 'The handbook', undefined, undefined],
      ['sheets-ladder', 'All staff: the whole table, and comparisons', 'ladder', undefined],
      ['sheets-ladder-a', 'A Learner', 'ladder', 'a'],
      ['sheets-ladder-b', 'B Member', 'ladder', 'b'],
      ['sheets-ladder-c', 'C Head', 'ladder', 'c'],
    ]);
    expect(blocks[2]?.title).toBe('A Learner (All staff)');
  });

  it('offers a kit before all else', () => {
    const first = (id: string) => blocks.find((block) => block.id === id)?.offers[0]?.kind;
    expect(['sheets-ladder', 'sheets-ladder-b'].map(first)).toEqual(['tableKit', 'gradeKit']);
    expect(offer('sheets-ladder', 'tableKit').order).toBeLessThan(
      offer('sheets-ladder', 'matrix').order,
    );
  });

  it('asks for the purposes that something serves', () => {
    expect(purposes.map(({ id }) => id)).toEqual([
      'read',
      'interview',
      'self-check',
      'training',
      'wall',
    ]);
    expect(offer('sheets-ladder-a', 'group')).toMatchObject({
      name: 'Group training sheet',
      purposes: ['training'],
      paper: 'A4 landscape',
    });
  });

  it('puts two grades with the lower one, and lets far ones stand back', () => {
    const { sheets: pairs } = offer('sheets-ladder-a', 'comparison');
    expect(pairs.map(({ label, short, grades, common }) => [label, short, grades, common])).toEqual(
      [
        ['A Learner – B Member', 'A – B', ['a', 'b'], true],
        ['A Learner – C Head', 'A – C', ['a', 'c'], false],
      ],
    );
    expect(offer('sheets-ladder-b', 'comparison').sheets.map(({ short }) => short)).toEqual([
      'B – C',
    ]);
  });

  it('names sheets by what tells them apart', () => {
    const labels = (kind: string) => offer('sheets-ladder', kind).sheets.map(({ label }) => label);
    expect(labels('competency')).toEqual(['① Care', '② Skill']);
    expect(labels('matrix')).toEqual([undefined]);
  });

  it('tells pages and size of each file, and the fewest and the most pages of its like', () => {
    const { pages, sheets: of } = offer('sheets-ladder-c', 'grade');
    expect(pages).toBe('1–3 pages');
    expect(of.map(({ files }) => files.map(({ facts }) => facts))).toEqual([
      ['1 page · 2.3 MB', '1 page · 2.3 MB'],
    ]);
  });

  it('names the reader’s own language first', async () => {
    const first = ({ blocks: [block] }: Awaited<ReturnType<typeof deskIn>>): Locale | undefined =>
      block?.offers[0]?.sheets[0]?.files[0]?.locale;
    expect(first({ blocks, purposes })).toBe('en');
    expect(first(await deskIn('ja', sheets, rubrics, urls, measure))).toBe('ja');
  });

  it('shows the picture of a sheet of the kind, in its form', () => {
    const pictures = new Set(examplesOf(sheets).map(({ path }) => `/pdf/${path}.png`));
    const shown = all.map(({ picture }) => picture);
    expect(shown.filter(({ src }) => !pictures.has(src))).toEqual([]);
    expect(shown.filter(({ src }) => !src.startsWith('/pdf/en/'))).toEqual([]);
    expect(offer('sheets-ladder', 'matrix').picture).toEqual({
      src: '/pdf/en/ladder-matrix.png',
      width: 320,
      height: 226,
    });
    expect(offer('sheets-handbook', 'handbook').picture.height).toBe(453);
  });

  it('is empty where nothing is made', async () => {
    expect(await deskIn('en', [], rubrics, urls, measure)).toEqual({ purposes: [], blocks: [] });
  });
});
