import { extname } from 'node:path';
import { countedText, type Draft, type Para, type Remark, type Run } from '../draft.ts';
import { findNotes } from '../find-notes.ts';
import { ImportError } from '../import-error.ts';
import { joinLines } from '../join-lines.ts';
import { placePageHeadings } from '../page-headings.ts';
import { readDocx } from '../read-docx.ts';
import { mendLine, readLines } from '../read-lines.ts';
import { decodeText } from '../read-policy-text.ts';
import type { Weights } from '../../passages/likeness.ts';
import { isEmpty, LONGEST_TITLE, proseIn, textOf, type Piece } from './pieces.ts';
import type { Places } from './places.ts';
import { findTables } from './table-lines.ts';
import { tablePieces, type TableLine } from './table-pieces.ts';

/** The official text as it was read. */
export interface ReadOfficial {
  pieces: Piece[];
  notes: Draft['notes'];
  /** What was left out, and which headings were moved. */
  remarks: Remark[];
  /** All its characters, without spaces, in one form of each. */
  characters: string;
}

/**
 * Reads an official text: the text layer of a PDF, or a Word document.
 *
 * @param file its name, which tells of its kind
 * @throws ImportError where it cannot be read, or is of another kind
 */
export function readOfficial(
  file: string,
  bytes: Uint8Array,
  places: Places,
  weights: Weights,
): ReadOfficial {
  const kind = extname(file).toLowerCase();
  if (kind === '.docx') return readDocument(bytes, places);
  if (kind !== '.txt') throw new ImportError('unknownKind', { known: '.txt, .docx' });
  const source = decodeText(bytes);
  const grades = gradesOf(places);
  const { lines, remarks } = readLines(source);
  const { running, tables } = findTables(lines, places, weights, grades);
  const placed = placePageHeadings(running);
  const { paras, notes } = findNotes(joinLines(placed.lines));
  const read = partsOf(paras, tables, grades);
  return {
    pieces: read.pieces,
    notes,
    remarks: [...remarks, ...placed.remarks, ...read.remarks],
    characters: countedText(mendLine(source.replace(/\s+/gu, ' '))),
  };
}

function readDocument(bytes: Uint8Array, places: Places): ReadOfficial {
  const draft = readDocx(bytes);
  const grades = gradesOf(places);
  const paras = draft.paras.filter((para) => !isEmpty(para));
  const titles = new Set(paras.filter((para, at) => isTitleOf(paras[at + 1], para)));
  const tables = paras.flatMap(({ rows, line }, at) => {
    const title = paras[at - 1];
    const cells = rows?.flat() ?? [];
    const lines = cells.flatMap(linesOfCell);
    if (lines.length === 0) return [];
    const caption = title && titles.has(title) ? [title] : [];
    return [
      [
        ...caption.map((para): TableLine => ({
          text: textOf(para),
          line: para.line,
          isCaption: true,
        })),
        ...lines.map((text): TableLine => ({ text: mendLine(text), line })),
      ],
    ];
  });
  const read = partsOf(
    paras.filter((para) => !para.rows && !titles.has(para)),
    tables,
    grades,
  );
  const { notes, remarks } = draft;
  // Bullets that were typed are characters of the text.
  const characters = draft.characters + countedText(paras.map(({ mark = '' }) => mark).join(''));
  return { ...read, notes, remarks: [...remarks, ...read.remarks], characters };
}

/** Whether a paragraph is what a table is called, which stands above it. */
function isTitleOf(next: Para | undefined, para: Para): boolean {
  if (!next?.rows || para.rows || para.item || para.heading !== undefined) return false;
  const text = textOf(para);
  return text.length <= LONGEST_TITLE && !/[\u3002\uFF01\uFF1F.!?]$/u.test(text);
}

/** The lines of a cell: its paragraphs, and what stands between breaks. */
function linesOfCell(runs: readonly Run[]): string[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.ends) lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map((line) => textOf({ runs: line })).filter((text) => text.trim() !== '');
}

/** What grades are called in the tables of the handbook. */
function gradesOf({ inOrder }: Places): ReadonlySet<string> {
  return new Set(inOrder.filter(({ kind }) => kind === 'grade').map(({ folded }) => folded));
}

/** The pieces of running text and of tables, in the order of their lines. */
function partsOf(
  paras: readonly Para[],
  tables: readonly (readonly TableLine[])[],
  grades: ReadonlySet<string>,
): Pick<ReadOfficial, 'pieces' | 'remarks'> {
  const pieces: Piece[] = [];
  const remarks: Remark[] = [];
  const left = [...tables];
  // Headings that were moved have lines further on: a table stands before what follows it.
  let reached = 0;
  const take = (line: number): void => {
    while ((left[0]?.[0]?.line ?? Infinity) < line) {
      const table = tablePieces(left.shift() ?? [], grades, next());
      pieces.push(...table.pieces);
      remarks.push(...table.remarks);
    }
  };
  const next = (): number => (pieces.at(-1)?.para ?? -1) + 1;
  for (const para of paras) {
    reached = Math.max(reached, para.line);
    if (para.line === reached) take(para.line);
    pieces.push(...proseIn([para], next()));
  }
  take(Infinity);
  return { pieces, remarks };
}
