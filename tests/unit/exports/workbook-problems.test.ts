import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { WorkbookError } from '../../../src/exports/xlsx/workbook-error.ts';
import { formatCellProblems } from '../../../src/i18n/problems/index.ts';
import { BOTH, readLadder } from '../../setup/rubric.ts';
import {
  rawSheets,
  textCell,
  workbookParts,
  zipParts,
  type RawSheet,
} from '../../setup/workbooks.ts';

const ladder = readLadder();

/** What is told of a file, in both languages; nothing where nothing is. */
function toldOf(bytes: Uint8Array): { ja: string; en: string } | undefined {
  try {
    readRubricXlsx(bytes, BOTH);
    return undefined;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    return {
      ja: formatCellProblems(error.problems, 'ja'),
      en: formatCellProblems(error.problems, 'en'),
    };
  }
}

function toldOfEdit(edit: (ja: RawSheet, en: RawSheet) => void): ReturnType<typeof toldOf> {
  const { 日本語: ja, English: en } = rawSheets(ladder);
  if (!ja || !en) throw new Error('the sheets have other names');
  edit(ja, en);
  return toldOf(zipParts(workbookParts([ja, en])));
}

const set =
  (at: string, text: string) =>
  ({ cells }: RawSheet): unknown =>
    cells.set(at, textCell(at, text));
const setXml =
  (at: string, xml: string) =>
  ({ cells }: RawSheet): unknown =>
    cells.set(at, xml);
const clear =
  (...ats: string[]) =>
  ({ cells }: RawSheet): void => {
    for (const at of ats) cells.delete(at);
  };
const unmerge =
  (...refs: string[]) =>
  ({ merges }: RawSheet): void => {
    for (const ref of refs) merges.delete(ref);
  };

describe('a mistake in a workbook is told once, at its sheet and cell', () => {
  it.each<[string, (sheet: RawSheet) => unknown]>([
    ['an empty descriptor', clear('C9')],
    ['an empty name of a stage', clear('E8')],
    ['an empty name of a grade', clear('D5')],
    ['an empty title', clear('B2')],
    ['a first column cleared', clear('A5')],
    ['a first column translated', set('A5', '職名')],
    ['a row deleted', clear('A14', 'B14')],
    ['a row twice', set('A20', 'title')],
    ['stage and text exchanged', (sheet) => (set('A8', 'text')(sheet), set('A9', 'stage')(sheet))],
    ['a broken reference', setXml('C9', '<c r="C9" t="e"><f>X!A1</f><v>#REF!</v></c>')],
    ['a logical value', setXml('C9', '<c r="C9" t="b"><v>1</v></c>')],
    ['an id that became a date', setXml('C3', '<c r="C3" s="1"><v>46024</v></c>')],
    ['a date of ISO form', setXml('C3', '<c r="C3" t="d"><v>2026-01-02</v></c>')],
    ['a number with a form of its own', setXml('C4', '<c r="C4" s="2"><v>3</v></c>')],
    ['a control character', set('C9', 'a_x0007_b')],
    ['an id in Japanese', set('C3', '三級')],
    ['an id with a capital', set('B7', 'Care')],
    ['an id of another grade', set('D3', 'a')],
    ['an id that the pages need', set('B7', 'grade-1')],
    ['a heading of the competencies in one language alone', set('D2', '仕事')],
    ['a note on an unknown grade', set('C13', 'z')],
    ['a text beside the table', set('H9', 'メモ')],
    ['a text before the grades', set('B9', 'メモ')],
    ['a cell in the last corner', set('XFD1048576', 'x')],
    ['a stage’s cells split', unmerge('C8:D8', 'C9:D9')],
    [
      'a descriptor merged otherwise',
      (sheet) => {
        unmerge('C9:D9')(sheet);
        sheet.merges.add('D9:E9');
        clear('E9')(sheet);
        set('D9', '別の本文')(sheet);
      },
    ],
    [
      'a name merged with its descriptor',
      ({ merges }) => merges.delete('C8:D8') && merges.add('C8:D9'),
    ],
    [
      'a cell merged past the grades',
      ({ merges }) => merges.delete('C8:D8') && merges.add('C8:G8'),
    ],
  ])('%s', (_case, edit) => {
    expect(toldOfEdit((ja) => edit(ja))).toMatchSnapshot();
  });

  it.each<[string, (sheet: RawSheet) => unknown]>([
    ['another id of a competency', set('B7', 'cure')],
    ['another id of the table', set('B1', 'rungs')],
    [
      'another span',
      (sheet) => {
        unmerge('C8:D8', 'C9:D9')(sheet);
        set('D8', 'x')(sheet);
        set('D9', 'y')(sheet);
      },
    ],
    ['another grade of a note', set('C13', 'a')],
    ['another name of the sheet', (sheet) => (sheet.name = 'Englisch')],
  ])('between the sheets: %s', (_case, edit) => {
    expect(toldOfEdit((_ja, en) => edit(en))).toMatchSnapshot();
  });
});

describe('a file that is no workbook is told by what it is', () => {
  const whole = zipParts(workbookParts(Object.values(rawSheets(ladder))));
  const huge = '<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(500_000);
  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['.csv', strToU8('rubric,crafts\r\n')],
    ['.html', strToU8('<html><table>')],
    ['.ods', zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' })],
    ['.docx', zipParts({ 'word/document.xml': '<w/>' })],
    ['.xlsb', zipParts({ 'xl/workbook.bin': '' })],
    ['another zip', zipParts({ 'a.txt': '' })],
    ['cut', whole.subarray(0, whole.length - 200)],
    ['cut XML', zipParts({ ...workbookParts([]), 'xl/workbook.xml': '<workbook><sheets>' })],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0])],
    ['half a million rows', zipParts({ ...workbookParts([]), 'xl/worksheets/a.xml': huge })],
    [
      'thousands of parts',
      zipParts(Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`${n}`, '']))),
    ],
  ])('%s', (_case, bytes) => {
    expect(toldOf(bytes)).toMatchSnapshot();
  });

  it('a bomb that lies about its size', () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const parts = workbookParts(Object.values(rawSheets(ladder)));
    const padded = (parts[sheet] ?? '').padEnd(8_000_000);
    const size = strToU8(padded).length;
    const bytes = zipParts({ ...parts, [sheet]: padded });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    // In the directory at the end stands the size of what is unpacked.
    for (let at = bytes.length - 46; at > 0; at -= 1) {
      if (view.getUint32(at, true) === 0x02_01_4b_50 && view.getUint32(at + 24, true) === size) {
        view.setUint32(at + 24, 10, true);
      }
    }
    expect(toldOf(bytes)?.en).toMatch(/the file is cut off or damaged/u);
  });
});
