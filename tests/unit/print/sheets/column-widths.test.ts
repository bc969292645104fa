import { describe, expect, it } from 'vitest';
import { fitColumns } from '../../../../src/print/sheets/column-widths.ts';

const cell = (length: number, span = 1): { length: number; span: number } => ({ length, span });
const sum = (widths: readonly number[]): number => widths.reduce((all, each) => all + each, 0);

describe('the widths of columns', () => {
  it('are even for columns that hold the same', () => {
    expect(fitColumns(4, [[cell(10), cell(10), cell(10), cell(10)]])).toEqual([250, 250, 250, 250]);
  });

  it('follow what the columns hold', () => {
    const [narrow = 0, wide = 0] = fitColumns(2, [[cell(100), cell(140)]]);
    expect(wide / narrow).toBeCloseTo(1.4, 1);
    expect(narrow + wide).toBeCloseTo(1000, -1);
  });

  it('leave a column with little in it wide enough for a word', () => {
    expect(Math.min(...fitColumns(3, [[cell(1), cell(500), cell(500)]]))).toBeGreaterThan(220);
  });

  it('count a cell that spans columns for all of them together', () => {
    const rows = [
      [cell(100, 2), cell(100, 1)],
      [cell(40), cell(40), cell(100)],
    ];
    const [first = 0, second = 0, third = 0] = fitColumns(3, rows);
    expect(third).toBeGreaterThan(Math.max(first, second));
    expect(sum([first, second, third])).toBeCloseTo(1000, -1);
  });

  it('make a table lower than even ones do', () => {
    const rows = [
      [cell(300), cell(20), cell(60)],
      [cell(80), cell(90, 2)],
    ];
    const height = (widths: readonly number[]): number =>
      rows.reduce((all, row) => {
        let at = 0;
        return (
          all +
          Math.max(
            ...row.map(({ span, length }) => {
              const width = sum(widths.slice(at, at + span));
              at += span;
              return length / width;
            }),
          )
        );
      }, 0);
    expect(height(fitColumns(3, rows))).toBeLessThan(0.9 * height([333, 333, 333]));
  });
});
