import { traitsOf, type Locale } from '../model/locale.ts';
import type { Rubric, Stage } from '../model/rubric/rubric.ts';
import { inOrder, isSame } from './languages.ts';

/**
 * How a rubric lies in a workbook: a sheet for each language of the handbook, named by it, all of the same form. The first column says
 * what a row is, in words of the format; people edit the rest.
 *
 * | A          | B            | C …                                                          |
 * | ---------- | ------------ | ------------------------------------------------------------ |
 * | rubric     | id           | 2 in the second version of the format                        |
 * | title      | title        | short title, heading of the competencies (may be empty)      |
 * | grade      |              | ids of the grades                                            |
 * | label      |              | 3級                                                          |
 * | name       |              | 主査級                                                        |
 * | role       |              | basic roles                                                  |
 * | competency | id           | title, group (may be empty); below it the stages             |
 * | stage      |              | names of the stages, each over the columns of its grades;    |
 * |            |              | nothing over a stage that is called like its competency      |
 * | text       |              | descriptors, likewise                                        |
 * | examples   |              | examples, likewise; the row may be left out, as the next two |
 * | look-for   |              | what to look at                                              |
 * | proficiency |             | ids of the steps of the scale                                |
 * | note       | text         | ids of the grades it concerns, id of the grade that is read  |
 * | provenance | text         |                                                              |
 */
export const ROWS = {
  rubric: 'rubric',
  title: 'title',
  grade: 'grade',
  label: 'label',
  name: 'name',
  role: 'role',
  competency: 'competency',
  stage: 'stage',
  text: 'text',
  examples: 'examples',
  'look-for': 'look-for',
  proficiency: 'proficiency',
  note: 'note',
  provenance: 'provenance',
} as const;

/** The rows below a competency that stand there only where something is said in them. */
export const MORE_ROWS = { examples: 'examples', 'look-for': 'lookFor' } as const;

/** The first column of grades, from 0: C. */
export const FIRST_GRADE = 2;

/** A cell that says something, and over how many columns. */
export interface WorkbookCell {
  value: string;
  span: number;
}

/** A row: what it is, and its cells from column B on. */
export interface WorkbookRow {
  kind: keyof typeof ROWS;
  cells: (WorkbookCell | undefined)[];
}

/** A sheet of the workbook. */
export interface WorkbookSheet {
  locale: Locale;
  name: string;
  rows: WorkbookRow[];
}

/** The sheets of a rubric's workbook, one for each language of the handbook. */
export function workbookOf(rubric: Rubric, languages: readonly Locale[]): WorkbookSheet[] {
  return inOrder(languages).map((locale) => ({
    locale,
    name: traitsOf(locale).name,
    rows: rowsOf(rubric, locale, languages),
  }));
}

function rowsOf(rubric: Rubric, locale: Locale, languages: readonly Locale[]): WorkbookRow[] {
  const { version, title, shortTitle, rowsTitle, grades, competencies, notes } = rubric;
  const isFirst = version === 1;
  // What is called like the whole has no name of its own, and follows when that is edited.
  const isShort = isFirst || !isSame(title, shortTitle, languages);
  const row = (kind: WorkbookRow['kind'], ...values: (string | undefined)[]): WorkbookRow => ({
    kind,
    cells: values.map((value) => (value ? { value, span: 1 } : undefined)),
  });
  return [
    row('rubric', rubric.id, isFirst ? undefined : String(version)),
    row('title', title[locale], isShort ? shortTitle[locale] : undefined, rowsTitle?.[locale]),
    row('grade', undefined, ...grades.map(({ id }) => id)),
    row('label', undefined, ...grades.map(({ label }) => label[locale])),
    row('name', undefined, ...grades.map(({ name }) => name[locale])),
    row('role', undefined, ...grades.map(({ role }) => role[locale])),
    ...competencies.flatMap(({ id, title, group, stages }): WorkbookRow[] => {
      const spanning = (
        kind: WorkbookRow['kind'],
        say: (stage: Stage) => string | undefined,
      ): WorkbookRow => ({ kind, cells: [undefined, ...stages.flatMap(spanOf(say))] });
      const more = Object.entries(MORE_ROWS).map(([kind, key]) =>
        spanning(kind as keyof typeof MORE_ROWS, (stage) => stage[key]?.[locale]),
      );
      return [
        row('competency', id, title[locale], group?.[locale]),
        spanning('stage', ({ name }) =>
          isFirst || !isSame(name, title, languages) ? name[locale] : undefined,
        ),
        spanning('text', ({ own, text }) => (own ?? text)[locale]),
        ...[...more, spanning('proficiency', ({ proficiency }) => proficiency)].filter(
          ({ cells }) => cells.some((cell) => cell !== undefined),
        ),
      ];
    }),
    ...notes.map(({ text, grades: concerned, reads }) =>
      row('note', text[locale], concerned?.join(' '), reads),
    ),
    row('provenance', rubric.provenance[locale]),
  ];
}

/** The cells of a stage; where nothing is set or said, each column has an empty one. */
function spanOf(
  say: (stage: Stage) => string | undefined,
): (stage: Stage) => (WorkbookCell | undefined)[] {
  return (stage) => {
    const value = stage.empty ? undefined : say(stage);
    const span = stage.grades.length;
    if (!value) return Array.from({ length: span }, () => undefined);
    return [{ value, span }];
  };
}
