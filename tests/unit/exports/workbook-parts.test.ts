import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mergeRubric } from '../../../src/exports/merge-rubric.ts';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { WorkbookError } from '../../../src/exports/xlsx/workbook-error.ts';
import { describeChange } from '../../../src/i18n/rubric-command/index.ts';
import { changesOf } from '../../../src/model/rubric/changes.ts';
import { rubricSchema } from '../../../src/model/rubric/rubric.ts';
import { BOTH } from '../../setup/rubric.ts';
import {
  rawSheets,
  textCell,
  workbookParts,
  zipParts,
  type RawSheet,
} from '../../setup/workbooks.ts';

/** A table of the tests with more of what cells, competencies and grades may have. */
function fileOf(name: string): Record<string, unknown> {
  const text = readFileSync(`tests/fixtures/rubrics/${name}.json`, 'utf8')
    .replace('"lookFor"', '"links": [{ "href": "#2-3", "text": "See" }], "lookFor"')
    .replace('"id": "water"', '"id": "water", "weight": 20')
    .replace('"grades": ["1", "maker-2"]', '"grades": ["1", "maker-2"], "examples": "A"');
  return JSON.parse(text) as Record<string, unknown>;
}

/** What an edit of all sheets, or of the first alone, changes in a table, in English. */
function changesAfter(
  name: string,
  edit: (sheet: RawSheet, at: (kind: string, column: string) => string) => void,
  isAll = true,
): string[] {
  const file = fileOf(name);
  const before = rubricSchema.parse(file);
  const sheets = Object.values(rawSheets(before));
  for (const sheet of isAll ? sheets : sheets.slice(0, 1)) {
    edit(sheet, (kind, column) => {
      const [at = ''] = [...sheet.cells].find(([, xml]) => xml.includes(`>${kind}<`)) ?? [];
      return at.replace('A', column);
    });
  }
  const { rubric } = readRubricXlsx(zipParts(workbookParts(sheets)), BOTH);
  const merged = mergeRubric(file, before, rubric, BOTH);
  return changesOf(before, rubricSchema.parse(merged), 'en', BOTH).map((each) =>
    describeChange(each, 'en'),
  );
}

/** Puts a text into the first row of a kind. */
const put =
  (kind: string, column: string, text: string) =>
  (sheet: RawSheet, at: (kind: string, column: string) => string): void => {
    const place = at(kind, column);
    sheet.cells.set(place, textCell(place, text));
  };

describe('what a workbook holds besides texts', () => {
  it.each<[string, string, ReturnType<typeof put>, string]>([
    ['a weight', 'posts', put('weight', 'C', '30'), 'weight: ② Water: 20 → 30'],
    [
      'a step of the scale',
      'posts',
      put('proficiency', 'C', 'able'),
      'proficiency: ① Soil ⅰ: aware → able',
    ],
    ['a link', 'posts', put('link', 'D', '#2-4 See'), 'links: ① Soil ⅱ: #2-3 See → #2-4 See'],
    ['a track', 'tracks', put('track', 'H', 'leader'), 'track: Director:  → leader'],
    [
      'a grade beside one',
      'tracks',
      put('parallel', 'D', 'leader-3'),
      'track: Maker: maker leader-2 → maker leader-3',
    ],
  ])('is edited there: %s', (_part, name, edit, change) => {
    expect(changesAfter(name, edit)).toEqual([change]);
  });

  it.each<[string, string, ReturnType<typeof put>, boolean, string, string]>([
    ['at a level without a stage', 'tracks', put('examples', 'E', 'B'), true, 'cellStray', 'B'],
    ['beside the weight', 'posts', put('weight', 'B', '40'), true, 'cellStray', '40'],
    ['in one sheet alone', 'posts', put('proficiency', 'C', 'able'), false, 'sheetsDiffer', 'able'],
  ])('is not lost where it stands %s', (_where, name, edit, isAll, key, value) => {
    const fault = (): unknown => {
      try {
        return changesAfter(name, edit, isAll);
      } catch (error) {
        return error instanceof WorkbookError ? error.problems : error;
      }
    };
    expect(JSON.stringify(fault())).toMatch(new RegExp(`"${key}".*${value}`, 'u'));
  });

  it('is kept where a workbook was made without its rows', () => {
    expect(
      changesAfter('tracks', (sheet, at) => {
        for (const kind of ['track', 'parallel']) {
          const line = at(kind, '').trim();
          for (const key of sheet.cells.keys()) {
            if (key.replace(/\D/gu, '') === line) sheet.cells.delete(key);
          }
        }
      }),
    ).toEqual([]);
  });
});
