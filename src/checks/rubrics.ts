import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { findRubricFaults } from '../model/rubric/faults.ts';
import { rubricFileSchema } from '../model/rubric/format.ts';
import { isTakenId, rubricSchema } from '../model/rubric/rubric.ts';
import { schemaProblems } from './data.ts';
import { pathName } from './issues.ts';
import type { Manuscript } from './read.ts';

/** Each rubric has its shape, and its stages cover every grade once. */
export function checkRubrics({ rubrics }: Manuscript): Problem[] {
  return rubrics.flatMap(checkRubric);
}

/** What is wrong with one rubric, by the name of its file. */
export function checkRubric({ name, file }: Manuscript['rubrics'][number]): Problem[] {
  if (file.value === undefined) return [];
  const told = (
    path: readonly PropertyKey[],
    key: ProblemKey,
    values: Readonly<Record<string, ToldValue>>,
  ): Problem => problem({ file: file.path, line: file.lineOf(path) }, key, values);
  const result = rubricSchema.safeParse(file.value);
  const shape = result.success ? [] : schemaProblems(file, result.error, rubricFileSchema);
  const faults = findRubricFaults(file.value).map(({ path, key, values }) =>
    told(path, key, { path: pathName(path), ...values }),
  );
  const competencies = result.data?.competencies ?? [];
  const taken = competencies.flatMap(({ id }, index) =>
    isTakenId(id) ? [told(['competencies', index, 'id'], 'nameTaken', { name: id })] : [],
  );
  const { id } = file.value as { id?: unknown };
  const misnamed =
    typeof id === 'string' && id !== name ? [told(['id'], 'rubricName', { id, name })] : [];
  return [...shape, ...faults, ...taken, ...misnamed];
}
