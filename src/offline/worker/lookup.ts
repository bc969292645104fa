/**
 * Where an address stands in an edition: as it is, without its query and its place on the page.
 *
 * @param keys what the edition holds, by full addresses
 * @returns its key; nothing where the edition does not hold it
 */
export function keyFor(
  keys: ReadonlyMap<string, string>,
  { origin, pathname }: URL,
): string | undefined {
  const plain = origin + pathname.replace(/\/index\.html$/u, '/');
  return keys.get(plain);
}

/** Where a page stands whose address lacks the last slash; nothing where there is no such page. */
export function withSlash(
  keys: ReadonlyMap<string, string>,
  { origin, pathname }: URL,
): string | undefined {
  const address = `${origin}${pathname}/`;
  return keys.has(address) ? address : undefined;
}

/**
 * The page that tells what is saved and what is not, in the language of the address that was asked for, or else in the
 * first that has one.
 *
 * @param scope the full address of the site
 */
export function helpFor(
  keys: ReadonlyMap<string, string>,
  scope: string,
  address: string,
): string | undefined {
  const pages = [...keys.keys()].filter((key) =>
    /^[^/]+\/offline\/$/u.test(key.slice(scope.length)),
  );
  const language = /^(?:pdf\/)?([^/]+)\//u.exec(address.slice(scope.length))?.[1];
  return pages.find((page) => page === `${scope}${language}/offline/`) ?? pages[0];
}
