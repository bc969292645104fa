/** The slug of a content file, its name without the reading order: `23-training` → `training`. */
export function slugOf(fileName: string): string {
  return fileName.replace(/^\d+-/u, '').replace(/\.mdx$/u, '');
}

/** The reading order that a content file's name begins with; `undefined` where it has none. */
export function orderOf(fileName: string): number | undefined {
  const match = /^(\d+)-[a-z]/u.exec(fileName);
  return match ? Number(match[1]) : undefined;
}
