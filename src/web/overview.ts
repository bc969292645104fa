import type { Overview } from '../model/overview.ts';
import type { PageContext } from './page-context.ts';

/**
 * The overview, for what draws it.
 *
 * @throws where there is none: the checks have seen to it that no section shows what is not there
 */
export function overviewOf({ overview }: Pick<PageContext, 'overview'>): Overview {
  if (!overview) throw new Error('The handbook has no overview.json');
  return overview;
}
