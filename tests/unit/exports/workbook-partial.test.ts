import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { rubricCsv } from '../../../src/exports/csv.ts';
import { editJson } from '../../../src/exports/edit-json.ts';
import { rubricJson } from '../../../src/exports/json.ts';
import { mergeRubric } from '../../../src/exports/merge-rubric.ts';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { workbookOf } from '../../../src/exports/workbook.ts';
import { WorkbookError } from '../../../src/exports/xlsx/workbook-error.ts';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import { fillLanguages, type Locale } from '../../../src/model/locale.ts';
import { ownTexts } from '../../../src/model/rubric/own-texts.ts';
import { rubricSchema, type Rubric } from '../../../src/model/rubric/rubric.ts';
import {
  rawSheets,
  textCell,
  workbookParts,
  zipParts,
  type RawSheet,
} from '../../setup/workbooks.ts';

const LANGUAGES: readonly Locale[] = ['ja', 'en'];
const NEEDED: readonly Locale[] = ['ja'];

/** A table of which English has a name here and a text there. */
const SOURCE = `{
  "id": "desk",
  "title": { "ja": "窓口の力", "en": "Skills at the desk" },
  "grades": [
    { "name": { "ja": "新人", "en": "Newcomer" }, "id": "new" },
    { "name": "中堅", "label": "S2", "id": "middle" },
    { "name": "主任", "id": "lead" }
  ],
  "competencies": [
    {
      "id": "answers",
      "title": "応答",
      "weight": 20,
      "stages": [
        { "grades": ["new"], "text": { "ja": "聞く。", "en": "Asks." }, "examples": "窓口で。" },
        { "grades": ["middle", "lead"], "text": "自分で**調べて**答える。" }
      ]
    },
    {
      "id": "calm",
      "title": "落ち着き",
      "stages": [{ "grades": ["new", "middle"], "text": ["あわてない。", "待つ。"] }]
    }
  ]
}
`;

function ownOf(source: string): Rubric {
  const file: unknown = JSON.parse(source);
  const filled = rubricSchema.parse(fillLanguages(file, NEEDED, LANGUAGES));
  return ownTexts(filled, file, { first: 'ja', partial: ['en'] });
}

/** The file after cells of its workbook were edited. */
function edited(edit: (sheets: Record<string, RawSheet>) => void, source = SOURCE): string {
  const before = ownOf(source);
  const sheets = rawSheets(before);
  edit(sheets);
  const bytes = zipParts(workbookParts(Object.values(sheets)));
  const { rubric } = readRubricXlsx(bytes, LANGUAGES, NEEDED);
  const file: unknown = JSON.parse(source);
  return editJson(source, file, mergeRubric(file, before, rubric, LANGUAGES));
}

/** Where a text stands in the sheet of the first language, which has the form of all. */
function placeOf(text: string): string {
  const { 日本語: ja } = rawSheets(ownOf(SOURCE));
  const found = [...(ja?.cells ?? [])].find(([, xml]) => xml.includes(`>${text}<`));
  if (!found) throw new Error(`${text} is nowhere`);
  return found[0];
}

const write = (text: string, words: string, name = 'English') =>
  edited(({ [name]: sheet }) => {
    const at = placeOf(text);
    sheet?.cells.set(at, textCell(at, words));
  });

describe('the workbook of a table of which a language leaves texts out', () => {
  it('has no word of the first language in the sheet of the other, and a row for each that is missing', () => {
    const [ja, en] = workbookOf(ownOf(SOURCE), LANGUAGES);
    const words = (en?.rows ?? []).flatMap(({ cells }) => cells.map((cell) => cell?.value ?? ''));
    expect(words.join(' ')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/u);
    expect(words).toEqual(expect.arrayContaining(['Newcomer', 'S2', 'Asks.', '20']));
    expect(en?.rows.map(({ kind }) => kind)).toEqual(ja?.rows.map(({ kind }) => kind));
  });

  it('is the same file after it was not edited', async () => {
    expect(edited(() => undefined)).toBe(SOURCE);
    const before = ownOf(SOURCE);
    const file: unknown = JSON.parse(SOURCE);
    const { rubric } = readRubricXlsx(await rubricXlsx(before, LANGUAGES), LANGUAGES, NEEDED);
    expect(editJson(SOURCE, file, mergeRubric(file, before, rubric, LANGUAGES))).toBe(SOURCE);
  });

  it.each([
    ['中堅', '"name": { "ja": "中堅", "en": "New words" }'],
    ['落ち着き', '"title": { "ja": "落ち着き", "en": "New words" }'],
    ['窓口で。', '"examples": { "ja": "窓口で。", "en": "New words" }'],
    ['自分で**調べて**答える。', '"text": { "ja": "自分で**調べて**答える。", "en": "New words" }'],
  ])('takes in a text that is filled in, and that alone: %s', (text, written) => {
    const after = write(text, 'New words');
    expect(after.replace(/\s+/gu, ' ')).toContain(written);
    expect(after.replace(/New words/gu, '')).not.toBe(after);
    const undone = JSON.stringify(JSON.parse(after)).replaceAll(
      /\{"ja":("[^"]*"),"en":"New words"\}/gu,
      '$1',
    );
    expect(undone).toBe(JSON.stringify(JSON.parse(SOURCE)));
  });

  it('takes a text away that is emptied', () => {
    expect(JSON.parse(write('新人', ''))).toMatchObject({
      grades: [{ name: { ja: '新人' } }, {}, {}],
    });
    expect(write('聞く。', '')).not.toContain('Asks.');
  });

  it('leaves a text written once where the first language changes it', () => {
    const after = write('主任', '係長', '日本語');
    expect(after).toBe(SOURCE.replace('主任', '係長'));
    expect(write('自分で**調べて**答える。', '答える。', '日本語')).toBe(
      SOURCE.replace('自分で**調べて**答える。', '答える。'),
    );
  });

  it('still misses an empty cell of the first language, and tells of cells merged otherwise', () => {
    expect(() => write('落ち着き', '', '日本語')).toThrow(WorkbookError);
    const at = placeOf('自分で**調べて**答える。');
    const row = at.replace(/\D/gu, '');
    expect(() =>
      edited(({ English: en }) => {
        en?.merges.delete(`D${row}:E${row}`);
        en?.merges.add(`C${row}:D${row}`);
      }),
    ).toThrow(/English!/u);
    expect(() =>
      edited(({ English: en }) => {
        en?.merges.delete(`D${row}:E${row}`);
        en?.cells.set(`E${row}`, textCell(`E${row}`, 'Lost'));
      }),
    ).toThrow(/Lost/u);
  });
});

describe('other files of such a table', () => {
  it('leave empty or out what is borrowed', () => {
    const own = ownOf(SOURCE);
    const [first, second] = parse<Record<string, string>>(rubricCsv(own, LANGUAGES), {
      bom: true,
      columns: true,
    });
    expect(first).toMatchObject({ competency_en: '', text_ja: '聞く。', text_en: 'Asks.' });
    expect(second).toMatchObject({
      grade_names_ja: '中堅 / 主任',
      grade_names_en: '',
      text_en: '',
    });
    const json: unknown = JSON.parse(rubricJson(own, LANGUAGES));
    expect(json).toMatchObject({
      title: { ja: '窓口の力' },
      competencies: [{ title: { ja: '応答' } }, {}],
    });
    expect(JSON.stringify(json)).not.toMatch(/"en":"[^"]*[\u4e00-\u9fff]/u);
  });
});
