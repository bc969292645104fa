import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SheetChoice } from '../../../../src/model/builder-choice.ts';
import {
  growRows,
  planColumns,
  shareRows,
  standsAcross,
} from '../../../../src/web/builder/layout.ts';

const choice: SheetChoice = {
  rubric: 'crafts',
  grades: ['p'],
  competencies: ['craft'],
  languages: ['en'],
  columns: [],
  seats: 6,
  paper: 'a4',
  landscape: true,
};
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const widths = (part: Partial<SheetChoice>): number[][] | undefined =>
  planColumns({ ...choice, ...part })?.map((set) => set.map(({ width }) => width));

describe('the columns of a sheet', () => {
  it('fill the paper', () => {
    for (const part of [
      {},
      { seats: 0 },
      { grades: ['p', 'q'] },
      { columns: ['comment'] },
    ] as const) {
      for (const set of widths(part) ?? []) expect(sum(set)).toBeCloseTo(297 - 24, 1);
    }
    expect(sum(widths({ paper: 'a3', landscape: false })?.[0] ?? [])).toBeCloseTo(297 - 24, 1);
  });

  it('go on to further pages where not all participants find room, none of them twice', () => {
    const sets = planColumns({ ...choice, seats: 30, landscape: false }) ?? [];
    expect(sets.length).toBeGreaterThan(1);
    const seats = sets.map((set) => set.flatMap(({ seat }) => seat ?? []));
    expect(seats.flat()).toEqual(Array.from({ length: 30 }, (_, index) => index));
    const counts = seats.map(({ length }) => length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(sets.length + 1);
    for (const set of sets) for (const { width } of set) expect(width).toBeGreaterThanOrEqual(8);
  });

  it('take thirty participants beside each other on the largest paper', () => {
    expect(planColumns({ ...choice, seats: 30, paper: 'a3' })).toHaveLength(1);
  });

  it('are refused where the texts have no room', () => {
    const grades = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(widths({ grades, landscape: false })).toBeUndefined();
    expect(widths({ grades, seats: 0, paper: 'a3' })).toHaveLength(1);
  });
});

describe('a name', () => {
  it.each([
    ['参加者12', 19, true],
    ['参加者12', 8, false],
    ['山田 花子', 14, true],
    ['Mai', 8, true],
    ['Alexandra Montgomery', 19, false],
    ['Alexandra Montgomery', 24, false],
    ['Alex Smith', 14, true],
  ])('stands across its column where it has room: %s in %d mm', (name, width, across) => {
    expect(standsAcross(name, width)).toBe(across);
  });
});

describe('the rows of a sheet', () => {
  const room = { first: 80, further: 100, end: 20 };

  it('stay on one page as long as they fit with what stands below them', () => {
    expect(shareRows([30, 30], room)).toEqual([[0, 1]]);
    expect(shareRows([30, 40], room)).toEqual([[0], [1]]);
    expect(shareRows([70], room)).toEqual([[0], []]);
  });

  it('are never split, and keep their order, whatever their heights', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 75 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(heights, (all) => {
        const pages = shareRows(all, room) ?? [];
        expect(pages.flat()).toEqual(all.map((_height, index) => index));
        for (const [index, page] of pages.entries()) {
          const end = index === pages.length - 1 ? room.end : 0;
          const tall = sum(page.map((row) => all[row] ?? 0)) + end;
          expect(tall).toBeLessThanOrEqual(index === 0 ? room.first : room.further);
        }
      }),
    );
  });

  it('share two pages about evenly', () => {
    const pages = shareRows([20, 20, 20, 20, 20], room) ?? [];
    expect(pages.map(({ length }) => length)).toEqual([3, 2]);
  });

  it('are refused where one is taller than a page', () => {
    expect(shareRows([30, 101], room)).toBeUndefined();
  });

  it('grow to fill a page, up to a measure', () => {
    expect(growRows([20, 30], 70, 40)).toEqual([30, 40]);
    expect(growRows([20, 30], 70, 5)).toEqual([25, 35]);
    expect(growRows([20, 30], 40, 5)).toEqual([20, 30]);
  });
});
