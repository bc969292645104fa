import { cellProblem, piece, type PieceKey, type ProblemKey } from '../i18n/problems/index.ts';
import type { CellProblem, ToldValue } from '../model/problem.ts';
import { isIdentifier } from '../model/rubric/rubric.ts';
import { FIRST_GRADE, ROWS, type WorkbookRow } from './workbook.ts';
import { addressOf, holds, type Range } from './xlsx/address.ts';
import type { Sheet } from './xlsx/cells.ts';

type Kind = WorkbookRow['kind'];

/** A row of a known kind. */
export interface SheetRow {
  kind: Kind;
  /** From 0. */
  line: number;
  /** What stands in its columns, from A on; covered cells are empty. */
  cells: ReadonlyMap<number, { text: string; problem?: CellProblem }>;
}

/** How many columns a row of a kind has that stands in columns of its own; others follow the grades. */
const OWN_COLUMNS: Partial<Record<Kind, number>> = {
  rubric: 3,
  title: 4,
  competency: 4,
  note: 4,
  provenance: 2,
};

/** Rows that stand only where something is said in them: nobody misses them. */
const OPTIONAL_ROWS: readonly Kind[] = [
  ...(['track', 'parallel', 'examples', 'look-for'] as const),
  ...(['proficiency', 'link', 'summary', 'weight'] as const),
];

/** Rows of a sheet by their kinds; it notes what is not as it should be. */
export class SheetReader {
  readonly rows: SheetRow[];
  readonly merges: readonly Range[];
  readonly #name: string;
  readonly #problems: CellProblem[];
  /** Whether a row has no kind: what seems to be missing may be there. */
  #unknownRows = false;

  /** Whether its language may leave texts to the first one: then an empty cell is none that is missing. */
  readonly isPartial: boolean;

  constructor(sheet: Sheet, problems: CellProblem[], isPartial = false) {
    this.isPartial = isPartial;
    this.#name = sheet.name;
    this.#problems = problems;
    this.merges = sheet.merges;
    const covered = (row: number, column: number): boolean =>
      sheet.merges.some(
        (range) => holds(range, row, column) && (row !== range.top || column !== range.left),
      );
    const lines = new Map<number, Map<number, { text: string; problem?: CellProblem }>>();
    for (const { row, column, ...cell } of sheet.cells) {
      if (covered(row, column)) continue;
      const cells = lines.get(row) ?? new Map<number, typeof cell>();
      lines.set(row, cells.set(column, cell));
    }
    const kinds = [...lines].map(([, cells]) => kindOf(cells.get(0)?.text ?? ''));
    const missing = Object.keys(ROWS).filter(
      (kind) => !kinds.includes(kind as Kind) && !OPTIONAL_ROWS.includes(kind as Kind),
    );
    this.rows = [...lines].flatMap(([line, cells], index) => {
      const kind = kinds[index];
      if (kind !== undefined) return [{ kind, line, cells }];
      const first = cells.get(0);
      const known = (missing.length > 0 ? missing : Object.keys(ROWS)).join(' / ');
      this.#unknownRows = true;
      if (first) this.tell(line, 0, 'rowKind', { value: first.text, known });
      else this.tell(line, 0, 'rowKindEmpty', { known });
      return [];
    });
  }

  /** Whether anything has been told yet, in this sheet or before. */
  get hasProblems(): boolean {
    return this.#problems.length > 0;
  }

  tell(
    line: number,
    column: number,
    key: ProblemKey,
    values: Readonly<Record<string, ToldValue>> = {},
  ): void {
    this.#problems.push(cellProblem(`${this.#name}!${addressOf(line, column)}`, key, values));
  }

  /** The row of a kind that there is one of. */
  one(kind: Kind): SheetRow | undefined {
    const [found, second] = this.rows.filter((row) => row.kind === kind);
    if (second) this.tell(second.line, 0, 'rowTwice', { kind });
    else if (!found && !this.#unknownRows) this.tell(0, 0, 'rowMissing', { kind });
    return found;
  }

  /** The row of a kind that there may be one of. */
  perhaps(kind: Kind): SheetRow | undefined {
    const [found, second] = this.rows.filter((row) => row.kind === kind);
    if (second) this.tell(second.line, 0, 'rowTwice', { kind });
    return found;
  }

  /** Tells the first text of a row that stands in none of its columns: it would be lost. */
  tellBeside({ line, cells }: SheetRow, columns: readonly number[]): void {
    const beside = [...cells].find(
      ([column, { text }]) => column > 0 && text !== '' && !columns.includes(column),
    );
    if (!beside) return;
    const [column, { text }] = beside;
    this.tell(line, column, 'cellStray', { value: [...text].slice(0, 20).join('') });
  }

  /** A cell's text; what nobody sees or would see otherwise is told. */
  text({ cells }: SheetRow, column: number): string {
    const cell = cells.get(column);
    if (cell?.problem) this.#problems.push(cell.problem);
    return cell?.text ?? '';
  }

  /** A cell's text; empty is a mistake where its language leaves nothing to another. */
  need(
    row: SheetRow | undefined,
    column: number,
    what: PieceKey,
    mayBeEmpty = this.isPartial,
  ): string {
    if (!row) return '';
    const value = this.text(row, column);
    if (value === '' && !mayBeEmpty)
      this.tell(row.line, column, 'cellEmpty', { what: piece(what) });
    return value;
  }

  /** A cell's text where it must not be empty in the first version of the format, and may be in later ones. */
  want(row: SheetRow | undefined, column: number, what: PieceKey): string {
    return this.isFirst ? this.need(row, column, what) : row ? this.text(row, column) : '';
  }

  /** Whether the table is in the first version of the format, in which every cell says something. */
  get isFirst(): boolean {
    const row = this.rows.find(({ kind }) => kind === 'rubric');
    return row?.cells.get(2)?.text.normalize('NFKC') !== '2';
  }

  /** An id, in half-width signs whatever it is typed in. */
  needId(row: SheetRow | undefined, column: number, what: PieceKey): string {
    const before = this.#problems.length;
    const id = foldId(this.need(row, column, what, false));
    if (row && this.#problems.length === before && !isIdentifier(id)) {
      this.tell(row.line, column, 'cellId', { value: id });
    }
    return id;
  }

  /** Nothing that is written is left out: the first text of a row that stands outside of the table is told. */
  tellStray(lastGrade: number): void {
    for (const { kind, line, cells } of this.rows) {
      const own = kind === 'rubric' && this.isFirst ? 2 : OWN_COLUMNS[kind];
      const inside = (column: number): boolean =>
        own === undefined
          ? column === 0 || (column >= FIRST_GRADE && column <= lastGrade)
          : column < own;
      const stray = [...cells].find(([column]) => !inside(column));
      if (!stray) continue;
      const [column, { text }] = stray;
      this.tell(line, column, 'cellStray', { value: [...text].slice(0, 20).join('') });
    }
  }
}

/** A word of column A, however it is typed. */
function kindOf(text: string): Kind | undefined {
  const word = text.normalize('NFKC').trim().toLowerCase();
  return Object.hasOwn(ROWS, word) ? (word as Kind) : undefined;
}

/** `３` → `3`, `１－２` → `1-2`. */
export function foldId(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212\u30FC]/gu, '-')
    .trim();
}
