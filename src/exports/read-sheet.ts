import { piece, type PieceKey } from '../i18n/problems/index.ts';
import { isTakenId } from '../model/rubric/rubric.ts';
import { readStages, readStagesLike } from './read-stages.ts';
import { foldId, type SheetReader, type SheetRow } from './sheet-reader.ts';
import { FIRST_GRADE } from './workbook.ts';
import { addressOf } from './xlsx/address.ts';

/** As many rows as a competency has at most, its first among them. */
const MOST_ROWS = 9;

/** A stage as one sheet says it; what is empty is not said. */
export interface ReadStage {
  grades: string[];
  name: string;
  text: string;
  examples: string;
  lookFor: string;
  proficiency: string;
  /** A line for each: its address, and its words. */
  links: string;
}

/** What one sheet says: its words, and what must be the same in every language. */
export interface ReadSheet {
  version: 1 | 2;
  id: string;
  title: string;
  shortTitle: string;
  /** The heading of the competencies; empty where it is the usual one. */
  rowsTitle: string;
  grades: {
    id: string;
    label: string;
    name: string;
    role: string;
    track: string;
    parallel: string[];
  }[];
  competencies: {
    id: string;
    title: string;
    group: string;
    summary: string;
    weight: string;
    stages: ReadStage[];
  }[];
  notes: { text: string; grades: string[]; reads: string | undefined }[];
  provenance: string;
  /** Where each part stands, `D9`, by its way in the JSON: `grades.1.id`. */
  places: Map<string, string>;
}

/**
 * Reads a sheet; what is wrong with it goes to the problems of its reader.
 *
 * @param lead the sheet of the first language, where this is one of a language that may leave texts to it
 */
export function readSheet(sheet: SheetReader, lead?: ReadSheet): ReadSheet {
  const places = new Map<string, string>();
  const at = (way: string, row: SheetRow | undefined, column: number): void => {
    if (row) places.set(way, addressOf(row.line, column));
  };
  const rubric = sheet.one('rubric');
  const title = sheet.one('title');
  const rows = {
    id: sheet.one('grade'),
    label: sheet.one('label'),
    name: sheet.one('name'),
    role: sheet.one('role'),
    track: sheet.perhaps('track'),
    parallel: sheet.perhaps('parallel'),
  };
  const lastGrade = Math.max(
    FIRST_GRADE,
    ...Object.values(rows).flatMap((row) => [...(row?.cells.keys() ?? [])]),
  );
  const columns = Array.from({ length: lastGrade - FIRST_GRADE + 1 }, (_, n) => FIRST_GRADE + n);
  at('grades', rows.id, FIRST_GRADE);
  const grades = columns.map((column, index) => {
    at(`grades.${index}`, rows.id, column);
    return {
      id: sheet.needId(rows.id, column, 'whatGradeId'),
      label: sheet.want(rows.label, column, 'whatGradeLabel'),
      name: sheet.need(rows.name, column, 'whatGradeName'),
      role: sheet.want(rows.role, column, 'whatRole'),
      track: rows.track ? foldId(sheet.text(rows.track, column)) : '',
      parallel: rows.parallel ? idsIn(sheet.text(rows.parallel, column)) : [],
    };
  });
  const found = sheet.rows.flatMap((row, index) =>
    row.kind === 'competency'
      ? [{ row, below: sheet.rows.slice(index + 1, index + MOST_ROWS) }]
      : [],
  );
  const competencies = found.map(({ row, below: [names, texts, ...further] }, index) => {
    at(`competencies.${index}`, row, 1);
    at(`competencies.${index}.stages`, names ?? row, FIRST_GRADE);
    const id = sheet.needId(row, 1, 'whatCompetencyId');
    const competencyTitle = sheet.need(row, 2, 'whatCompetencyTitle');
    const head = { id, title: competencyTitle, group: sheet.text(row, 3) };
    if (names?.kind !== 'stage' || texts?.kind !== 'text') {
      sheet.tell(row.line, 0, 'stageRows');
      return { ...head, summary: '', weight: '', stages: [] };
    }
    const like = lead && spansIn(lead, id);
    const spans = like
      ? readStagesLike(sheet, [names, texts], like)
      : readStages(sheet, names, texts, lastGrade);
    const until = further.findIndex((each) => each.kind === 'competency');
    const below = further.slice(0, until < 0 ? undefined : until);
    const firsts = spans.map(({ columns: [first = 0] }) => first);
    /** What a row says that stands there only where something is said in it. */
    const more = (kind: SheetRow['kind'], own = firsts): ((column: number) => string) => {
      const line = below.find((each) => each.kind === kind);
      if (line) sheet.tellBeside(line, own);
      return (column) => (line ? sheet.text(line, column) : '');
    };
    const [examples, lookFor] = [more('examples'), more('look-for')];
    const [proficiency, links] = [more('proficiency'), more('link')];
    const whole = (kind: 'summary' | 'weight'): string => more(kind, [FIRST_GRADE])(FIRST_GRADE);
    const stages = spans.map(({ columns: over, ...words }, step) => {
      const column = over[0] ?? 0;
      at(`competencies.${index}.stages.${step}`, texts, column);
      return {
        ...words,
        examples: examples(column),
        lookFor: lookFor(column),
        proficiency: proficiency(column),
        links: links(column),
        grades: over.flatMap((each) => grades[each - FIRST_GRADE]?.id ?? []),
      };
    });
    return { ...head, summary: whole('summary'), weight: whole('weight'), stages };
  });
  const notes = sheet.rows
    .filter(({ kind }) => kind === 'note')
    .map((row, index) => {
      at(`notes.${index}`, row, 1);
      at(`notes.${index}.grades`, row, 2);
      at(`notes.${index}.reads`, row, 3);
      return {
        text: sheet.need(row, 1, 'whatNote'),
        grades: idsIn(sheet.text(row, 2)),
        reads: foldId(sheet.text(row, 3)) || undefined,
      };
    });
  at('id', rubric, 1);
  at('rowsTitle', title, 3);
  const read = {
    version: sheet.isFirst ? (1 as const) : (2 as const),
    id: sheet.needId(rubric, 1, 'whatRubricId'),
    title: sheet.need(title, 1, 'whatTitle'),
    shortTitle: sheet.want(title, 2, 'whatShortTitle'),
    rowsTitle: title ? sheet.text(title, 3) : '',
    grades,
    competencies,
    notes,
    provenance: sheet.want(sheet.one('provenance'), 1, 'whatProvenance'),
    places,
  };
  sheet.tellStray(lastGrade);
  tellIds(sheet, rows.id, found, read);
  return read;
}

/** The columns of the stages of a competency in a sheet; nothing where it has no such competency. */
function spansIn({ grades, competencies }: ReadSheet, id: string): number[][] | undefined {
  const columnOf = new Map(grades.map((grade, at) => [grade.id, FIRST_GRADE + at]));
  return competencies
    .find((each) => each.id === id)
    ?.stages.map((stage) => stage.grades.flatMap((grade) => columnOf.get(grade) ?? []));
}

/** Ids in a cell, parted as people part them. */
function idsIn(text: string): string[] {
  return text
    .split(/[\s,、，]+/u)
    .map(foldId)
    .filter(Boolean);
}

/** Ids that stand twice, that the pages need, or that no grade has. */
function tellIds(
  sheet: SheetReader,
  gradeRow: SheetRow | undefined,
  found: readonly { row: SheetRow }[],
  { grades, competencies, notes }: ReadSheet,
): void {
  const repeated = (list: readonly { id: string }[], index: number): boolean =>
    list[index]?.id !== '' && list.findIndex(({ id }) => id === list[index]?.id) < index;
  const tellRepeated = (line: number, column: number, id: string, kind: PieceKey): void => {
    sheet.tell(line, column, 'idRepeated', {
      path: addressOf(line, column),
      id,
      kind: piece(kind),
    });
  };
  grades.forEach(({ id }, index) => {
    if (gradeRow && repeated(grades, index)) {
      tellRepeated(gradeRow.line, FIRST_GRADE + index, id, 'kindGrade');
    }
  });
  found.forEach(({ row: { line } }, index) => {
    const id = competencies[index]?.id ?? '';
    if (repeated(competencies, index)) tellRepeated(line, 1, id, 'kindCompetency');
    if (isTakenId(id)) sheet.tell(line, 1, 'nameTaken', { name: id });
  });
  const known = grades.map(({ id }) => id);
  // Where a grade’s own id is wrong, what names it is not.
  if (known.includes('') || sheet.hasProblems) return;
  const noteRows = sheet.rows.filter(({ kind }) => kind === 'note');
  notes.forEach(({ grades: concerned, reads }, index) => {
    const line = noteRows[index]?.line ?? 0;
    const tellUnknown = (id: string | undefined, column: number): void => {
      if (id === undefined || known.includes(id)) return;
      const path = addressOf(line, column);
      sheet.tell(line, column, 'gradeUnknown', { path, id, known: known.join(', ') });
    };
    for (const id of concerned) tellUnknown(id, 2);
    tellUnknown(reads, 3);
  });
}
