import { isNothing, isRoleRow, isRowHeading } from '../i18n/table-words.ts';
import type { Locale } from '../model/locale.ts';
import type { TableRemark } from './draft-table.ts';
import { rubricFromYaml } from './from-yaml.ts';
import { ImportError } from './import-error.ts';
import { longHeads, rubricFromRows } from './long-table.ts';
import { csvGrid, gridsOf, type Grid } from './plain-grid.ts';
import { decodeText } from './read-policy-text.ts';
import { partsOf, rubricOf } from './table-rubric.ts';
import { accountFor, type ReadText, type TakenTable } from './taken-table.ts';

/** Endings of the files that a table can be made from. */
export const TABLE_FILES = /\.(?:xlsx|csv|tsv|ya?ml)$/iu;

/** Whether a file is YAML, by the ending of its name. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/iu.test(path);
}

/**
 * A table out of a file that somebody else wrote, by the ending of its name: a workbook, separated values or YAML.
 *
 * @throws ImportError where it is of another kind or has no table, WorkbookError where a workbook cannot be read
 */
export function readTable(
  path: string,
  bytes: Uint8Array,
  languages: readonly Locale[],
  id: string,
): TakenTable {
  if (isYaml(path)) return rubricFromYaml(decodeText(bytes), languages, id);
  const grids = readGrids(path, bytes);
  if (grids.some(isOwnCsv)) throw new ImportError('ownCsv');
  for (const grid of grids) {
    const heads = longHeads(grid, languages);
    if (!heads) continue;
    const taken = rubricFromRows(grid, heads, languages, id);
    const others = grids.filter((each) => each !== grid).map(({ name }) => name);
    return { ...taken, remarks: [...unread(others), ...taken.remarks] };
  }
  return fromPlain(grids, languages, id);
}

/**
 * The sheets of a workbook or of a file of separated values, by the ending of its name.
 *
 * @throws ImportError where it is neither, WorkbookError where a workbook cannot be read
 */
export function readGrids(path: string, bytes: Uint8Array): Grid[] {
  if (/\.xlsx$/iu.test(path)) return gridsOf(bytes);
  if (/\.(?:csv|tsv|txt)$/iu.test(path)) return [csvGrid(decodeText(bytes))];
  throw new ImportError('unknownKind', { known: '.xlsx, .csv, .yml' });
}

/** Whether it is the CSV that the site offers, in which cells are put together for reading. */
function isOwnCsv({ columns, at }: Grid): boolean {
  const heads = Array.from({ length: columns }, (_, column) => at(0, column).text);
  return ['rubric', 'competency', 'stage', 'grades'].every((head) => heads.includes(head));
}

function fromPlain(grids: readonly Grid[], languages: readonly Locale[], id: string): TakenTable {
  const { rubric, unread: others, empty, isOneLanguage } = rubricOf(grids, languages, id);
  const texts = grids.filter(({ name }) => !others.includes(name)).flatMap(textsIn);
  const { characters, kept, left } = accountFor(rubric, texts, empty);
  return {
    rubric,
    remarks: [
      ...(isOneLanguage ? [{ kind: 'oneLanguage' as const, text: '' }] : []),
      ...unread(others),
      ...empty.map((text) => ({ kind: 'emptyRow' as const, text })),
      ...left,
    ],
    characters,
    kept,
  };
}

function unread(names: readonly string[]): TableRemark[] {
  return names.filter(Boolean).map((text) => ({ kind: 'unreadSheet', text }));
}

/** Every text of a sheet but the words that only say what a column or a row is. */
function textsIn({ name, rows, columns, at }: Grid): ReadText[] {
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    Array.from({ length: columns }, (_, column) => ({ ...at(row, column), column }))
      .filter(({ top, left, column }) => top === row && left === column)
      .map(({ text }) => text)
      .filter((text) => !isNothing(text) && !isRoleRow(text) && !isRowHeading(text))
      .flatMap((text) => partsOf(text) ?? text)
      .map((text): ReadText => ({ text, key: name, line: row + 1 })),
  );
}
