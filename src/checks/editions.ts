import { basename, join } from 'node:path';
import { problem } from '../i18n/problems/index.ts';
import { readEdition, type Edition } from '../model/edition/edition.ts';
import type { Problem } from '../model/problem.ts';
import { readText } from './read-file.ts';
import { readJson } from './read-json.ts';

/** The folder with the editions, in the content folder. */
export const EDITIONS = 'editions';
/** The name of an edition's file: its day. */
export const EDITION_NAME = /^\d{4}-\d{2}-\d{2}\.json$/u;

/**
 * Reads the editions that were kept, oldest first.
 *
 * @param names what lies in their folder
 * @param problems takes what is wrong with their files
 */
export function readEditions(
  root: string,
  folder: string,
  names: readonly string[],
  problems: Problem[],
): Edition[] {
  return names
    .filter((name) => EDITION_NAME.test(name))
    .sort()
    .flatMap((name): Edition[] => {
      const path = `${folder}/${EDITIONS}/${name}`;
      const found = readText(root, path);
      if (found.problem) {
        problems.push(found.problem);
        return [];
      }
      const read = readJson(path, found.text);
      const edition = readEdition(read.file.value);
      if (edition && edition.date === basename(name, '.json')) return [edition];
      problems.push(read.problem ?? problem({ file: path, line: 1 }, 'editionBroken', { name }));
      return [];
    });
}

/** The file of an edition, from the project's folder. */
export function editionPath(folder: string, date: string): string {
  return join(folder, EDITIONS, `${date}.json`);
}
