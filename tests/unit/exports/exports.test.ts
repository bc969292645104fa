import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import writeXlsxFile from 'write-excel-file/node';
import { describe, expect, it } from 'vitest';
import { rubricCsv } from '../../../src/exports/csv.ts';
import { rubricJson } from '../../../src/exports/json.ts';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { workbookOf, type WorkbookRow } from '../../../src/exports/workbook.ts';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import { rubricSchema, type Rubric } from '../../../src/model/rubric/rubric.ts';

const read = (path: string): Rubric => rubricSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const rubrics = [
  'tests/fixtures/rubrics/crafts.json',
  'tests/fixtures/organisation/rubrics/ladder.json',
].map((path) => ({ path, rubric: { ...read(path), $schema: './rubric.schema.json' } }));
const ladder = read('tests/fixtures/organisation/rubrics/ladder.json');

describe('a rubric as JSON', () => {
  it.each(rubrics)('says all that the content says: $path', ({ rubric }) => {
    expect(JSON.parse(rubricJson(rubric))).toEqual(rubric);
  });
});

describe('a rubric as CSV', () => {
  it.each(rubrics)('holds every stage in every language: $path', ({ rubric }) => {
    const csv = rubricCsv(rubric);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const records = parse<Record<string, string>>(csv, { bom: true, columns: true });
    expect(
      records.map(({ competency, stage, text_ja, text_en }) => [
        competency,
        stage,
        text_ja,
        text_en,
      ]),
    ).toEqual(
      rubric.competencies.flatMap(({ id, stages }) =>
        stages.map((stage) => [id, stage.id, stage.text.ja, stage.text.en]),
      ),
    );
  });
});

describe('a rubric as a workbook', () => {
  it.each(rubrics)('comes back as it went: $path', async ({ rubric }) => {
    expect(await readRubricXlsx(Buffer.from(await rubricXlsx(rubric)))).toEqual(rubric);
  });

  it('has the same bytes each time', async () => {
    const [first, second] = [await rubricXlsx(ladder), await rubricXlsx(ladder)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});

describe('a broken workbook', () => {
  /** A workbook of the ladder with some of its rows changed. */
  async function spoilt(
    change: (rows: WorkbookRow[], sheet: string) => WorkbookRow[],
  ): Promise<Buffer> {
    return writeXlsxFile(
      workbookOf(ladder).map(({ name, rows }) => ({
        sheet: name,
        data: change(rows, name).map(({ kind, cells }) => [
          kind,
          ...cells.flatMap((cell) =>
            cell ? [cell.value, ...Array<null>(cell.span - 1).fill(null)] : [null],
          ),
        ]),
      })),
    ).toBuffer();
  }
  const setCell =
    (kind: string, nth: number, index: number, value: string | undefined) =>
    (rows: WorkbookRow[]): WorkbookRow[] => {
      const row = rows.filter((each) => each.kind === kind)[nth];
      return rows.map((each) =>
        each === row
          ? {
              ...each,
              cells: each.cells.map((cell, at) =>
                at === index ? (value === undefined ? undefined : { value, span: 1 }) : cell,
              ),
            }
          : each,
      );
    };

  it.each([
    [
      'an empty descriptor',
      setCell('text', 0, 1, undefined),
      /日本語!C9 {2}the descriptor is empty/u,
    ],
    [
      'a stage without a name',
      setCell('stage', 0, 2, undefined),
      /日本語!E8 {2}the name of the stage is empty/u,
    ],
    [
      'an empty grade',
      setCell('name', 0, 2, undefined),
      /English!D5 {2}the grade’s name is empty/u,
    ],
    [
      'a row of an unknown kind',
      (rows: WorkbookRow[]) =>
        rows.map((row) => (row.kind === 'role' ? { ...row, kind: 'rolls' as never } : row)),
      /日本語!A6 {2}“rolls” is no kind of row/u,
    ],
    [
      'a missing row',
      (rows: WorkbookRow[]) => rows.filter(({ kind }) => kind !== 'provenance'),
      /日本語!A1 {2}there must be one row “provenance”, but there are 0/u,
    ],
    [
      'a grade that is the same twice',
      setCell('grade', 0, 2, 'a'),
      /grades\.1\.id {2}“grades\.1\.id” is a, which is the id of another grade/u,
    ],
  ])('is told with its sheet and cell: %s', async (_mistake, change, message) => {
    await expect(readRubricXlsx(await spoilt(change))).rejects.toThrow(message);
  });

  it('is told where the sheets do not agree', async () => {
    const file = await spoilt((rows, sheet) =>
      sheet === 'English' ? setCell('competency', 0, 0, 'cure')(rows) : rows,
    );
    await expect(readRubricXlsx(file)).rejects.toThrow(
      /English {2}the competencies are “cure skill” here, but “care skill” in the sheet “日本語”/u,
    );
  });

  it('is told where a sheet is missing', async () => {
    const file = await writeXlsxFile([{ sheet: 'Sheet1', data: [['x']] }]).toBuffer();
    await expect(readRubricXlsx(file)).rejects.toThrow(/the sheet “日本語” is missing/u);
  });

  it('is told where the file is no workbook', async () => {
    await expect(readRubricXlsx(Buffer.from('no zip'))).rejects.toThrow(
      /the file {2}is no Excel workbook that can be read/u,
    );
  });
});
