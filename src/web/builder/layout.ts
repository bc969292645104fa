import { paperSize, type SheetChoice } from '../../model/builder-choice.ts';

/** What a page leaves free at its sides, its top and its foot, in millimetres. */
export const MARGIN = { side: 12, top: 11, foot: 10 } as const;

/** Sizes of type in points, from the largest; below the comfortable one only what would not fit otherwise. */
export const SIZES = [11, 10.5, 10, 9.5, 9, 8.5, 8] as const;
export const COMFORTABLE = 9;

/** A column of a sheet: what it holds, and its width in millimetres. */
export interface PlannedColumn {
  kind: 'competency' | 'grade' | 'boxes' | 'comment' | 'seat';
  width: number;
  /** Of a seat: its place among all, from 0. */
  seat?: number;
}

interface Need {
  kind: PlannedColumn['kind'];
  /** The least and the largest width in millimetres. */
  least: number;
  most: number;
  /** How much of what is left it takes beside the others. */
  weight: number;
}

/** A participant's column holds a mark or a number; as wide as this, a name stands in it upright. */
const SEAT: Need = { kind: 'seat', least: 8, most: 24, weight: 0.9 };
/** How wide letters are at the size of names, in millimetres: those of words that no line may break, and others. */
const LETTER = { latin: 1.7, other: 2.9 };

/**
 * Whether a name stands across its column, on two lines at most; otherwise it stands upright.
 *
 * @param width of the column in millimetres
 */
export function standsAcross(name: string, width: number): boolean {
  const room = width - 2;
  const words = (name.match(/[\p{Script=Latin}\p{M}’'-]+/gu) ?? []).map(
    (word) => word.length * LETTER.latin,
  );
  const others = name.replace(/[\p{Script=Latin}\p{M}\s’'-]/gu, '').length * LETTER.other;
  const whole = words.reduce((sum, word) => sum + word + LETTER.latin, others);
  return Math.max(0, ...words) <= room && whole <= 1.6 * room;
}

/**
 * The columns of a sheet, for each set of its pages: where not all participants find room beside the texts, the table
 * is printed again for the others, as many on each set. None where not even the texts have room.
 */
export function planColumns(choice: SheetChoice): PlannedColumn[][] | undefined {
  const whole = paperSize(choice).width - 2 * MARGIN.side;
  const needs = textNeeds(choice);
  const least = needs.reduce((sum, need) => sum + need.least, 0);
  const room = Math.floor((whole - least) / SEAT.least);
  if (least > whole || (choice.seats > 0 && room < 1)) return undefined;
  const sets = Math.max(1, Math.ceil(choice.seats / Math.max(1, room)));
  const each = Math.ceil(choice.seats / sets);
  return Array.from({ length: sets }, (_, index) => {
    const from = index * each;
    const seats = Math.min(each, choice.seats - from);
    // The last set may have fewer, whose columns are as wide as those of the others.
    const widths = shareWidth([...needs, ...Array<Need>(each).fill(SEAT)], whole);
    return [...needs, ...Array<Need>(seats).fill(SEAT)].map(({ kind }, at) => ({
      kind,
      width: widths[at] ?? 0,
      ...(kind === 'seat' && { seat: from + at - needs.length }),
    }));
  });
}

/** What the columns need that are not participants'. A grade alone stands under the name of each competency. */
function textNeeds({ grades, languages, columns }: SheetChoice): Need[] {
  const competency: Need =
    grades.length > 1
      ? { kind: 'competency', least: 34, most: 40, weight: 0.4 }
      : { kind: 'competency', least: 58, most: Infinity, weight: 6 + languages.length };
  const texts = grades.length > 1 ? grades : [];
  return [
    competency,
    ...texts.map((): Need => ({ kind: 'grade', least: 30, most: Infinity, weight: 4 })),
    ...columns.map((kind): Need =>
      kind === 'boxes'
        ? { kind, least: 34, most: 42, weight: 0.5 }
        : { kind, least: 38, most: Infinity, weight: 5 },
    ),
  ];
}

/** Widths that fill the whole: each column has its least, and the rest is shared by weight up to the largest. */
export function shareWidth(needs: readonly Omit<Need, 'kind'>[], whole: number): number[] {
  const widths = needs.map(({ least }) => least);
  let open = needs.map((_need, index) => index);
  let rest = whole - widths.reduce((sum, width) => sum + width, 0);
  while (rest > 0.01 && open.length > 0) {
    const weight = open.reduce((sum, index) => sum + (needs[index]?.weight ?? 0), 0);
    let given = 0;
    for (const index of open) {
      const { most, weight: own } = needs[index] ?? { most: 0, weight: 0 };
      const before = widths[index] ?? 0;
      widths[index] = Math.min(most, before + (rest * own) / weight);
      given += widths[index] - before;
    }
    rest -= given;
    open = open.filter((index) => (widths[index] ?? 0) < (needs[index]?.most ?? 0));
  }
  return widths;
}

/** The heights of a page, in one unit for all. */
export interface Room {
  /** What rows may take on the first page, and on each further one. */
  first: number;
  further: number;
  /** What stands below the last row. */
  end: number;
}

/**
 * Shares rows out over pages, none of which is split; two pages hold about as much each as the other. The last may be
 * without rows, where only what stands below them is left.
 *
 * @param heights of the rows
 * @returns the rows of each page by their places; nothing where a row is taller than a page
 */
export function shareRows(heights: readonly number[], room: Room): number[][] | undefined {
  const most = (page: number): number => (page === 0 ? room.first : room.further);
  const tall = (rows: readonly number[]): number =>
    rows.reduce((sum, row) => sum + (heights[row] ?? 0), 0);
  const pages: number[][] = [[]];
  for (const [row, height] of heights.entries()) {
    let last = pages.length - 1;
    // The first page may have less room than a row needs, since the head stands on it.
    if (tall(pages[last] ?? []) + height > most(last)) {
      pages.push([]);
      last += 1;
    }
    if (height > most(last)) return undefined;
    pages[last]?.push(row);
  }
  makeRoom(pages, (page, index) => tall(page) + room.end <= most(index));
  balance(pages, tall, room);
  return pages;
}

/** Lets what stands below the last row have room: beside that row on a page of its own, or alone. */
function makeRoom(pages: number[][], fits: (page: number[], index: number) => boolean): void {
  const last = pages.at(-1) ?? [];
  if (fits(last, pages.length - 1)) return;
  const moved = last.length > 1 ? last.splice(-1) : [];
  pages.push(moved);
  if (!fits(moved, pages.length - 1) && moved.length > 0) pages.push([]);
}

function balance(pages: number[][], tall: (rows: readonly number[]) => number, room: Room): void {
  const [one = [], two = []] = pages;
  if (pages.length !== 2 || two.length === 0) return;
  while (one.length > 1) {
    const moved = one.slice(-1);
    const after = (tall(two) + tall(moved) + room.end) / room.further;
    if (after > 1 || after > (tall(one) - tall(moved)) / room.first) break;
    two.unshift(...one.splice(-1));
  }
}

/**
 * The heights of a page's rows, grown to share what is left of it.
 *
 * @param most how much a row may grow
 */
export function growRows(heights: readonly number[], room: number, most: number): number[] {
  const free = room - heights.reduce((sum, height) => sum + height, 0);
  const more = Math.max(0, Math.min(most, free / Math.max(1, heights.length)));
  return heights.map((height) => height + more);
}
