import readXlsxFile from 'read-excel-file/node';
import { AuthorError } from '../model/author-error.ts';
import { LOCALES, traitsOf, type Locale, type Localized } from '../model/locale.ts';
import { describeProblem } from '../i18n/problems/index.ts';
import { findRubricFaults } from '../model/rubric/faults.ts';
import { rubricSchema, STAGE_IDS, type Rubric } from '../model/rubric/rubric.ts';
import { ROWS, type WorkbookRow } from './workbook.ts';

/** A mistake in a workbook, and where it is: `日本語!D9`. */
export interface WorkbookFault {
  place: string;
  message: string;
}

/** Stops the reading of a workbook; holds all that is wrong with it. */
export class WorkbookError extends AuthorError {
  readonly faults: readonly WorkbookFault[];

  constructor(faults: readonly WorkbookFault[]) {
    super({ message: faults.map(({ place, message }) => `${place}  ${message}`).join('\n') });
    this.faults = faults;
  }
}

/** The parts of a sheet that the languages share, and its words. */
interface ReadSheet {
  /** What must be the same in every language, as it was found. */
  shared: Omit<Rubric, 'title' | 'shortTitle' | 'grades' | 'competencies' | 'notes' | 'provenance'>;
  words: SheetWords;
}

interface SheetWords {
  title: string;
  shortTitle: string;
  grades: { id: string; label: string; name: string; role: string }[];
  competencies: {
    id: string;
    title: string;
    stages: { grades: string[]; name: string; text: string }[];
  }[];
  notes: { text: string; grades: string[]; reads: string | undefined }[];
  provenance: string;
}

/**
 * Reads a rubric back from a workbook as {@link rubricXlsx} writes it.
 *
 * @param path the file, or its bytes
 * @throws WorkbookError with every mistake found, each with its sheet and cell
 */
export async function readRubricXlsx(path: string | Buffer): Promise<Rubric> {
  const sheets = await readSheets(path);
  const faults: WorkbookFault[] = [];
  const read = {} as Localized<ReadSheet>;
  for (const locale of LOCALES) {
    const name = traitsOf(locale).name;
    const rows = sheets.get(name);
    if (!rows) faults.push({ place: name, message: `the sheet “${name}” is missing` });
    else read[locale] = readSheet(new SheetReader(name, rows, faults));
  }
  if (faults.length > 0) throw new WorkbookError(faults);
  faults.push(...differences(read));
  if (faults.length > 0) throw new WorkbookError(faults);
  const rubric = join(read);
  const rest = [
    ...(rubricSchema.safeParse(rubric).error?.issues ?? []).map(({ path: way, message }) => ({
      place: way.join('.'),
      message,
    })),
    ...findRubricFaults(rubric).map(({ path: way, key, values }) => {
      const path = way.join('.');
      const told = describeProblem({ key, values: { path, ...values } }, 'en');
      return { place: path, message: `${told.message}; ${told.fix}` };
    }),
  ];
  if (rest.length > 0) throw new WorkbookError(rest);
  return rubric;
}

async function readSheets(path: string | Buffer): Promise<Map<string, unknown[][]>> {
  try {
    const sheets = await readXlsxFile(path, { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorkbookError([
      { place: 'the file', message: `is no Excel workbook that can be read (${reason})` },
    ]);
  }
}

/** Rows of a sheet by their kinds; it notes what is not as it should be. */
class SheetReader {
  readonly name: string;
  readonly rows: { kind: WorkbookRow['kind']; cells: string[]; line: number }[];
  readonly #faults: WorkbookFault[];

  constructor(name: string, rows: readonly unknown[][], faults: WorkbookFault[]) {
    this.name = name;
    this.#faults = faults;
    this.rows = rows.flatMap((cells, index) => {
      const [kind = '', ...rest] = cells.map((cell) =>
        typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '',
      );
      const line = index + 1;
      if (kind === '' && rest.every((cell) => cell === '')) return [];
      if (!Object.hasOwn(ROWS, kind)) {
        this.fault(
          line,
          0,
          `“${kind}” is no kind of row; write one of ${Object.keys(ROWS).join(', ')}`,
        );
        return [];
      }
      return [{ kind: kind as WorkbookRow['kind'], cells: rest, line }];
    });
  }

  fault(line: number, column: number, message: string): void {
    this.#faults.push({ place: `${this.name}!${columnName(column)}${line}`, message });
  }

  /** The row of a kind that there is one of. */
  one(kind: WorkbookRow['kind']): SheetReader['rows'][number] {
    const found = this.rows.filter((row) => row.kind === kind);
    if (found.length !== 1) {
      const line = found[1]?.line ?? 1;
      this.fault(line, 0, `there must be one row “${kind}”, but there are ${found.length}`);
    }
    return found[0] ?? { kind, cells: [], line: 1 };
  }

  /** A cell's text, from column B on; empty is a mistake. */
  need(row: SheetReader['rows'][number], index: number, what: string): string {
    const value = (row.cells[index] ?? '').trim();
    if (value === '') this.fault(row.line, index + 1, `the ${what} is empty; write it here`);
    return value;
  }
}

function readSheet(sheet: SheetReader): ReadSheet {
  const title = sheet.one('title');
  const [ids, labels, names, roles] = (['grade', 'label', 'name', 'role'] as const).map((kind) =>
    sheet.one(kind),
  );
  if (!ids || !labels || !names || !roles) throw new Error('unreachable');
  let width = ids.cells.length;
  while (width > 1 && ids.cells[width - 1] === '') width -= 1;
  const columns = Array.from({ length: width - 1 }, (_, index) => index + 1);
  const grades = columns.map((at) => ({
    id: sheet.need(ids, at, 'id of the grade'),
    label: sheet.need(labels, at, 'grade’s label'),
    name: sheet.need(names, at, 'grade’s name'),
    role: sheet.need(roles, at, 'basic role'),
  }));
  const competencies = sheet.rows.flatMap((row, index) => {
    if (row.kind !== 'competency') return [];
    return [
      {
        id: sheet.need(row, 0, 'id of the competency'),
        title: sheet.need(row, 1, 'competency’s title'),
        stages: readStages(sheet, row, sheet.rows.slice(index + 1, index + 3), grades),
      },
    ];
  });
  const notes = sheet.rows
    .filter(({ kind }) => kind === 'note')
    .map((row) => ({
      text: sheet.need(row, 0, 'note'),
      grades: (row.cells[1] ?? '').split(/\s+/u).filter(Boolean),
      reads: (row.cells[2] ?? '').trim() || undefined,
    }));
  return {
    shared: {
      $schema: './rubric.schema.json',
      version: 1,
      id: sheet.need(sheet.one('rubric'), 0, 'id of the rubric'),
    },
    words: {
      title: sheet.need(title, 0, 'title'),
      shortTitle: sheet.need(title, 1, 'short title'),
      grades,
      competencies,
      notes,
      provenance: sheet.need(sheet.one('provenance'), 0, 'word on the table’s origin'),
    },
  };
}

/** A stage begins where its name stands, and goes on over the empty cells to its right. */
function readStages(
  sheet: SheetReader,
  competency: SheetReader['rows'][number],
  [names, texts]: readonly SheetReader['rows'][number][],
  grades: readonly { id: string }[],
): SheetWords['competencies'][number]['stages'] {
  if (names?.kind !== 'stage' || texts?.kind !== 'text') {
    sheet.fault(competency.line, 0, 'a row “stage” and a row “text” must follow this row');
    return [];
  }
  const stages: SheetWords['competencies'][number]['stages'] = [];
  grades.forEach(({ id }, index) => {
    const at = index + 1;
    const name = (names.cells[at] ?? '').trim();
    const text = (texts.cells[at] ?? '').trim();
    if (name !== '') stages.push({ name, text: sheet.need(texts, at, 'descriptor'), grades: [id] });
    else if (text !== '') sheet.need(names, at, 'name of the stage');
    else if (stages.length === 0) sheet.need(names, at, 'name of the first stage');
    else stages.at(-1)?.grades.push(id);
  });
  return stages;
}

/** Where the sheets do not have the same grades, competencies or spans. */
function differences(read: Localized<ReadSheet>): WorkbookFault[] {
  const [first, ...others] = LOCALES;
  const shape = (locale: Locale): Map<string, string> => {
    const { shared, words } = read[locale];
    return new Map([
      ['id', shared.id],
      ['grades', words.grades.map(({ id }) => id).join(' ')],
      ['competencies', words.competencies.map(({ id }) => id).join(' ')],
      ...words.competencies.map(({ id, stages }): [string, string] => [
        `stages of ${id}`,
        stages.map(({ grades }) => grades.join(' ')).join(' | '),
      ]),
      [
        'notes',
        words.notes.map(({ grades, reads }) => `${grades.join(' ')} → ${reads ?? ''}`).join(' | '),
      ],
    ]);
  };
  const wanted = shape(first);
  return others.flatMap((locale) => {
    const found = shape(locale);
    return [...wanted].flatMap(([what, value]) =>
      found.get(what) === value
        ? []
        : [
            {
              place: traitsOf(locale).name,
              message: `the ${what} are “${found.get(what) ?? ''}” here, but “${value}” in the sheet “${traitsOf(first).name}”; make both alike`,
            },
          ],
    );
  });
}

function join(read: Localized<ReadSheet>): Rubric {
  const { shared, words } = read[LOCALES[0]];
  const each = (pick: (words: SheetWords) => string | undefined): Localized<string> =>
    Object.fromEntries(
      LOCALES.map((locale) => [locale, pick(read[locale].words) ?? '']),
    ) as Localized<string>;
  return {
    ...shared,
    title: each(({ title }) => title),
    shortTitle: each(({ shortTitle }) => shortTitle),
    grades: words.grades.map(({ id }, at) => ({
      id,
      label: each(({ grades }) => grades[at]?.label),
      name: each(({ grades }) => grades[at]?.name),
      role: each(({ grades }) => grades[at]?.role),
    })),
    competencies: words.competencies.map(({ id, stages }, at) => ({
      id,
      number: at + 1,
      title: each(({ competencies }) => competencies[at]?.title),
      stages: stages.map(({ grades }, step) => ({
        id: STAGE_IDS[step] ?? 'x',
        name: each(({ competencies }) => competencies[at]?.stages[step]?.name),
        grades,
        text: each(({ competencies }) => competencies[at]?.stages[step]?.text),
      })),
    })),
    notes: words.notes.map(({ grades, reads }, at) => ({
      text: each(({ notes }) => notes[at]?.text),
      ...(grades.length > 0 ? { grades } : {}),
      ...(reads === undefined ? {} : { reads }),
    })),
    provenance: each(({ provenance }) => provenance),
  };
}

function columnName(index: number): string {
  const letter = String.fromCharCode(0x41 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
