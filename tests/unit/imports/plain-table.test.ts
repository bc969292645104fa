import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../src/exports/xlsx/address.ts';
import { csvGrid, gridsOf, isOwnWorkbook } from '../../../src/imports/plain-grid.ts';
import { readPlainTable } from '../../../src/imports/plain-table.ts';
import { rubricOf } from '../../../src/imports/table-rubric.ts';
import { starterFiles, toJson } from '../../../src/imports/starter.ts';
import { rawSheets, textCell, workbookParts, zipParts } from '../../setup/workbooks.ts';
import { readLadder } from '../../setup/rubric.ts';
import { answersIn, problemsOf } from './sample.ts';

/** A workbook of plain sheets. */
function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly string[])[]>>,
  merges: readonly string[] = [],
): Uint8Array {
  const raw = Object.entries(sheets).map(([name, rows]) => ({
    name,
    cells: new Map(
      rows.flatMap((cells, row) =>
        cells.flatMap((text, column): [string, string][] => {
          const at = addressOf(row, column);
          return text === '' ? [] : [[at, textCell(at, text)]];
        }),
      ),
    ),
    merges: new Set(merges),
  }));
  return zipParts(workbookParts(raw));
}

const JAPANESE = [
  ['別表第1　求められる能力'],
  ['区分', '能力', '1級\n係員', '2級\n係長', '3級\n課長'],
  ['', '基本的な役割', '担当する。', 'まとめる。', '率いる。'],
  ['知識', '担当業務', '知る。', '', '・教える。\n・育てる。'],
  ['', '関連業務', '学ぶ。', '広げる。', '－'],
  ['意欲'],
  ['', '挑戦', '挑む。', '続ける。', '支える。'],
];
const MERGES = ['A1:E1', 'A4:A5', 'C4:D4', 'A6:E6'];

describe('readPlainTable', () => {
  const [grid] = gridsOf(workbookOf({ 日本語: JAPANESE }, MERGES));
  if (!grid) throw new Error('no sheet was read');
  const table = readPlainTable(grid);

  it('finds levels, roles, groups and abilities', () => {
    expect(table.title).toBe('別表第1　求められる能力');
    expect(table.levels).toEqual(['1級\n係員', '2級\n係長', '3級\n課長']);
    expect(table.roles).toEqual(['担当する。', 'まとめる。', '率いる。']);
    expect(table.rows.map(({ groups, title }) => [...groups, title])).toEqual([
      ['知識', '担当業務'],
      ['知識', '関連業務'],
      ['意欲', '挑戦'],
    ]);
  });

  it('reads what stands in the column of groups alone: the row of roles, and abilities without a group', () => {
    const rows = [
      ['区分', '能力', '1級', '2級'],
      ['役割', '', '担当する。', 'まとめる。'],
      ['挑戦', '', '挑む。', '続ける。'],
      ['知識', '担当業務', '知る。', '広げる。'],
    ];
    const [own] = gridsOf(workbookOf({ 日本語: rows }));
    const read = own && readPlainTable(own);
    expect(read?.roles).toEqual(['担当する。', 'まとめる。']);
    expect(read?.rows.map(({ groups, title }) => [...groups, title])).toEqual([
      ['挑戦'],
      ['知識', '担当業務'],
    ]);
  });

  it('takes a merged cell for all levels that it covers, and a dash for nothing', () => {
    expect(table.rows[0]?.cells).toEqual([
      { first: 0, last: 1, text: '知る。' },
      { first: 2, last: 2, text: '・教える。\n・育てる。' },
    ]);
    expect(table.rows[1]?.cells[2]).toEqual({ first: 2, last: 2, text: '' });
  });

  it('refuses what is no such table', () => {
    expect(() => readPlainTable(csvGrid('a,b\nc,d\n'))).toThrow(
      expect.objectContaining({ fault: 'noTable' }) as Error,
    );
  });
});

describe('rubricOf', () => {
  const english = [
    ['Required abilities'],
    ['Area', 'Ability', 'Officer', 'Chief', 'Head'],
    ['', 'Role', 'Works.', 'Leads.', 'Guides.'],
    ['Knowledge', 'Own work', 'Knows.', '', 'Teaches.'],
    ['', 'Related work', 'Learns.', 'Widens.', 'Shares.'],
    ['Will'],
    ['', 'Courage', 'Tries.', 'Goes on.', 'Helps.'],
  ];

  it('makes a table in each language that passes the checks', () => {
    const grids = gridsOf(
      workbookOf({ English: english, 日本語: JAPANESE, メモ: [['x']] }, MERGES),
    );
    const { rubric, unread } = rubricOf(grids, ['en', 'ja'], 'staff');
    expect(unread).toEqual(['メモ']);
    expect(rubric.grades.map(({ id }) => id)).toEqual(['officer', 'chief', 'head']);
    expect(rubric.grades[1]).toMatchObject({
      name: { en: 'Chief', ja: '2級 係長' },
      role: { en: 'Leads.', ja: 'まとめる。' },
    });
    expect(rubric.competencies[2]).toMatchObject({
      group: { en: 'Will', ja: '意欲' },
      title: { en: 'Courage', ja: '挑戦' },
    });
    expect(rubric.competencies.map(({ stages }) => stages.map(({ grades }) => grades))).toEqual([
      [['officer', 'chief'], ['head']],
      [['officer'], ['chief'], ['head']],
      [['officer'], ['chief'], ['head']],
    ]);
    expect(rubric.competencies[0]?.stages[1]?.text).toEqual({
      en: 'Teaches.',
      ja: ['教える。', '育てる。'],
    });
    const files = starterFiles({ ...answersIn('en'), languages: ['en', 'ja'] });
    files.set('rubrics/staff.json', toJson(rubric));
    expect(problemsOf(files)).toEqual([]);
  });

  it('begins one from skills by level in a CSV, quotes and line breaks among them', () => {
    const csv = 'Skill,L1,L2\r\n"Reading, ""fast""","a\nb",c\r\nWriting,d,e\r\n';
    const { rubric } = rubricOf([csvGrid(csv)], ['en'], 'skills');
    expect(rubric.competencies.map(({ title }) => title)).toEqual(['Reading, "fast"', 'Writing']);
    expect(rubric.competencies[0]?.stages).toEqual([{ text: ['a', 'b'] }, { text: 'c' }]);
    expect(JSON.stringify(rubric)).not.toMatch(/"(?:id":"(?!skills)|number|version":1)/u);
    const files = starterFiles(answersIn('en')).set('rubrics/skills.json', toJson(rubric));
    expect(problemsOf(files)).toEqual([]);
  });

  it('leaves a cell empty in which nothing is set, and a row in which there is nothing at all', () => {
    const csv =
      'Area,Skill,1級 係員,2級 係長\nA,Reading,－,reads\nA,Writing,－,－\nB,Sums,"adds:\n- one\n- two",\n';
    const { rubric, empty } = rubricOf([csvGrid(csv)], ['en'], 'skills');
    expect(empty).toEqual(['Writing']);
    expect(rubric.grades.map(({ id, label, name }) => [id, label, name])).toEqual([
      ['1', '1級', '係員'],
      ['2', '2級', '係長'],
    ]);
    expect(rubric.competencies).toEqual([
      { group: 'A', title: 'Reading', stages: [{ grades: ['2'], text: 'reads' }] },
      {
        group: 'B',
        title: 'Sums',
        stages: [{ grades: ['1'], text: 'adds:', items: ['one', 'two'] }],
      },
    ]);
    const files = starterFiles(answersIn('en')).set('rubrics/skills.json', toJson(rubric));
    expect(problemsOf(files)).toEqual([]);
  });

  // A file of separated values has one sheet: in a handbook of two languages, none could be read.
  it('takes the one sheet that is named for no language for all of them', () => {
    const { rubric, isOneLanguage } = rubricOf(
      [csvGrid('Skill,L1,L2\nReading,a,b\n')],
      ['ja', 'en'],
      'skills',
    );
    expect(isOneLanguage).toBe(true);
    expect(rubric.competencies[0]?.title).toEqual({ ja: 'Reading', en: 'Reading' });
    expect(rubric.competencies[0]?.stages[1]).toEqual({ text: { ja: 'b', en: 'b' } });
  });

  it('tells of a language without a sheet, and of sheets of another form', () => {
    const one = gridsOf(workbookOf({ English: english }));
    expect(() => rubricOf(one, ['en', 'ja'], 'a')).toThrow(
      expect.objectContaining({ fault: 'noSheet' }) as Error,
    );
    const two = gridsOf(workbookOf({ English: english.slice(0, -1), 日本語: JAPANESE }, MERGES));
    expect(() => rubricOf(two, ['en', 'ja'], 'a')).toThrow(
      expect.objectContaining({ fault: 'sheetsDiffer' }) as Error,
    );
  });
});

describe('isOwnWorkbook', () => {
  it('knows the form in which tables are edited from plain ones', () => {
    const own = zipParts(workbookParts(Object.values(rawSheets(readLadder()))));
    expect(isOwnWorkbook(gridsOf(own))).toBe(true);
    expect(isOwnWorkbook(gridsOf(workbookOf({ 日本語: JAPANESE }, MERGES)))).toBe(false);
  });
});
