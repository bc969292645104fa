import type { SheetReader, SheetRow } from './sheet-reader.ts';
import { FIRST_GRADE } from './workbook.ts';
import { addressOf, columnName, holds } from './xlsx/address.ts';

/** A stage, and the columns of its grades. */
export interface StageSpan {
  name: string;
  text: string;
  columns: number[];
}

/**
 * The stages of a competency. The width of the cell with a stage's name says which grades it covers; the cell of its
 * descriptor is as wide, or is the first of cells that are not merged. Where a stage has no name, its descriptor says it.
 * One mistake is told for each stage.
 */
export function readStages(
  sheet: SheetReader,
  names: SheetRow,
  texts: SheetRow,
  lastGrade: number,
): StageSpan[] {
  const stages: StageSpan[] = [];
  for (let column = FIRST_GRADE; column <= lastGrade;) {
    const spanning = spanningRow(sheet, { names, texts, column });
    const { right, problem } = cellAt(sheet, spanning, column);
    if (problem) {
      sheet.tell(spanning.line, column, 'mergeRows');
      return [];
    }
    if (right > lastGrade) {
      sheet.tell(spanning.line, column, 'mergeWide', {
        first: columnName(FIRST_GRADE),
        last: columnName(lastGrade),
      });
      return stages;
    }
    const columns = Array.from({ length: right - column + 1 }, (_, index) => column + index);
    // One merge moved shifts all that follow it.
    if (!readStage(sheet, { names, texts, columns, stages })) return stages;
    column = right + 1;
  }
  return stages;
}

/**
 * The stages of a competency in the sheet of a language that may leave texts out: they cover what they cover in the first
 * language's sheet, unless cells are merged in another way here, which is told where sheets are compared.
 *
 * @param spans the columns of each stage there
 */
export function readStagesLike(
  sheet: SheetReader,
  [names, texts]: readonly [names: SheetRow, texts: SheetRow],
  spans: readonly (readonly number[])[],
): StageSpan[] {
  const merged = sheet.merges
    .filter(({ top, bottom }) => [names, texts].some(({ line }) => top <= line && bottom >= line))
    .map(({ left, right }) => Array.from({ length: right - left + 1 }, (_, at) => left + at));
  const isKnown = (columns: readonly number[]): boolean =>
    spans.some((span) => span.join() === columns.join());
  const strange = merged.find((columns) => !isKnown(columns));
  const firsts = spans.map(([first = 0]) => first);
  for (const row of [names, texts]) sheet.tellBeside(row, firsts);
  return spans.map((span) => {
    const [first = 0] = span;
    const isHere = strange?.some((column) => span.includes(column)) ?? false;
    return {
      name: sheet.text(names, first),
      text: sheet.text(texts, first),
      columns: [...(isHere && strange ? strange : span)],
    };
  });
}

/** The row whose cell says how far a stage goes: that of the descriptors where the stage has no name of its own. */
function spanningRow(
  { isFirst, merges }: SheetReader,
  { names, texts, column }: { names: SheetRow; texts: SheetRow; column: number },
): SheetRow {
  const isNamed =
    (names.cells.get(column)?.text ?? '') !== '' ||
    merges.some((range) => holds(range, names.line, column));
  return isFirst || isNamed ? names : texts;
}

/** The cell that begins at a column: how far it goes. */
function cellAt(
  { merges }: SheetReader,
  { line }: SheetRow,
  column: number,
): { right: number; problem: boolean } {
  const merge = merges.find((range) => holds(range, line, column));
  return merge
    ? { right: merge.right, problem: merge.top !== merge.bottom }
    : { right: column, problem: false };
}

interface Here {
  names: SheetRow;
  texts: SheetRow;
  columns: number[];
  stages: StageSpan[];
}

/** Whether what follows can be read. */
function readStage(sheet: SheetReader, { names, texts, columns, stages }: Here): boolean {
  const [first = FIRST_GRADE] = columns;
  const last = columns.at(-1) ?? first;
  const range = (line: number, from: number): string =>
    `${addressOf(line, from)}:${addressOf(line, last)}`;
  const written = columns.filter((column) => texts.cells.has(column));
  // A cell without a stage is an empty one; what has a descriptor alone is called like its competency.
  if (!sheet.isFirst && !names.cells.has(first) && written.length === 0) return true;
  if (sheet.isFirst && !names.cells.has(first)) {
    const before = stages.at(-1)?.columns[0];
    // An empty cell beside a stage was part of it until the cells were split.
    if (before !== undefined && written.length === 0) {
      sheet.tell(names.line, first, 'stageGap', { range: range(names.line, before) });
    } else sheet.need(names, first, 'whatStageName');
    return true;
  }
  const name = sheet.text(names, first);
  const divided = columns.some((column) => {
    const cell = cellAt(sheet, texts, column);
    return cell.problem || cell.right > last;
  });
  const begins = sheet.merges.some(
    ({ top, bottom, left, right }) =>
      texts.line >= top && texts.line <= bottom && left < first && right >= first,
  );
  if (divided || begins || written.some((column) => column !== first)) {
    sheet.tell(texts.line, written[0] ?? first, 'mergeDiffers', {
      names: last > first ? range(names.line, first) : addressOf(names.line, first),
      texts: last > first ? range(texts.line, first) : addressOf(texts.line, first),
    });
    return false;
  }
  stages.push({ name, text: sheet.need(texts, first, 'whatDescriptor'), columns });
  return true;
}
