import { findRubricFaults } from '../model/rubric/faults.ts';
import { rubricSchema } from '../model/rubric/rubric.ts';
import type { Problem } from '../model/problem.ts';
import { describeIssue } from './issues.ts';
import { schemaProblems } from './data.ts';
import type { Manuscript } from './read.ts';

/** Each rubric has its shape, and its stages cover every grade once. */
export function checkRubrics({ rubrics }: Manuscript): Problem[] {
  return rubrics.flatMap(({ name, file }): Problem[] => {
    if (file.value === undefined) return [];
    const result = rubricSchema.safeParse(file.value);
    const shape = result.success ? [] : schemaProblems(file, result.error, rubricSchema);
    const faults = findRubricFaults(file.value).map(({ path, message, fix }): Problem => ({
      file: file.path,
      line: file.lineOf(path),
      message: describeIssue(path, message),
      fix,
    }));
    const id = (file.value as { id?: unknown }).id;
    const misnamed =
      typeof id === 'string' && id !== name
        ? [
            {
              file: file.path,
              line: file.lineOf(['id']),
              message: `“id” is ${id}, but the file is ${name}.json`,
              fix: `write "id": "${name}", or rename the file`,
            },
          ]
        : [];
    return [...shape, ...faults, ...misnamed];
  });
}
