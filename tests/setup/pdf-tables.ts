import { elementsBelow, type StructureElement } from './pdf-structure.ts';

/** A cell where it stands in its table. */
interface PlacedCell {
  cell: StructureElement;
  /** The columns that it covers. */
  columns: number[];
}

/**
 * What is wrong with the tables below an element: columns and rows without a header, cells that do not name all of
 * theirs, rows of different width.
 */
export function faultsOfTables(root: StructureElement): string[] {
  return elementsBelow(root)
    .filter(({ type }) => type === 'Table')
    .flatMap((table, index) => faultsOf(table).map((fault) => `table ${index + 1}: ${fault}`));
}

function faultsOf(table: StructureElement): string[] {
  const rows = elementsBelow(table)
    .filter(({ type }) => type === 'TR')
    .map(placeCells);
  const [head = [], ...body] = rows;
  const wide = widthOf(head);
  const faults: string[] = [];
  if (body.length === 0) faults.push('has no rows');
  for (const { cell } of head) {
    if (cell.type !== 'TH' || cell.scope !== 'Column' || cell.id === undefined) {
      faults.push(`has a column without a header (${cell.type}, ${cell.scope})`);
    }
  }
  const headerOf = (column: number): string =>
    head.find(({ columns }) => columns.includes(column))?.cell.id ?? 'none';
  body.forEach((row, index) => {
    const name = `row ${index + 1}`;
    if (widthOf(row) !== wide) faults.push(`${name} has ${widthOf(row)} columns, not ${wide}`);
    const [first, ...others] = row;
    if (first?.cell.type !== 'TH' || first.cell.scope !== 'Row' || first.cell.id === undefined) {
      faults.push(`${name} has no header`);
    }
    if (!first || !holdsText(first.cell)) faults.push(`${name} has an empty header`);
    for (const { cell, columns } of others) {
      const expected = [first?.cell.id ?? 'none', ...new Set(columns.map(headerOf))];
      if (cell.type !== 'TD' || cell.headers.join() !== expected.join()) {
        faults.push(`${name} has a ${cell.type} of ${cell.headers.join()}, not ${expected.join()}`);
      }
    }
  });
  const ids = rows.flat().flatMap(({ cell }) => cell.id ?? []);
  if (new Set(ids).size !== ids.length) faults.push('has two headers of one name');
  return faults;
}

function placeCells(row: StructureElement): PlacedCell[] {
  let column = 0;
  return row.children.map((cell) => {
    const columns = Array.from({ length: cell.span }, (_, index) => column + index);
    column += cell.span;
    return { cell, columns };
  });
}

function widthOf(row: readonly PlacedCell[]): number {
  return row.reduce((sum, { columns }) => sum + columns.length, 0);
}

function holdsText(cell: StructureElement): boolean {
  return elementsBelow(cell).some(({ marked }) => marked);
}
