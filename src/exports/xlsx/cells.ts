import { cellProblem } from '../../i18n/problems/index.ts';
import { codePointName } from '../../model/code-point.ts';
import type { CellProblem } from '../../model/problem.ts';
import { refusal, unpackWorkbook } from './package.ts';
import { attributesOf, scanXml } from './scan-xml.ts';
import { addressOf, parseAddress, parseRange, type Range } from './address.ts';
import { WorkbookError } from './workbook-error.ts';

/** A cell with something in it. */
export interface SheetCell {
  /** Row and column, from 0. */
  row: number;
  column: number;
  /** As it is shown, with `\n` for line breaks, without spaces around. */
  text: string;
  /** Why the text cannot be taken for what the author sees. */
  problem?: CellProblem;
}

/** A sheet as it lies in the file. */
export interface Sheet {
  name: string;
  cells: SheetCell[];
  merges: Range[];
}

/** What lies beyond is no table, but something that was left behind. */
const MOST_ROWS = 2000;
const MOST_COLUMNS = 100;
const MOST_SHEETS = 50;
const MOST_MERGES = 2000;

/**
 * The sheets of a workbook: what people see in each cell, and which cells are merged.
 *
 * @throws WorkbookError where the file cannot be read, or a cell lies far from everything
 */
export function readSheets(bytes: Uint8Array): Sheet[] {
  const parts = unpackWorkbook(bytes);
  try {
    const strings = readStrings(parts.get('xl/sharedstrings.xml') ?? '');
    const formats = readFormats(parts.get('xl/styles.xml') ?? '');
    return sheetParts(parts).map(({ name, xml }) => readSheet(name, xml, strings, formats));
  } catch (error) {
    throw error instanceof WorkbookError ? error : refusal('workbookCut');
  }
}

function sheetParts(parts: ReadonlyMap<string, string>): { name: string; xml: string }[] {
  const targets = new Map<string, string>();
  for (const { Id = '', Target = '' } of attributesOf(
    parts.get('xl/_rels/workbook.xml.rels') ?? '',
    'Relationship',
  )) {
    targets.set(Id, (Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`).toLowerCase());
  }
  const sheets = attributesOf(parts.get('xl/workbook.xml') ?? '', 'sheet');
  if (sheets.length > MOST_SHEETS) throw refusal('workbookCut');
  return sheets.flatMap((sheet) => {
    const id = Object.entries(sheet).find(([key]) => /(?:^|:)id$/u.test(key))?.[1] ?? '';
    const xml = parts.get(targets.get(id) ?? '');
    // Charts have sheets of their own, without cells.
    return xml === undefined ? [] : [{ name: sheet['name'] ?? '', xml }];
  });
}

/** The texts that cells share. The reading of kanji stands beside them, and is no part of them. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  scanXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
    },
    text: (value, path) => {
      if (path.at(-1) === 't' && !path.includes('rPh')) text += value;
    },
    close: (name) => {
      if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

type Format = 'plain' | 'date' | 'other';

/** How each style shows numbers: as they are, as dates, or in some other way. */
function readFormats(xml: string): Format[] {
  const codes = new Map<string, string>();
  const formats: Format[] = [];
  scanXml(xml, {
    open: (name, attributes, path) => {
      if (name === 'numFmt')
        codes.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
      if (name === 'xf' && path.includes('cellXfs')) {
        formats.push(formatOf(Number(attributes['numFmtId'] ?? 0), codes));
      }
    },
  });
  return formats;
}

/** General, whole numbers and text; in the standard the numbers of dates are fixed, also those of Japan. */
const PLAIN = [0, 1, 49];
const DATES = /^(?:1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8])$/u;

function formatOf(id: number, codes: ReadonlyMap<string, string>): Format {
  const code = codes.get(String(id));
  if (code === undefined)
    return PLAIN.includes(id) ? 'plain' : DATES.test(String(id)) ? 'date' : 'other';
  if (/^(?:general|0|@)$/iu.test(code)) return 'plain';
  return /[ymdhs]/iu.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')) ? 'date' : 'other';
}

function readSheet(
  name: string,
  xml: string,
  strings: readonly string[],
  formats: readonly Format[],
): Sheet {
  const cells: SheetCell[] = [];
  const merges: Range[] = [];
  let row = -1;
  let column = -1;
  let type = 'n';
  let style = 0;
  let value = '';
  scanXml(xml, {
    open: (tag, attributes) => {
      if (tag === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
      } else if (tag === 'c') {
        const { r, t = 'n', s = '0' } = attributes;
        ({ row, column } = r === undefined ? { row, column: column + 1 } : parseAddress(r));
        type = t;
        style = Number(s);
        value = '';
      } else if (tag === 'mergeCell') merges.push(parseRange(attributes['ref'] ?? ''));
    },
    text: (text, path) => {
      const inside = path.at(-1);
      if (path.includes('c') && (inside === 'v' || inside === 't') && !path.includes('rPh')) {
        value += text;
      }
    },
    close: (tag) => {
      if (tag !== 'c') return;
      const place = `${name}!${addressOf(row, column)}`;
      const text = shownText(type === 's' ? (strings[Number(value)] ?? '') : value, type);
      if (text === '') return;
      if (row >= MOST_ROWS || column >= MOST_COLUMNS) {
        throw new WorkbookError([cellProblem(place, 'cellFar')]);
      }
      const problem = oddity(place, type, text, formats[style] ?? 'plain');
      cells.push({ row, column, text, ...(problem ? { problem } : {}) });
    },
  });
  if (merges.length > MOST_MERGES)
    throw new WorkbookError([cellProblem(name, 'mergesMost', { most: MOST_MERGES })]);
  return { name, cells, merges };
}

/** What a value looks like: escapes of signs that XML does not hold resolved, one kind of line break. */
function shownText(value: string, type: string): string {
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  // Numbers are kept with more digits than are shown.
  if (type === 'n') return value === '' ? '' : String(Number(Number(value).toPrecision(15)));
  return value
    .replace(/_x([0-9A-F]{4})_/giu, (_all, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    )
    .replace(/\r\n?|\v|\u2028|\u2029/gu, '\n')
    .trim();
}

function oddity(
  place: string,
  type: string,
  text: string,
  format: Format,
): CellProblem | undefined {
  if (type === 'e') return cellProblem(place, 'cellError', { value: text });
  if (type === 'b') return cellProblem(place, 'cellBoolean', { value: text });
  if (type === 'd' || (type === 'n' && format === 'date')) return cellProblem(place, 'cellDate');
  if (type === 'n' && format === 'other') return cellProblem(place, 'cellFormat', { value: text });
  const [control] = /[\u0000-\u0008\u000C-\u001F\u007F\uFFFE\uFFFF]|\p{Cs}/u.exec(text) ?? [];
  if (control === undefined) return undefined;
  return cellProblem(place, 'cellControl', { code: codePointName(control) });
}
