/** The styles that pages have already, by what is told of the page. */
const dressed = new WeakMap<object, Set<string>>();

/** The link to the styles of something on a page, for the first of such things there; empty for the others. */
export function stylesOnce(page: object, address: string): string {
  const own = dressed.get(page) ?? new Set<string>();
  dressed.set(page, own);
  if (own.has(address)) return '';
  own.add(address);
  return `<link rel="stylesheet" href="${address}">`;
}
