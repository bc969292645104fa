import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../../src/model/locale.ts';
import { deskIn } from '../../../../src/print/sheets/desk.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { examplesOf } from '../../../../src/print/sheets/offers.ts';
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
const { blocks, purposes } = await deskIn('en', sheets, rubrics, urls, measure);
const offer = (block: string, kind: string) => {
  const found = blocks.find(({ id }) => id === block)?.offers.find((each) => each.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return found;
};

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

  it('tells pages and size of each file, and the least and the most of its like', () => {
    const { extents, sheets: of } = offer('sheets-ladder-c', 'grade');
    expect(extents).toEqual({
      en: '1–3 pages · 12 kB–2.3 MB',
      ja: '1–3 pages · 12 kB–2.3 MB',
    });
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
