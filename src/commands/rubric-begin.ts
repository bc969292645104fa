import { readFileSync, statSync } from 'node:fs';
import { WorkbookError } from '../exports/xlsx/workbook-error.ts';
import { formatCellProblems } from '../i18n/problems/index.ts';
import { ImportError } from '../imports/import-error.ts';
import { isOwnWorkbook, type Grid } from '../imports/plain-grid.ts';
import { readGrids } from '../imports/read-table.ts';
import { rubricOf, type BegunTable } from '../imports/table-rubric.ts';
import type { Locale } from '../model/locale.ts';
import { CommandError } from './failure.ts';
import { initFault } from './init-options.ts';
import { operatorLanguage } from './language.ts';

/** Whether a file is a plain table, and no workbook that this project wrote. */
export function isPlainTable(path: string): boolean {
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
export function beginTable(path: string, languages: readonly Locale[], id: string): BegunTable {
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
export function idFromName(path: string): string {
  const name = path
    .replace(/^.*[\\/]/u, '')
    .replace(/\.\w+$/u, '')
    .toLowerCase();
  const id = name.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return id === '' ? 'abilities' : id;
}
