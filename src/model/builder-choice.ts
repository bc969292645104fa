import { listsIn } from './address-lists.ts';
import type { Outline } from './rubric/comparison.ts';

/** Papers that a sheet is put together for, with their sides in millimetres as they stand upright. */
export const PAPERS = { a4: [210, 297], a3: [297, 420] } as const;
export type Paper = keyof typeof PAPERS;

/** What stands beside the texts, to be written in: boxes to tick, room for a comment. */
export const EXTRA_COLUMNS = ['boxes', 'comment'] as const;
export type ExtraColumn = (typeof EXTRA_COLUMNS)[number];

/** At most so many participants have a column of their own. */
export const MOST_SEATS = 30;
/** So many have one where nothing else is said. */
const SEATS = 6;

/** A sheet as a trainer puts it together. Names of participants are no part of it: it stands in addresses. */
export interface SheetChoice {
  rubric: string;
  /** Ids, in the order of the rubric. */
  grades: readonly string[];
  competencies: readonly string[];
  /** The languages of each cell, the page's own first. */
  languages: readonly string[];
  columns: readonly ExtraColumn[];
  /** Columns for participants. */
  seats: number;
  paper: Paper;
  landscape: boolean;
}

/** What can be chosen from. */
export interface ChoiceRange {
  /** The rubrics by their ids; there is one at least. */
  outlines: Readonly<Record<string, Outline>>;
  /** The page's own first. */
  languages: readonly string[];
  /** For each language that may leave texts out, the one whose texts then stand in it. */
  borrows?: Readonly<Record<string, string>>;
}

/** What an address asks for, and which parts of it were not understood. */
export interface ReadChoice {
  choice: SheetChoice;
  ignored: string[];
}

/**
 * Reads a choice from the query of an address; what it leaves open is as trainers need it most: a training sheet for
 * one grade. What it does not understand it leaves out and names.
 *
 * @param preferred the table and grade to begin with where the address names none
 */
export function readChoice(
  { outlines, languages }: ChoiceRange,
  query: string,
  preferred?: { rubric: string; grade: string },
): ReadChoice {
  const params = new URLSearchParams(query);
  const ignored: string[] = [];
  const pick = listsIn(params, ignored);
  const [first = ''] = Object.keys(outlines);
  const mine = preferred && outlines[preferred.rubric] ? preferred : undefined;
  const [rubric = mine?.rubric ?? first] = pick('table', Object.keys(outlines));
  const { grades: all = [], competencies = [] } = outlines[rubric] ?? {};
  const rows = competencies.map(({ id }) => id);
  const grades = pick('grades', all);
  const own = all.find((id) => mine?.rubric === rubric && id === mine.grade) ?? all[0] ?? '';
  const asked = { rows: pick('competencies', rows), languages: pick('text', languages) };
  return {
    choice: {
      rubric,
      grades: grades.length > 0 ? grades : [own],
      competencies: asked.rows.length > 0 ? asked.rows : rows,
      languages: asked.languages.length > 0 ? asked.languages : languages.slice(0, 1),
      columns: pick('columns', EXTRA_COLUMNS),
      seats: seatsIn(params.get('seats'), ignored),
      paper: (pick('paper', Object.keys(PAPERS))[0] ?? 'a4') as Paper,
      landscape: pick('lie', ['portrait', 'landscape'])[0] !== 'portrait',
    },
    ignored,
  };
}

function seatsIn(said: string | null, ignored: string[]): number {
  if (said === null || said === '') return SEATS;
  const seats = Number(said);
  if (Number.isInteger(seats) && seats >= 0 && seats <= MOST_SEATS) return seats;
  ignored.push(`seats=${said}`);
  return SEATS;
}

/** The query that stands for a choice, `?table=crafts&grades=p&seats=12&paper=a3`: the same choice has the same one. */
export function writeChoice({ outlines, languages }: ChoiceRange, choice: SheetChoice): string {
  const { rubric, grades, competencies, columns, seats, paper, landscape } = choice;
  const parts = [`table=${rubric}`, `grades=${grades.join(',')}`];
  const add = (key: string, values: readonly string[], usual: boolean): void => {
    if (!usual) parts.push(`${key}=${values.join(',')}`);
  };
  const all = outlines[rubric]?.competencies.length;
  add('competencies', competencies, competencies.length === all);
  add('text', choice.languages, choice.languages.join() === languages[0]);
  add('columns', columns, columns.length === 0);
  add('seats', [String(seats)], seats === SEATS);
  add('paper', [paper], paper === 'a4');
  add('lie', ['portrait'], landscape);
  return `?${parts.join('&')}`;
}

/** The sides of a sheet's paper as it lies, in millimetres. */
export function paperSize({ paper, landscape }: Pick<SheetChoice, 'paper' | 'landscape'>): {
  width: number;
  height: number;
} {
  const [short, long] = PAPERS[paper];
  return landscape ? { width: long, height: short } : { width: short, height: long };
}
