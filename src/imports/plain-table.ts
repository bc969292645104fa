import { isNothing, isRoleRow, isRowHeading } from '../i18n/table-words.ts';
import { ImportError } from './import-error.ts';
import type { Grid, GridCell } from './plain-grid.ts';

/** What is expected at some neighbouring levels. */
export interface PlainCell {
  /** From 0, both included. */
  first: number;
  last: number;
  /** With `\n` for line breaks; empty where nothing is set. */
  text: string;
}

/** An ability with all levels, from the first to the last. */
export interface PlainRow {
  groups: string[];
  title: string;
  cells: PlainCell[];
}

/** A table of abilities in one language. */
export interface PlainTable {
  /** The sheet's own heading; empty where it has none. */
  title: string;
  levels: string[];
  /** What each level is for, where a row says it. */
  roles: string[];
  rows: PlainRow[];
}

/**
 * Reads a plain table: levels across, groups and abilities down. A merged cell holds for all levels that it covers; one
 * merged down in the first columns is a group; a row with nothing but words at its beginning is the heading of a group.
 *
 * @throws ImportError where it has not two levels and one ability
 */
export function readPlainTable(grid: Grid): PlainTable {
  const { rows, columns, at } = grid;
  const texts = (row: number): string[] => distinct(rowCells(grid, row, 0)).map(({ text }) => text);
  const head = Array.from({ length: rows }, (_, row) => row).find(
    (row) => texts(row).length >= (at(row, 0).text === '' ? 2 : 3),
  );
  if (head === undefined) throw new ImportError('noTable', { sheet: grid.name || '1' });
  const beside = besideOf(grid, head);
  const heads = Array.from({ length: columns - beside }, (_, at_) => at(head, beside + at_).text);
  // A column without a heading behind the last level is none.
  const levels = heads.slice(0, heads.findLastIndex((text) => text !== '') + 1);
  const table: PlainTable = {
    title: Array.from({ length: head }, (_, row) => texts(row)[0] ?? '').find(Boolean) ?? '',
    levels,
    roles: [],
    rows: [],
  };
  let heading = '';
  for (let row = bottomOf(grid, head, beside) + 1; row < rows; row += 1) {
    const cells = distinct(rowCells(grid, row, beside));
    const before = Array.from({ length: beside }, (_, column) => at(row, column));
    const named = [...new Set(before.map(({ text }) => text.replace(/\s*\n\s*/gu, ' ').trim()))];
    // What stands in the column of groups alone is the ability, or the row of roles.
    const said = named.filter(Boolean);
    const title = said.at(-1) ?? '';
    if (said.length === 0 && cells.every(({ text }) => text === '')) continue;
    const isHeading = before.some(({ right }) => right >= beside) || cells.length === 0;
    if (isHeading) {
      heading = title;
      continue;
    }
    if (isRoleRow(title)) {
      table.roles = levels.map((_, level) => at(row, beside + level).text);
      continue;
    }
    if (title === '') continue;
    const above = said.slice(0, -1);
    const groups = above.length > 0 ? above : [heading].filter(Boolean);
    table.rows.push({ groups, title, cells: cellsOf(grid, row, beside, levels.length) });
  }
  if (levels.length < 2 || table.rows.length === 0) {
    throw new ImportError('noTable', { sheet: grid.name || '1' });
  }
  return table;
}

/** How many columns stand beside the levels: the first, and all after it whose headings name no level. */
function besideOf({ at, columns, rows }: Grid, head: number): number {
  const isBeside = (column: number): boolean => {
    const { text, left } = at(head, column);
    const isGroup = Array.from({ length: rows - head - 1 }, (_, n) =>
      at(head + 1 + n, column),
    ).some((cell) => cell.bottom > cell.top && cell.top > head);
    return text === '' || left < column || isRowHeading(text) || isGroup;
  };
  let beside = 1;
  while (beside < columns - 2 && isBeside(beside)) beside += 1;
  return beside;
}

/** The last row of the headings of the levels, where these are merged downwards. */
function bottomOf({ at, columns }: Grid, head: number, beside: number): number {
  return Math.max(
    head,
    ...Array.from({ length: columns - beside }, (_, n) => at(head, beside + n).bottom),
  );
}

function rowCells({ at, columns }: Grid, row: number, from: number): GridCell[] {
  return Array.from({ length: Math.max(0, columns - from) }, (_, n) => at(row, from + n));
}

/** Cells with words, merged ones once. */
function distinct(cells: readonly GridCell[]): GridCell[] {
  return cells.filter(
    ({ text, left, top }, index) =>
      text !== '' && cells.findIndex((each) => each.left === left && each.top === top) === index,
  );
}

function cellsOf(grid: Grid, row: number, beside: number, levels: number): PlainCell[] {
  const cells: PlainCell[] = [];
  for (let level = 0; level < levels;) {
    const { text, right } = grid.at(row, beside + level);
    const last = Math.min(levels - 1, Math.max(level, right - beside));
    cells.push({ first: level, last, text: isNothing(text) ? '' : text });
    level = last + 1;
  }
  return cells;
}
