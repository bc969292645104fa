import type { Grade, Rubric } from './types.ts';
import type { GradeRow, GradeView } from './view.ts';

/** The competencies of a grade by when they change: what would be said of each is said once. */
export interface GradeChanges {
  /** Those whose stage the grade below has not reached yet. */
  since: readonly GradeRow[];
  /** Those for which nothing is set at this grade. */
  unset: readonly GradeRow[];
  /** Those that change at the very next grade. */
  soon: readonly GradeRow[];
  /** Those for which nothing is set from the very next grade on. */
  ending: readonly GradeRow[];
  /**
   * All of them by the grade at which they change next, from the lowest up; then those for which nothing is set further
   * up, at the end those that change no more.
   */
  steps: readonly { from: Grade | undefined; ends: boolean; rows: readonly GradeRow[] }[];
}

/** What changes to a grade from the one below it, and from it to those above. */
export function changesAt(
  { above, competencies }: Pick<GradeView, 'above' | 'competencies'>,
  { grades }: Pick<Rubric, 'grades'>,
): GradeChanges {
  const still = competencies.filter(({ next }) => !next);
  return {
    since: competencies.filter(({ now }) => now.before && !now.stage.empty),
    unset: competencies.filter(({ now }) => now.stage.empty),
    soon: competencies.filter(({ next }) => next?.soon),
    ending: above ? competencies.filter(({ ends }) => ends === above) : [],
    steps: [
      ...grades.map((from) => ({
        from,
        ends: false,
        rows: competencies.filter(({ next }) => next?.from === from),
      })),
      { from: undefined, ends: true, rows: still.filter(isOver) },
      { from: undefined, ends: false, rows: still.filter((row) => !isOver(row)) },
    ].filter(({ rows }) => rows.length > 0),
  };
}

/** Whether nothing is set for a competency further up, or nowhere from here on. */
function isOver({ now, ends }: GradeRow): boolean {
  return ends !== undefined || now.stage.empty === true;
}
