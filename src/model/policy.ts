import type { Handbook } from './handbook.ts';

/** Where the policy itself can be read. */
export interface PolicyPlace {
  /** An address with its host, or a file that lies beside the pages. */
  address: string;
  /** The page of a PDF; nothing where it is not told. */
  page: number | undefined;
}

/**
 * Where the policy's own text of a place stands; nothing where the handbook does not tell. A place without a page of its
 * own is on that of the place above it.
 *
 * @param place in the policy's numbering (`2-4-2`), the slug of a section without a number, or the id of a rubric
 */
export function policyPlace(
  { policy }: Pick<Handbook, 'policy'>,
  place: string,
): PolicyPlace | undefined {
  const { address, pages = {} } = policy;
  if (address === undefined) return undefined;
  let at = place;
  while (pages[at] === undefined && at.includes('-')) at = at.replace(/-[^-]*$/u, '');
  return { address, page: pages[at] };
}

/** The address of the place itself: browsers open a PDF at a page. */
export function policyHref(
  { address, page }: PolicyPlace,
  fileUrl: (path: string) => string,
): string {
  const href = /^https?:/u.test(address) ? address : fileUrl(address);
  return page === undefined ? href : `${href}#page=${page}`;
}
