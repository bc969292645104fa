/** A row of a table as the widths of columns are found from it: its cells, from the left. */
export type Row = readonly Cell[];

/** A cell: over how many columns it goes, and how long its text is. */
export interface Cell {
  span: number;
  length: number;
}

/** No column is narrower than this share of an even one: its longest word must stand in it. */
const NARROWEST = 0.7;
const UNITS = 1000;

/**
 * The widths of columns with which a table is as low as it can be. A cell is about as tall as its text is long for its
 * width, a row as its tallest cell; width goes from column to column as long as the table gets lower by it.
 *
 * @returns a share for each column
 */
export function fitColumns(columns: number, rows: readonly Row[]): number[] {
  const widths = Array.from({ length: columns }, () => UNITS / columns);
  const least = (UNITS / columns) * NARROWEST;
  let lowest = heightOf(rows, widths);
  for (let step = UNITS / columns / 8; step >= 1; step /= 2) {
    for (let better = true; better;) {
      better = false;
      for (let from = 0; from < columns; from += 1) {
        for (let to = 0; to < columns; to += 1) {
          const moved = widths.map(
            (width, at) => width - (at === from ? step : 0) + (at === to ? step : 0),
          );
          if ((moved[from] ?? 0) < least) continue;
          const height = heightOf(rows, moved);
          if (height >= lowest - 1e-9) continue;
          widths.splice(0, columns, ...moved);
          lowest = height;
          better = true;
        }
      }
    }
  }
  return widths.map(Math.round);
}

function heightOf(rows: readonly Row[], widths: readonly number[]): number {
  return rows.reduce((sum, row) => {
    let at = 0;
    const heights = row.map(({ span, length }) => {
      const width = widths.slice(at, at + span).reduce((all, each) => all + each, 0);
      at += span;
      return length / width;
    });
    return sum + Math.max(...heights);
  }, 0);
}
