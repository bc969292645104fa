import { describe, expect, it } from 'vitest';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import type { Rubric } from '../../../src/model/rubric/rubric.ts';
import { BOTH, readLadder } from '../../setup/rubric.ts';
import {
  rawSheets,
  textCell,
  workbookParts,
  zipParts,
  type RawSheet,
} from '../../setup/workbooks.ts';

const ladder = readLadder();

/** The ladder read from a workbook after an edit of its sheets. */
function readEdited(
  edit: (ja: RawSheet, en: RawSheet) => void,
  strings?: string,
): ReturnType<typeof readRubricXlsx> {
  const { 日本語: ja, English: en } = rawSheets(ladder);
  if (!ja || !en) throw new Error('the sheets have other names');
  edit(ja, en);
  return readRubricXlsx(zipParts(workbookParts([ja, en], strings)), BOTH);
}

/** The descriptor at C9 of the Japanese sheet. */
const descriptor = ({ competencies }: Rubric): string | undefined =>
  competencies[0]?.stages[0]?.text.ja;

describe('a cell of a workbook', () => {
  it.each<[string, string, string, string?]>([
    ['a line break of Excel', textCell('C9', '・一つ目\n・二つ目'), '・一つ目\n・二つ目'],
    ['a carriage return', textCell('C9', '一_x000D_\n二_x000d_三'), '一\n二\n三'],
    ['an escaped escape', textCell('C9', '_x005F_x0041_'), '_x0041_'],
    ['spaces around', textCell('C9', ' \u3000気を配ります。 '), '気を配ります。'],
    [
      'the reading of kanji',
      '<c r="C9" t="s"><v>0</v></c>',
      '配慮',
      '<si><t>配慮</t><rPh sb="0" eb="2"><t>ハイリョ</t></rPh><phoneticPr fontId="1"/></si>',
    ],
    [
      'rich text',
      '<c r="C9" t="s"><v>1</v></c>',
      '太い字',
      '<si><t>x</t></si><si><r><rPr><b/></rPr><t>太い</t></r><r><t>字</t></r></si>',
    ],
    ['the text of a formula', '<c r="C9" t="str"><f>E9&amp;"級"</f><v>3級</v></c>', '3級'],
    ['a number', '<c r="C9"><v>0.30000000000000004</v></c>', '0.3'],
    ['a number as text', '<c r="C9" s="3" t="n"><v>3</v></c>', '3'],
  ])('is read as it is seen: %s', (_case, cell, text, strings) => {
    const { rubric } = readEdited((ja) => ja.cells.set('C9', cell), strings);
    expect(descriptor(rubric)).toBe(text);
  });

  it('is an id in whatever width it is typed', () => {
    const { rubric } = readEdited((ja, en) => {
      ja.cells.set('C3', textCell('C3', '３'));
      en.cells.set('C3', '<c r="C3"><v>3</v></c>');
      for (const { cells } of [ja, en]) cells.set('D3', textCell('D3', '１－２ '));
      for (const { cells } of [ja, en]) cells.set('C13', textCell('C13', '１－２'));
    });
    expect(rubric.grades.map(({ id }) => id)).toEqual(['3', '1-2', 'c']);
    expect(rubric.notes[0]?.grades).toEqual(['1-2']);
  });

  it('is a kind of row in whatever case and width it is typed', () => {
    const { rubric } = readEdited((ja) => ja.cells.set('A5', textCell('A5', 'Ｎame ')));
    expect(rubric).toEqual(ladder);
  });
});

describe('the width of a cell', () => {
  it('says which grades a stage covers', () => {
    const { rubric } = readEdited((...sheets) => {
      for (const { cells, merges } of sheets) {
        for (const line of ['8', '9']) {
          merges.delete(`C${line}:D${line}`);
          merges.add(`D${line}:E${line}`);
          cells.set(`D${line}`, textCell(`D${line}`, 'ab'));
          cells.delete(`E${line}`);
        }
      }
    });
    expect(rubric.competencies[0]?.stages.map(({ grades }) => grades)).toEqual([['a'], ['b', 'c']]);
  });

  it('is that of the name where the descriptor was only split', () => {
    expect(readEdited((ja) => ja.merges.delete('C9:D9')).rubric).toEqual(ladder);
  });

  it('counts whatever a merged cell hides', () => {
    expect(readEdited((ja) => ja.cells.set('D9', textCell('D9', 'hidden'))).rubric).toEqual(ladder);
  });
});

describe('what else is in the file', () => {
  it('is named where it is a sheet', () => {
    const { 日本語: ja, English: en } = rawSheets(ladder);
    if (!ja || !en) throw new Error('the sheets have other names');
    const memo = { name: 'メモ', cells: new Map(), merges: new Set<string>() };
    const { unread } = readRubricXlsx(zipParts(workbookParts([ja, en, memo])), BOTH);
    expect(unread).toEqual(['メモ']);
  });
});
