import type { Told } from '../problem.ts';

/** A block of a section, reduced to what both languages must have alike. */
export interface SkeletonBlock {
  /** What must be equal: `heading 2 ④`, `paragraph`, `list of 3`, `<Note>` … */
  shape: string;
  /** What it is, as authors are told. */
  is: Told;
  /** Line in the file, from 1. */
  line: number;
}

/** The first place where two skeletons part. A block is missing where one of them has ended. */
export interface Divergence {
  first: SkeletonBlock | undefined;
  second: SkeletonBlock | undefined;
}

/** Compares the blocks of a section in two languages by position; `undefined` where they are alike. */
export function findDivergence(
  first: readonly SkeletonBlock[],
  second: readonly SkeletonBlock[],
): Divergence | undefined {
  const length = Math.max(first.length, second.length);
  for (let index = 0; index < length; index += 1) {
    if (first[index]?.shape !== second[index]?.shape) {
      return { first: first[index], second: second[index] };
    }
  }
  return undefined;
}
