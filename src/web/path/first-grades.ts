import { gradeName } from '../../model/rubric/rubric.ts';
import type { PageContext } from '../page-context.ts';

/** The grades with which people begin: those that the reading path names, or the lowest of each table. */
export function firstGrades({
  locale,
  orientation,
  rubrics,
}: PageContext): { rubric: string; grade: string; name: string }[] {
  const named = orientation.steps.flatMap(({ grades = [] }) => grades);
  const chosen =
    named.length > 0
      ? named
      : rubrics.flatMap(({ id, grades }) =>
          grades.slice(0, 1).map((grade) => ({ rubric: id, grade: grade.id })),
        );
  return chosen.flatMap(({ rubric: id, grade: gradeId }) => {
    const rubric = rubrics.find((each) => each.id === id);
    const grade = rubric?.grades.find((each) => each.id === gradeId);
    if (!rubric || !grade) return [];
    const name = `${gradeName(grade, locale)} · ${rubric.shortTitle[locale]}`;
    return [{ rubric: id, grade: gradeId, name }];
  });
}
