/** The id of a table that is made from a file: the file's name, or a usual one. */
export function tableIdOf(path: string): string {
  const name = path
    .replace(/^.*[\\/]/u, '')
    .replace(/\.\w+$/u, '')
    .toLowerCase();
  const id = name.replace(/[^a-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  return id === '' ? 'abilities' : id;
}
