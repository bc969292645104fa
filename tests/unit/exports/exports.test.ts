import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { BOTH } from '../../setup/rubric.ts';
import { describe, expect, it } from 'vitest';
import { rubricCsv } from '../../../src/exports/csv.ts';
import { rubricJson } from '../../../src/exports/json.ts';
import { mergeRubric } from '../../../src/exports/merge-rubric.ts';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { readSheets } from '../../../src/exports/xlsx/cells.ts';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import { rubricSchema, type Rubric } from '../../../src/model/rubric/rubric.ts';
import { texts } from '../../setup/texts.ts';

const read = (path: string): Rubric => rubricSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
const rubrics = [
  'tests/fixtures/rubrics/crafts.json',
  'tests/fixtures/organisation/rubrics/ladder.json',
].map((path) => ({ path, rubric: { ...read(path), $schema: './rubric.schema.json' } }));
/** Texts that spreadsheets and file formats have rules for. */
const ODD = [
  '・一つ目\n・二つ目',
  'a\n\nb',
  '"引用", \'ひとえ\'; と , と\t',
  '=1+2',
  '+81',
  '-',
  '－全角',
  '@here',
  "'引用の始め",
  '1-2',
  '2026-11-24',
  'may-3',
  '1e5',
  '007',
  '<b>&amp;</b> ]]>',
  '_x0041_ と _x005F_x000D_',
  'ブ\u3099 と ﾌﾞ と 𠮷 と 葛\u{E0100}',
  'true',
  '#REF!',
];
/** The ladder with a text in place of all its descriptors and names. */
const withText = (text: string): Rubric => ({
  ...ladder,
  title: texts({ ja: text.trim(), en: text.trim() }),
  competencies: ladder.competencies.map((competency) => ({
    ...competency,
    stages: competency.stages.map((stage) => ({
      ...stage,
      name: texts({ ja: text.trim(), en: text.trim() }),
      text: texts({ ja: text.trim(), en: text.trim() }),
    })),
  })),
});
/** Its first descriptor alone, as it is. */
const withDescriptor = (text: string): Pick<Rubric, 'competencies'> => ({
  competencies: ladder.competencies.map((competency) => ({
    ...competency,
    stages: competency.stages.map((stage) => ({ ...stage, text: texts({ ja: text, en: text }) })),
  })),
});
/** The ladder with the first grade by another id. */
const withGrade = (id: string): Rubric =>
  JSON.parse(JSON.stringify(ladder).replaceAll('"a"', JSON.stringify(id))) as Rubric;
const ladder = read('tests/fixtures/organisation/rubrics/ladder.json');

describe('a rubric as JSON', () => {
  it.each(rubrics)('says all that the content says: $path', ({ rubric }) => {
    expect(JSON.parse(rubricJson(rubric, BOTH))).toEqual(rubric);
  });
});

describe('a rubric of a handbook in one language', () => {
  const posts = read('tests/fixtures/rubrics/posts.json');

  it('is one sheet, plain texts and no copy under the name of another language', async () => {
    const bytes = await rubricXlsx(posts, ['en']);
    expect(readSheets(bytes).map(({ name }) => name)).toEqual(['English']);
    const json = rubricJson(posts, ['en']);
    expect(json).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}]|"(?:ja|en)"/u);
    expect(json).toContain('"name": "Chief"');
    expect(rubricCsv(posts, ['en'])).not.toContain('_ja');
  });

  it('comes back from its sheet in its language', async () => {
    const { rubric } = readRubricXlsx(await rubricXlsx(posts, ['en']), ['en']);
    expect(rubric.grades[1]?.name).toEqual({ en: 'Chief' });
  });

  it('is missed by the name of its sheet, and no other', async () => {
    const bytes = await rubricXlsx(posts, ['ja']);
    expect(() => readRubricXlsx(bytes, ['en'])).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ cell: 'English', key: 'sheetMissing' })],
      }) as Error,
    );
  });
});

describe('a rubric as CSV', () => {
  const recordsOf = (csv: string): Record<string, string>[] =>
    parse<Record<string, string>>(csv, { bom: true, columns: true });
  /** As the README has people read a field: without the apostrophe that guards it. */
  const unguard = (field = ''): string => field.replace(/^'/u, '');

  it.each(ODD)('holds an odd text, whole and in its field: %j', (text) => {
    const records = recordsOf(rubricCsv(withText(text), BOTH));
    expect(records.map(({ text_ja: field }) => unguard(field))).toEqual(
      Array<string>(3).fill(text.trim()),
    );
  });

  it('has the handbook’s languages, and no copy of them under the name of another', () => {
    const [record = {}] = recordsOf(rubricCsv(withText('x'), ['en']));
    const languages = Object.keys(record).flatMap((name) => /_(\w\w)$/u.exec(name)?.[1] ?? []);
    expect(new Set(languages)).toEqual(new Set(['en']));
  });

  it('quotes line breaks, so that no program ends the line there', () => {
    expect(rubricCsv(withText('a\nb'), BOTH)).toContain('"a\nb"');
  });

  it.each([
    '=1+2',
    '+81',
    '-1',
    '@here',
    '\tx',
    '＝1',
    '1-2',
    '2026-11-24',
    'may-3',
    '3 June 2026',
    'sept 4',
    '1e5',
    '007',
  ])('guards what a spreadsheet would take for something else: %j', (text) => {
    const [record] = recordsOf(rubricCsv({ ...ladder, ...withDescriptor(text) }, BOTH));
    expect(record?.['text_ja']).toBe(`'${text}`);
  });

  it.each(['junior', 'decision', 'may', 'Marketing', 'juniors 2'])(
    'writes a word as it is that only begins like a month: %j',
    (text) => {
      const [record] = recordsOf(rubricCsv({ ...ladder, ...withDescriptor(text) }, BOTH));
      expect(record?.['text_ja']).toBe(text);
    },
  );

  it('guards an id that would become a date', () => {
    const records = recordsOf(
      rubricCsv(
        {
          ...withGrade('1-2'),
          competencies: withGrade('1-2').competencies.map((competency) => ({
            ...competency,
            stages: competency.stages.map((stage) => ({ ...stage, grades: ['1-2'] })),
          })),
        },
        BOTH,
      ),
    );
    expect(records[0]?.['grades']).toBe("'1-2");
  });

  it.each(rubrics)('holds every stage in every language: $path', ({ rubric }) => {
    const csv = rubricCsv(rubric, BOTH);
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
    expect(readRubricXlsx(await rubricXlsx(rubric, BOTH), BOTH).rubric).toEqual(rubric);
  });

  it.each(ODD)('brings an odd text back as it went: %j', async (text) => {
    const rubric = withText(text);
    expect(readRubricXlsx(await rubricXlsx(rubric, BOTH), BOTH).rubric).toEqual(rubric);
  });

  it.each(['posts', 'tracks'])(
    'brings groups, lists, parts and empty cells back, and keeps what it does not hold: %s',
    async (name) => {
      const path = `tests/fixtures/rubrics/${name}.json`;
      const rubric = read(path);
      const { rubric: found } = readRubricXlsx(await rubricXlsx(rubric, BOTH), BOTH);
      const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
      expect(mergeRubric(file, rubric, found, BOTH)).toEqual(file);
      expect(rubricSchema.parse(JSON.parse(rubricJson(rubric, BOTH)))).toEqual(rubric);
    },
  );

  it('has nothing in an empty cell, and takes what is written into it', async () => {
    const posts = read('tests/fixtures/rubrics/posts.json');
    const [sheet] = readSheets(await rubricXlsx(posts, BOTH));
    const row = sheet?.cells.find(({ text }) => text === 'future')?.row ?? 0;
    const after = sheet?.cells.filter((cell) => cell.row === row + 2).map(({ column }) => column);
    expect(after).toEqual([0, 4]);
  });

  it('has ids as text, of which nobody makes dates', async () => {
    const bytes = await rubricXlsx(withGrade('1-2'), BOTH);
    const grade = readSheets(bytes)[0]?.cells.find(({ text }) => text === '1-2');
    expect(grade).toMatchObject({ row: 2, column: 2 });
    const parts = unzipSync(bytes);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array());
    const style = Number(/<c r="C3" s="(\d+)" t="s"/u.exec(sheet)?.[1]);
    const formats = /<cellXfs.*<\/cellXfs>/su.exec(styles)?.[0].match(/<xf /gu);
    expect(formats?.length).toBeGreaterThan(style);
    const xf = styles.slice(styles.indexOf('<cellXfs')).split('<xf ')[style + 1] ?? '';
    const id = /numFmtId="(\d+)"/u.exec(xf)?.[1] ?? '';
    expect(id === '49' || styles.includes(`numFmtId="${id}" formatCode="@"`)).toBe(true);
  });

  it('has the same bytes each time', async () => {
    const [first, second] = [await rubricXlsx(ladder, BOTH), await rubricXlsx(ladder, BOTH)];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
