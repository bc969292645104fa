import type { Grade } from '../../model/rubric/rubric.ts';

/** The ids of the headers of a cell: of its row, and of its grades. */
export function headersOf(row: string, grades: readonly Pick<Grade, 'id'>[]): string {
  return [row, ...grades.map(({ id }) => `grade-${id}`)].join(' ');
}
