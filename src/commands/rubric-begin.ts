import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { saveFile } from '../checks/save-file.ts';
import { WorkbookError } from '../exports/xlsx/workbook-error.ts';
import { formatCellProblems } from '../i18n/problems/index.ts';
import { rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill } from '../i18n/template.ts';
import { ImportError } from '../imports/import-error.ts';
import { isOwnWorkbook, type Grid } from '../imports/plain-grid.ts';
import { readGrids } from '../imports/read-table.ts';
import { rubricOf, type BegunTable } from '../imports/table-rubric.ts';
import { sampleRubric, toJson } from '../imports/starter.ts';
import type { WrittenRubric } from '../model/rubric/format.ts';
import type { Locale } from '../model/locale.ts';
import { isIdentifier } from '../model/rubric/rubric.ts';
import { CommandError } from './failure.ts';
import { initFault } from './init-options.ts';
import { operatorLanguage } from './language.ts';
import { handbookLanguages, rubricFault, rubricPath } from './rubric-files.ts';

/** Whether a file is a plain table, and no workbook that this project wrote. */
function isPlainTable(path: string): boolean {
  if (/\.(?:csv|tsv)$/iu.test(path)) return true;
  try {
    return /\.xlsx$/iu.test(path) && !isOwnWorkbook(readGrids(path, readFileSync(path)));
  } catch {
    return false;
  }
}

/**
 * Begins a table from a plain sheet.
 *
 * @throws CommandError in the operator's language where it cannot be read
 */
export function tableFrom(path: string, languages: readonly Locale[], id: string): BegunTable {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw initFault('noFile', { file: path });
  try {
    const grids: Grid[] = readGrids(path, readFileSync(path));
    return rubricOf(grids, languages, id);
  } catch (error) {
    if (error instanceof WorkbookError) {
      throw new CommandError({ message: formatCellProblems(error.problems, operatorLanguage()) });
    }
    if (!(error instanceof ImportError)) throw error;
    throw initFault(error.fault, { file: path, ...error.values });
  }
}

/** The id of a table that is made from a file: its name, or a usual one. */
function idFromName(path: string): string {
  const name = path
    .replace(/^.*[\\/]/u, '')
    .replace(/\.\w+$/u, '')
    .toLowerCase();
  const id = name.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return id === '' ? 'abilities' : id;
}

/** Whether the words of `npm run rubric` ask for a table that is not there yet: `new ID`, or `import` of a plain one. */
export function beginsTable([command, first, second]: readonly string[]): boolean {
  const isImport = command === 'import' && first !== undefined;
  return (command === 'new' && first !== undefined) || (isImport && isPlainTable(second ?? first));
}

/**
 * Begins a table of the content, empty or from a file.
 *
 * @throws CommandError where there is one of that name, or the file cannot be read
 */
export function beginTable([command, first = '', second]: readonly string[]): void {
  const { said } = rubricCommandWords(operatorLanguage());
  const path = second ?? first;
  const id = command === 'new' || second !== undefined ? first : idFromName(first);
  const target = rubricPath(id);
  if (!isIdentifier(id)) throw rubricFault('rubricId', { id });
  if (existsSync(target)) throw rubricFault('rubricThere', { id }, target);
  let rubric: WrittenRubric;
  if (command === 'new') rubric = sampleRubric(id, handbookLanguages());
  else {
    const begun = tableFrom(path, handbookLanguages(), id);
    const names = begun.unread.filter(Boolean).join(', ');
    if (names !== '') console.log(fill(said.unread, { names }));
    if (begun.empty.length > 0)
      console.log(fill(said.emptyRows, { names: begun.empty.join(', ') }));
    ({ rubric } = begun);
  }
  mkdirSync(dirname(target), { recursive: true });
  saveFile(target, toJson(rubric));
  console.log(fill(said.written, { file: target }));
}
