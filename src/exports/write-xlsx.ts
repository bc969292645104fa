import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile, { type Cell, type Row } from 'write-excel-file/node';
import type { Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric/rubric.ts';
import { workbookOf, type WorkbookCell, type WorkbookRow } from './workbook.ts';

/** Any day will do, if it is the same each time: the first that a zip file can hold. */
const ZIP_DAY = new Date(1980, 0, 1);
/** Widths in characters of Excel's own font; a full-width character takes two. */
const WIDTHS = { kind: 12, head: 28, grade: 26 };
const LINE = 15;

/**
 * A rubric as an Excel workbook: merged cells for the stages, styled headers, a sheet for each language of the
 * handbook. The same rubric gives the same bytes.
 */
export async function rubricXlsx(
  rubric: Rubric,
  languages: readonly Locale[],
): Promise<Uint8Array> {
  const columns = [
    { width: WIDTHS.kind },
    { width: WIDTHS.head },
    ...rubric.grades.map(() => ({ width: WIDTHS.grade })),
  ];
  const sheets = workbookOf(rubric, languages).map(({ name, rows }) => ({
    sheet: name,
    data: rows.map(toRow),
    columns,
    stickyColumnsCount: 2,
    stickyRowsCount: rows.findIndex(({ kind }) => kind === 'role'),
    orientation: 'landscape' as const,
  }));
  const file = await writeXlsxFile(sheets, {
    fontFamily: 'BIZ UDPGothic',
    fontSize: 10,
  }).toBuffer();
  // The library dates the parts by the clock.
  return zipSync(unzipSync(new Uint8Array(file)), { mtime: ZIP_DAY });
}

/** Rows of ids and short names: as text, so that nobody's `1-2` becomes a date when it is edited. */
const TEXT_ROWS: readonly WorkbookRow['kind'][] = [
  'rubric',
  'grade',
  'label',
  'name',
  'competency',
];

/** Signs that look like an escape of the format are escaped themselves. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-F]{4}_)/giu, '_x005F_').replaceAll('\r', '_x000D_');
}

const HEADERS: readonly WorkbookRow['kind'][] = ['grade', 'label', 'name', 'competency'];

function toRow({ kind, cells }: WorkbookRow): Row {
  const header = HEADERS.includes(kind);
  const style = {
    type: String,
    wrap: true,
    alignVertical: 'top',
    borderStyle: 'thin',
    ...(header ? { backgroundColor: '#e8f1fe' } : {}),
    ...(header || kind === 'title' || kind === 'stage' ? { fontWeight: 'bold' as const } : {}),
    height: heightOf(cells),
  } as const;
  const row: Cell[] = [{ value: kind, type: String, textColor: '#626264', fontSize: 8 }];
  for (const [index, cell] of cells.entries()) {
    if (!cell) row.push(null);
    else {
      const asText = TEXT_ROWS.includes(kind) || (kind === 'note' && index > 0);
      row.push({
        ...style,
        ...(asText ? { format: '@' } : {}),
        value: escapeText(cell.value),
        columnSpan: cell.span,
      });
      // The columns that a merged cell covers stay empty.
      for (let covered = 1; covered < cell.span; covered += 1) row.push(null);
    }
  }
  return row;
}

/** Excel does not fit the height of merged cells by itself. */
function heightOf(cells: readonly (WorkbookCell | undefined)[]): number {
  const lines = cells.map((cell) => {
    if (!cell) return 1;
    return cell.value
      .split('\n')
      .map((line) => Math.ceil(widthOf(line) / (WIDTHS.grade * cell.span - 2)))
      .reduce((sum, count) => sum + Math.max(1, count), 0);
  });
  return Math.max(1, ...lines) * LINE + 4;
}

/** In characters of half width. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}
