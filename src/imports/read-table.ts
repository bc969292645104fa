import { decodeText } from './read-policy-text.ts';
import { ImportError } from './import-error.ts';
import { csvGrid, gridsOf, type Grid } from './plain-grid.ts';

/**
 * The sheets of a workbook or of a file of separated values, by the ending of its name.
 *
 * @throws ImportError where it is neither, WorkbookError where a workbook cannot be read
 */
export function readGrids(path: string, bytes: Uint8Array): Grid[] {
  if (/\.xlsx$/iu.test(path)) return gridsOf(bytes);
  if (/\.(?:csv|tsv|txt)$/iu.test(path)) return [csvGrid(decodeText(bytes))];
  throw new ImportError('unknownKind', { known: '.xlsx, .csv' });
}
