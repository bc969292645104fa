import { gradeName, type Rubric } from '../model/rubric/rubric.ts';
import type { PageContext } from './page-context.ts';

/** For whom a rubric is: its lowest and its highest grade, as people call them. Its own name is often but a code. */
export function rubricReach(
  { locale, strings }: Pick<PageContext, 'locale' | 'strings'>,
  { grades }: Rubric,
): string {
  const [first, last] = [grades[0], grades.at(-1)].map((grade) =>
    grade ? gradeName(grade, locale) : '',
  );
  return strings.grid.reach(first ?? '', last ?? '');
}
