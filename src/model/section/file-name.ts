/** The slug of a content file, its name without the reading order: `23-training` → `training`. */
export function slugOf(fileName: string): string {
  return fileName.replace(/^\d+-/u, '').replace(/\.mdx$/u, '');
}

/** The reading order that a content file's name begins with; `undefined` where it has none. */
export function orderOf(fileName: string): number | undefined {
  const match = /^(\d+)-[a-z]/u.exec(fileName);
  return match ? Number(match[1]) : undefined;
}

/** Names that the site's own pages have in their addresses, and ids that its pages have. */
const TAKEN = new Set([
  ...['accessibility', 'cards', 'glossary', 'index', 'offline', 'pdf', 'print', 'rubrics'],
  ...['search', 'start'],
  ...['cite-hint', 'contents', 'footnotes', 'main', 'menu', 'role', 'said', 'text', 'toc-title'],
  ...['search-dialog', 'search-page'],
]);

/** Whether no section can have a name, as the site itself has it. */
export function isTakenName(slug: string): boolean {
  return TAKEN.has(slug);
}
