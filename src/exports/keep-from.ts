import type { Rubric } from '../model/rubric/rubric.ts';

/**
 * A rubric that was read from a workbook, with what a workbook does not hold: how editors know the file, the names of
 * tracks and proficiencies, and what grades and competencies have of them.
 *
 * @param before the rubric as its file has it
 */
export function keepFrom(before: Rubric, found: Rubric): Rubric {
  const { $schema, tracks, proficiencies } = before;
  const rubric: Rubric = {
    ...found,
    ...($schema !== undefined && { $schema }),
    ...(tracks && { tracks }),
    ...(proficiencies && { proficiencies }),
    grades: found.grades.map((grade) => {
      const { track, parallel } = before.grades.find(({ id }) => id === grade.id) ?? {};
      return { ...grade, ...(track !== undefined && { track }), ...(parallel && { parallel }) };
    }),
    competencies: found.competencies.map((competency) => {
      const { summary } = before.competencies.find(({ id }) => id === competency.id) ?? {};
      return { ...competency, ...(summary && { summary }) };
    }),
  };
  if ($schema === undefined) delete rubric.$schema;
  return rubric;
}
