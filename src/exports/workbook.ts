import { LOCALES, traitsOf, type Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric/rubric.ts';

/**
 * How a rubric lies in a workbook: a sheet for each language, named by it, all of the same form. The first column says
 * what a row is, in words of the format; people edit the rest.
 *
 * | A          | B            | C …                                                          |
 * | ---------- | ------------ | ------------------------------------------------------------ |
 * | rubric     | id           |                                                              |
 * | title      | title        | short title, heading of the competencies (may be empty)      |
 * | grade      |              | ids of the grades                                            |
 * | label      |              | 3級                                                          |
 * | name       |              | 主査級                                                        |
 * | role       |              | basic roles                                                  |
 * | competency | id           | title; below it the stages                                   |
 * | stage      |              | names of the stages, each over the columns of its grades     |
 * | text       |              | descriptors, likewise                                        |
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
  note: 'note',
  provenance: 'provenance',
} as const;

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

/** The sheets of a rubric's workbook, in the order of the languages. */
export function workbookOf(rubric: Rubric): WorkbookSheet[] {
  return LOCALES.map((locale) => ({
    locale,
    name: traitsOf(locale).name,
    rows: rowsOf(rubric, locale),
  }));
}

function rowsOf(rubric: Rubric, locale: Locale): WorkbookRow[] {
  const { grades, competencies, notes } = rubric;
  const row = (kind: WorkbookRow['kind'], ...values: (string | undefined)[]): WorkbookRow => ({
    kind,
    cells: values.map((value) => (value === undefined ? undefined : { value, span: 1 })),
  });
  return [
    row('rubric', rubric.id),
    row('title', rubric.title[locale], rubric.shortTitle[locale], rubric.rowsTitle?.[locale]),
    row('grade', undefined, ...grades.map(({ id }) => id)),
    row('label', undefined, ...grades.map(({ label }) => label[locale])),
    row('name', undefined, ...grades.map(({ name }) => name[locale])),
    row('role', undefined, ...grades.map(({ role }) => role[locale])),
    ...competencies.flatMap(({ id, title, stages }): WorkbookRow[] => {
      const spanning = (kind: 'stage' | 'text', pick: 'name' | 'text'): WorkbookRow => ({
        kind,
        cells: [
          undefined,
          ...stages.map((stage) => ({ value: stage[pick][locale], span: stage.grades.length })),
        ],
      });
      return [
        row('competency', id, title[locale]),
        spanning('stage', 'name'),
        spanning('text', 'text'),
      ];
    }),
    ...notes.map(({ text, grades: concerned, reads }) =>
      row('note', text[locale], concerned?.join(' '), reads),
    ),
    row('provenance', rubric.provenance[locale]),
  ];
}
