import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { saveFile } from '../checks/save-file.ts';
import { CONTENT } from '../content-folder.ts';
import { WorkbookError } from '../exports/xlsx/workbook-error.ts';
import { formatCellProblems } from '../i18n/problems/index.ts';
import { rubricCommandWords } from '../i18n/rubric-command/index.ts';
import { fill } from '../i18n/template.ts';
import { ImportError } from '../imports/import-error.ts';
import { isOwnWorkbook } from '../imports/plain-grid.ts';
import { isYaml, readGrids, readTable } from '../imports/read-table.ts';
import { sampleRubric, toJson } from '../imports/starter.ts';
import type { TakenTable } from '../imports/taken-table.ts';
import type { Locale } from '../model/locale.ts';
import { isIdentifier } from '../model/rubric/rubric.ts';
import { tableIdOf } from '../model/rubric/table-id.ts';
import { CommandError } from './failure.ts';
import { initFault, operatorInitWords } from './init-options.ts';
import { operatorLanguage } from './language.ts';
import { handbookLanguages, rubricFault, rubricPath } from './rubric-files.ts';
import { tellTaken } from './rubric-remarks.ts';

/** Whether a file is a table of somebody else's making, and none that this project wrote. */
export function isForeign(path: string): boolean {
  if (/\.(?:csv|tsv)$/iu.test(path) || isYaml(path)) return true;
  try {
    return /\.xlsx$/iu.test(path) && !isOwnWorkbook(readGrids(path, readFileSync(path)));
  } catch {
    return false;
  }
}

/**
 * Makes a table from a file that somebody else wrote.
 *
 * @throws CommandError in the operator's language where it cannot be read
 */
export function tableFrom(path: string, languages: readonly Locale[], id: string): TakenTable {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw initFault('noFile', { file: path });
  try {
    return readTable(path, readFileSync(path), languages, id);
  } catch (error) {
    if (error instanceof WorkbookError) {
      throw new CommandError({ message: formatCellProblems(error.problems, operatorLanguage()) });
    }
    if (!(error instanceof ImportError)) throw error;
    const { message, remedy } = operatorInitWords().faults[error.fault];
    const values = { file: path, ...error.values };
    throw new CommandError({
      message: fill(message, values),
      remedy: fill(remedy, values),
      ...(error.line !== undefined && { file: path, line: error.line }),
    });
  }
}

/**
 * Begins a table with one that says what to write there.
 *
 * @throws CommandError where there is one of that name
 */
export function beginTable(id: string): void {
  checkFree(id);
  save(id, toJson(sampleRubric(id, handbookLanguages())));
}

/**
 * Begins a table from a file that somebody else wrote, and tells what of it has to be looked at.
 *
 * @param wanted what the table is called; left out, it is called like the file
 * @throws CommandError where there is one of that name, or the file cannot be read
 */
export function beginFrom(path: string, wanted: string | undefined): void {
  const id = wanted ?? tableIdOf(path);
  checkFree(id);
  const taken = tableFrom(path, handbookLanguages(), id);
  tellTaken(taken, path);
  save(id, toJson(taken.rubric));
  // What lies there and is not read is a mistake of the next check.
  if (!relative(CONTENT, path).startsWith('..')) {
    console.log(fill(rubricCommandWords(operatorLanguage()).said.moveOut, { file: path }));
  }
}

/**
 * Refuses what can be no name of a new table.
 *
 * @throws CommandError where there is one of that name
 */
export function checkFree(id: string): void {
  if (!isIdentifier(id)) throw rubricFault('rubricId', { id });
  const target = rubricPath(id);
  if (existsSync(target)) throw rubricFault('rubricThere', { id }, target);
}

/** Saves a new table. */
export function save(id: string, text: string): void {
  const target = rubricPath(id);
  mkdirSync(dirname(target), { recursive: true });
  saveFile(target, text);
  console.log(fill(rubricCommandWords(operatorLanguage()).said.written, { file: target }));
}
