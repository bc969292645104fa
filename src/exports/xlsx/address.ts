/** A cell by its row and column, from 0. */
export interface Address {
  row: number;
  column: number;
}

/** Cells from one corner to the other, both included. */
export interface Range {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** Whether a cell is one of a range. */
export function holds({ top, left, bottom, right }: Range, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The name of a column: 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(0x41 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

/** The name of a cell: `D9`. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/**
 * The cell of a name, `D9`.
 *
 * @throws where it is none
 */
export function parseAddress(name: string): Address {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(name) ?? [];
  if (letters === undefined || digits === undefined) throw new Error(`${name} is no cell`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 0x40, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

/**
 * The cells of a range, `C8:D8`.
 *
 * @throws where it is none
 */
export function parseRange(name: string): Range {
  const [from = '', to = from] = name.split(':');
  const [start, end] = [parseAddress(from), parseAddress(to)];
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
