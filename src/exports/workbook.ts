import { traitsOf, type Locale } from '../model/locale.ts';
import { weightOf, type Rubric, type Stage } from '../model/rubric/rubric.ts';
import type { CellLink } from '../model/rubric/types.ts';
import { firstOf, inOrder, isSame } from './languages.ts';

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
 * | track      |              | ids of their tracks; the row may be left out, as the next    |
 * | parallel   |              | ids of the grades beside them in other tracks                |
 * | competency | id           | title, group (may be empty); below it the stages             |
 * | stage      |              | names of the stages, each over the columns of its grades;    |
 * |            |              | nothing over a stage that is called like its competency      |
 * | text       |              | descriptors, likewise                                        |
 * | examples   |              | examples, likewise; the row may be left out, as the next two |
 * | look-for   |              | what to look at                                              |
 * | proficiency |             | ids of the steps of the scale                                |
 * | link       |              | a line for each link: its address, and its words behind it   |
 * | summary    |              | what the competency is; the row may be left out, as the next |
 * | weight     |              | how much it counts                                           |
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
  track: 'track',
  parallel: 'parallel',
  competency: 'competency',
  stage: 'stage',
  text: 'text',
  examples: 'examples',
  'look-for': 'look-for',
  proficiency: 'proficiency',
  link: 'link',
  summary: 'summary',
  weight: 'weight',
  note: 'note',
  provenance: 'provenance',
} as const;

/** The rows below a competency that stand there only where something is said in them. */
export const MORE_ROWS = { examples: 'examples', 'look-for': 'lookFor' } as const;

/** The first column of grades, from 0: C. */
export const FIRST_GRADE = 2;

/** A cell with what it says, which may be left to translators, and over how many columns. */
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

/**
 * The sheets of a rubric's workbook, one for each language of the handbook, its first one first.
 *
 * @param rubric with each language's own texts alone: where one borrows, its cell is empty, and as wide as the first's
 */
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
  const first = firstOf(languages);
  /** One cell over all grades. */
  const whole = (
    kind: WorkbookRow['kind'],
    say: (locale: Locale) => string | undefined,
  ): WorkbookRow => ({
    kind,
    cells: [
      undefined,
      say(locale) || say(first) ? { value: say(locale) ?? '', span: grades.length } : undefined,
    ],
  });
  return [
    row('rubric', rubric.id, isFirst ? undefined : String(version)),
    row('title', title[locale], isShort ? shortTitle[locale] : undefined, rowsTitle?.[locale]),
    row('grade', undefined, ...grades.map(({ id }) => id)),
    row('label', undefined, ...grades.map(({ label }) => label[locale])),
    row('name', undefined, ...grades.map(({ name }) => name[locale])),
    row('role', undefined, ...grades.map(({ role }) => role[locale])),
    ...said([
      row('track', undefined, ...grades.map(({ track }) => track)),
      row('parallel', undefined, ...grades.map(({ parallel }) => parallel?.join(' '))),
    ]),
    ...competencies.flatMap((competency): WorkbookRow[] => {
      const { id, title, group, summary, stages } = competency;
      const spanning = (
        kind: WorkbookRow['kind'],
        say: (stage: Stage, locale: Locale) => string | undefined,
      ): WorkbookRow => ({
        kind,
        cells: [
          undefined,
          ...stages.flatMap(
            spanOf(
              (stage) => say(stage, locale),
              (stage) => say(stage, first),
            ),
          ),
        ],
      });
      const more = Object.entries(MORE_ROWS).map(([kind, key]) =>
        spanning(kind as keyof typeof MORE_ROWS, (stage, each) => stage[key]?.[each]),
      );
      return [
        row('competency', id, title[locale], group?.[locale]),
        spanning('stage', ({ name }, each) =>
          isFirst || !isSame(name, title, languages) ? name[each] : undefined,
        ),
        spanning('text', ({ own, text }, each) => (own ?? text)[each]),
        ...said([
          ...more,
          spanning('proficiency', ({ proficiency }) => proficiency),
          spanning('link', ({ links }, each) =>
            links?.map((link) => linkLine(link, each)).join('\n'),
          ),
          whole('summary', (each) => summary?.[each]),
          whole('weight', (each) => weightOf(competency, each)),
        ]),
      ];
    }),
    ...notes.map(({ text, grades: concerned, reads }) =>
      row('note', text[locale], concerned?.join(' '), reads),
    ),
    row('provenance', rubric.provenance[locale]),
  ];
}

/** Rows in which something is said. */
function said(rows: readonly WorkbookRow[]): WorkbookRow[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell !== undefined));
}

/** A link on a line: its address, and behind it its words, where it has some of its own. */
function linkLine({ href, text }: CellLink, locale: Locale): string {
  return [href, text?.[locale]].filter(Boolean).join(' ');
}

/**
 * The cells of a stage; where nothing is set or said, each column has an empty one.
 *
 * @param sayFirst what the first language says: where it does, another one has one cell, too, whatever it says
 */
function spanOf(
  say: (stage: Stage) => string | undefined,
  sayFirst: (stage: Stage) => string | undefined,
): (stage: Stage) => (WorkbookCell | undefined)[] {
  return (stage) => {
    const [value, first] = stage.empty ? [] : [say(stage), sayFirst(stage)];
    const span = stage.grades.length;
    if (!value && !first) return Array.from({ length: span }, () => undefined);
    return [{ value: value ?? '', span }];
  };
}
