import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { orderOf } from '../model/section/file-name.ts';

/** The name of a section's file: its place in the reading order and its slug. */
export const SECTION_NAME = /^\d+-[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/u;

/** Where the tables of a content folder lie. */
export const RUBRICS = 'rubrics';

/** Whether something of that name is there, links that lead nowhere among it; nothing is inside a file. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Whether there is a folder at a path. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** The files that are sections by their names, in reading order. */
export function sectionNames(directory: string): string[] {
  return listFolder(directory)
    .filter((name) => SECTION_NAME.test(name))
    .sort((a, b) => (orderOf(a) ?? 0) - (orderOf(b) ?? 0) || (a < b ? -1 : 1));
}

/** Sections whose files have the wrong ending, `23-training.md`: that is told, and they are not missing besides. */
export function misnamed(directory: string): string[] {
  const names = listFolder(directory);
  return names
    .filter((name) => !SECTION_NAME.test(name))
    .map((name) => `${name.replace(/(?:\.\w+)+$/u, '')}.mdx`)
    .filter((name) => SECTION_NAME.test(name) && !names.includes(name));
}

/** What lies in a folder; nothing where it is none. */
export function listFolder(directory: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

/** The rubrics of a content folder, by name; none where it has no such tables. */
export function rubricNames(folder: string): string[] {
  return listFolder(join(folder, RUBRICS))
    .filter((name) => /^[^.~]+\.json$/u.test(name))
    .map((name) => name.replace(/\.json$/u, ''));
}
