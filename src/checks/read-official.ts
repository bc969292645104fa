import { join } from 'node:path';
import type { Locale } from '../model/locale.ts';
import { OFFICIAL } from '../model/official.ts';
import type { Problem } from '../model/problem.ts';
import { readText } from './read-file.ts';
import { readJson, type DataFile } from './read-json.ts';

/** The official texts of a content folder as they lie there, by language; none where it has no such folder. */
export interface OfficialFile {
  locale: Locale;
  file: DataFile;
}

/**
 * Reads the official texts that a content folder has.
 *
 * @param isThere whether something lies at a path
 * @param problems takes what cannot be read
 */
export function readOfficialFiles(
  { root, folder }: { root: string; folder: string },
  locales: readonly Locale[],
  isThere: (path: string) => boolean,
  problems: Problem[],
): OfficialFile[] {
  return locales.flatMap((locale): OfficialFile[] => {
    const path = `${folder}/${OFFICIAL}/${locale}.json`;
    if (!isThere(join(root, path))) return [];
    const found = readText(root, path);
    if (found.problem) {
      problems.push(found.problem);
      return [];
    }
    const read = readJson(path, found.text);
    if (read.problem) problems.push(read.problem);
    return [{ locale, file: read.file }];
  });
}
