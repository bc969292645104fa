import { existsSync, readFileSync } from 'node:fs';
import { checkRubric } from '../checks/rubrics.ts';
import { editJson } from '../exports/edit-json.ts';
import { isOwnRubric, readYaml, rubricYaml } from '../exports/yaml.ts';
import { formatProblems } from '../i18n/problems/index.ts';
import { ImportError } from '../imports/import-error.ts';
import { decodeText } from '../imports/read-policy-text.ts';
import { toJson } from '../imports/starter.ts';
import { rubricSchema } from '../model/rubric/rubric.ts';
import { CommandError } from './failure.ts';
import { operatorLanguage } from './language.ts';
import { checkFree, save } from './rubric-begin.ts';
import { filledIn, ownRubric, readRubricFile, rubricPath } from './rubric-files.ts';
import { agreeTo } from './rubric-import.ts';

/** Whether a file is YAML in the structure of a table's own file. */
export function isOwnYaml(path: string): boolean {
  if (!/\.ya?ml$/iu.test(path) || !existsSync(path)) return false;
  try {
    return isOwnRubric(readYaml(decodeText(readFileSync(path))).value);
  } catch (error) {
    if (error instanceof ImportError) return false;
    throw error;
  }
}

/** A table's file as YAML: the same structure, nothing put in and nothing left out. */
export function yamlOf(id: string): string {
  return rubricYaml(readRubricFile(id).value);
}

/**
 * Reads YAML in the structure of a table's own file back into the table, or begins one.
 *
 * @param wanted what the table is called; left out, what the file says
 * @param agreed whether the changes are read in without asking
 * @throws CommandError where the file is not sound, or there is nobody to ask
 */
export async function importYaml(
  path: string,
  wanted: string | undefined,
  agreed: boolean,
): Promise<void> {
  const source = decodeText(readFileSync(path));
  const { value: said, lineOf } = readYaml(source);
  const own = (said as { id?: unknown }).id;
  const id = wanted ?? (typeof own === 'string' ? own : '');
  const value = { ...(said as object), id };
  const filled = filledIn(value);
  const problems = checkRubric({ name: id, file: { path, source, value: filled, lineOf } });
  if (problems.length > 0) {
    throw new CommandError({ message: formatProblems(problems, operatorLanguage(), false) });
  }
  if (!existsSync(rubricPath(id))) {
    checkFree(id);
    save(id, toJson(value));
    return;
  }
  const before = readRubricFile(id);
  const text = editJson(before.source, before.value, value);
  const after = ownRubric(rubricSchema.parse(filled), value);
  await agreeTo({ ...before, rubric: before.own, text, after, from: path }, agreed);
}
