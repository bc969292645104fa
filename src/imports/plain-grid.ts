import { readSheets, type Sheet } from '../exports/xlsx/cells.ts';
import { withoutInvisible } from './draft.ts';
import { holds, type Range } from '../exports/xlsx/address.ts';
import { ROWS } from '../exports/workbook.ts';

/** A table of cells as people see it: merged cells are one. */
export interface Grid {
  /** What its sheet is called; nothing of a CSV. */
  name: string;
  /** From 0. */
  rows: number;
  columns: number;
  /** The words at a place, and the cells that it covers. */
  at: (row: number, column: number) => GridCell;
}

/** A cell, or several that are merged. */
export interface GridCell extends Range {
  text: string;
}

/** The sheets of a workbook that hold something. */
export function gridsOf(bytes: Uint8Array): Grid[] {
  return readSheets(bytes)
    .filter(({ cells }) => cells.some(({ text }) => text !== ''))
    .map(gridOf);
}

/** Whether a workbook has the form in which tables are written to be edited. */
export function isOwnWorkbook(grids: readonly Grid[]): boolean {
  const kinds = new Set<string>([ROWS.rubric, ROWS.title, ROWS.grade]);
  return grids.some(({ rows, at }) =>
    Array.from({ length: Math.min(rows, 6) }, (_, row) => at(row, 0).text.toLowerCase()).some(
      (text, row, all) => text === ROWS.rubric && all.slice(row).some((each) => kinds.has(each)),
    ),
  );
}

function gridOf({ name, cells, merges }: Sheet): Grid {
  const texts = new Map(
    cells.map((cell) => [`${cell.row} ${cell.column}`, withoutInvisible(cell.text)]),
  );
  const filled = cells.filter(({ text }) => text !== '');
  return {
    name,
    rows: Math.max(0, ...filled.map(({ row }) => row + 1)),
    columns: Math.max(
      0,
      ...filled.map(({ column }) => column + 1),
      ...merges
        .filter(({ top, left }) => texts.has(`${top} ${left}`))
        .map(({ right }) => right + 1),
    ),
    at: (row, column) => {
      const merge = merges.find((range) => holds(range, row, column));
      const range = merge ?? { top: row, left: column, bottom: row, right: column };
      return { ...range, text: texts.get(`${range.top} ${range.left}`) ?? '' };
    },
  };
}

/** A table out of comma- or tab-separated values, with line breaks in quotes. */
export function csvGrid(source: string): Grid {
  const text = withoutInvisible(source).replace(/\r\n?/gu, '\n');
  const [head = ''] = text.split('\n');
  const separator = head.includes('\t')
    ? '\t'
    : head.includes(';') && !head.includes(',')
      ? ';'
      : ',';
  const rows: string[][] = [[]];
  const field = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\n]*)(${separator}|\\n|$)`, 'gu');
  for (const [whole, value = '', end] of text.matchAll(field)) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    const plain = value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value;
    rows.at(-1)?.push(plain.trim());
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  return {
    name: '',
    rows: filled.length,
    columns: Math.max(0, ...filled.map((cells) => cells.length)),
    at: (row, column) => ({
      top: row,
      left: column,
      bottom: row,
      right: column,
      text: filled[row]?.[column] ?? '',
    }),
  };
}
