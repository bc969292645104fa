import { strToU8, zipSync, type Zippable } from 'fflate';
import { workbookOf } from '../../src/exports/workbook.ts';
import { addressOf } from '../../src/exports/xlsx/address.ts';
import { BOTH } from './rubric.ts';
import type { Rubric } from '../../src/model/rubric/rubric.ts';

/** A sheet as XML has it: the `<c …>` elements by their cells, and the merged ranges. */
export interface RawSheet {
  name: string;
  cells: Map<string, string>;
  merges: Set<string>;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A cell with a text in it. */
export function textCell(at: string, text: string): string {
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** The sheets of a rubric's workbook, by their names, to be edited. */
export function rawSheets(rubric: Rubric): Record<string, RawSheet> {
  return Object.fromEntries(
    workbookOf(rubric, BOTH).map(({ name, rows }) => {
      const sheet: RawSheet = { name, cells: new Map(), merges: new Set() };
      rows.forEach(({ kind, cells }, row) => {
        sheet.cells.set(addressOf(row, 0), textCell(addressOf(row, 0), kind));
        let column = 1;
        for (const cell of cells) {
          const at = addressOf(row, column);
          if (cell) sheet.cells.set(at, textCell(at, cell.value));
          const span = cell?.span ?? 1;
          if (span > 1) sheet.merges.add(`${at}:${addressOf(row, column + span - 1)}`);
          column += span;
        }
      });
      return [name, sheet];
    }),
  );
}

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0&quot;級&quot;"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="49"/></cellXfs></styleSheet>`;

/** The parts of a workbook; `strings` are `<si>` elements. */
export function workbookParts(sheets: readonly RawSheet[], strings = ''): Record<string, string> {
  const xmlOf = ({ cells, merges }: RawSheet): string => {
    const rows = Map.groupBy(cells, ([at]) => Number(at.replace(/\D/gu, '')));
    const columnOf = (at: string): string => at.replace(/\d/gu, '').padStart(3, ' ');
    const lines = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, inside]) => {
        const ordered = inside.sort(([a], [b]) => (columnOf(a) < columnOf(b) ? -1 : 1));
        return `<row r="${row}">${ordered.map(([, xml]) => xml).join('')}</row>`;
      });
    const merged = [...merges].map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return `<worksheet><sheetData>${lines.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
  };
  const names = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return {
    'xl/workbook.xml': `<workbook><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, xmlOf(sheet)]),
    ),
  };
}

/** Parts as a file. */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}
