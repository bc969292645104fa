import type { Outline } from '../../model/rubric/comparison.ts';
import type { ComparisonData } from '../rubrics/comparison-data.ts';

/** What a comparison works on: its element, what the page tells, and what the whole table is. */
export interface Comparison {
  element: HTMLElement;
  data: ComparisonData;
  outline: Outline;
  /** Short names of the grades by their ids. */
  labels: Record<string, string>;
}

/** Reads a comparison from its element, while the whole table stands in it. */
export function comparisonIn(element: HTMLElement): Comparison {
  const data = JSON.parse(element.querySelector('script')?.textContent ?? '{}') as ComparisonData;
  return { element, data, outline: outlineIn(element, data), labels: labelsIn(element) };
}

/** The short names of the grades of a table, by their ids. */
function labelsIn(element: Element): Record<string, string> {
  const heads = [...element.querySelectorAll<HTMLElement>('.matrix-region thead [data-grade]')];
  return Object.fromEntries(
    heads.map((head) => [
      head.dataset['grade'] ?? '',
      head.querySelector('.grade-label')?.textContent ?? '',
    ]),
  );
}

/** The whole table's shape, as its cells say it. */
function outlineIn(element: HTMLElement, { steps }: ComparisonData): Outline {
  const idsOf = (cell: HTMLTableCellElement): string[] =>
    cell.headers
      .split(' ')
      .slice(1)
      .map((id) => id.replace(/^grade-/u, ''));
  return {
    grades: [...element.querySelectorAll<HTMLElement>('.matrix-region thead [data-grade]')].map(
      ({ dataset }) => dataset['grade'] ?? '',
    ),
    ...(steps && { steps }),
    competencies: [...element.querySelectorAll<HTMLElement>('tr[data-competency]')].map((row) => ({
      id: row.dataset['competency'] ?? '',
      stages: [...row.querySelectorAll('td')].map((cell) => ({
        id: cell.dataset['stage'] ?? '',
        grades: idsOf(cell),
      })),
    })),
  };
}
