import { listsIn } from '../address-lists.ts';
import { wholeSelection, type Outline, type Selection } from './comparison.ts';

/** A comparison as it is seen: what is selected, and how it is shown. */
export interface ComparisonState extends Selection {
  /** Marks the words that are new against the grade to the left. */
  markNew: boolean;
  /** Shows the words that went, too. */
  showRemoved: boolean;
  /** Language of the cells, or the name of two that stand side by side, `both`. */
  language: string;
  /** The row that is shown large, one at a time: a competency, or the roles; none where the table is shown. */
  large?: string | undefined;
}

/** The row of the roles, where one of the competencies is told by its id. */
export const ROLE_ROW = 'role';

/** What an address asks for, and which parts of it could not be understood. */
export interface ReadState {
  state: ComparisonState;
  /** `grades=9`, for the notice to the reader. */
  ignored: string[];
}

/** What a pair of languages is called in addresses where a page has one alone. */
export const PAIR = 'both';

type Key = 'grades' | 'competencies' | 'only' | 'mark' | 'text' | 'large';

/** How the table is seen where the address says nothing. */
export function startState(outline: Outline, language: string): ComparisonState {
  return { ...wholeSelection(outline), markNew: false, showRemoved: false, language };
}

/**
 * Reads a comparison from the query of an address. What it does not understand it leaves out and names.
 *
 * @param languages the languages of the rubric, the page's own first
 * @param pairs the names of those that stand side by side
 */
export function readState(
  outline: Outline,
  query: string,
  languages: readonly string[],
  pairs: readonly string[] = [PAIR],
): ReadState {
  const state = startState(outline, languages[0] ?? '');
  const ignored: string[] = [];
  const lists = {
    grades: outline.grades,
    competencies: outline.competencies.map(({ id }) => id),
    only: ['differences'],
    mark: ['new', 'removed'],
    text: [...languages, ...pairs],
    large: [ROLE_ROW, ...outline.competencies.map(({ id }) => id)],
  };
  const listOf = listsIn(new URLSearchParams(query), ignored);
  const read = (key: Key): string[] => listOf(key, lists[key]);
  const grades = read('grades');
  const competencies = read('competencies');
  const only = read('only');
  const mark = read('mark');
  const [text] = read('text');
  const [large] = read('large');
  return {
    state: {
      grades: grades.length > 0 ? grades : state.grades,
      competencies: competencies.length > 0 ? competencies : state.competencies,
      differencesOnly: only.length > 0,
      markNew: mark.includes('new'),
      showRemoved: mark.includes('removed'),
      language: text ?? state.language,
      large,
    },
    ignored,
  };
}

/** The query that stands for a comparison, `?grades=3,4&mark=new`; empty for the whole table. */
export function writeState(
  outline: Outline,
  state: ComparisonState,
  languages: readonly string[],
): string {
  const parts: string[] = [];
  const add = (key: Key, values: readonly string[]): void => {
    if (values.length > 0) parts.push(`${key}=${values.join(',')}`);
  };
  const all = wholeSelection(outline);
  if (state.grades.length < all.grades.length) add('grades', state.grades);
  if (state.competencies.length < all.competencies.length) add('competencies', state.competencies);
  if (state.differencesOnly) add('only', ['differences']);
  add('mark', [...(state.markNew ? ['new'] : []), ...(state.showRemoved ? ['removed'] : [])]);
  if (state.language !== languages[0]) add('text', [state.language]);
  if (state.large !== undefined) add('large', [state.large]);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
