import { relative, resolve, sep } from 'node:path';

/**
 * The folder with the handbook's content, from the project's folder; another organisation's, or a test's, can be named,
 * wherever it lies: what joins paths and tells of them has one form of it, `../other/content`.
 */
export const CONTENT = pathFromHere(process.env['CONTENT'] ?? 'content');

function pathFromHere(folder: string): string {
  return relative('.', resolve(folder)).replaceAll(sep, '/') || '.';
}
