import type { Rubric } from './rubric.ts';

/** So many sheets of two grades a language are made in good time. */
const MOST_PAIRS = 100;

/** Whether any two grades have a sheet of their own: all pairs of a handbook's tables are few enough. */
export function comparesAll(rubrics: readonly Pick<Rubric, 'grades'>[]): boolean {
  const pairs = rubrics.reduce(
    (sum, { grades: { length } }) => sum + (length * (length - 1)) / 2,
    0,
  );
  return pairs <= MOST_PAIRS;
}
