import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../model/locale.ts';
import { mend, type Mended } from './mend.ts';
import { LARGEST, readForeign } from './read-file.ts';
import { listFolder, rubricNames, SECTION_NAME } from './folder.ts';
import { JSON_FILES } from './read.ts';
import { saveFile } from './save-file.ts';

/** What was mended in a file. */
export interface MendedFile {
  /** Path from the project's folder. */
  file: string;
  /** What it was saved as, where that was not UTF-8. */
  encoding: string | undefined;
  mended: readonly Mended[];
}

/**
 * Mends what is safe to mend in the files of the content, each in one step, and says what was changed.
 *
 * @param root the project's folder
 * @param folder the content folder's path from there
 * @param save what keeps a mended file; files stay as they are where it does nothing
 */
export function mendFiles(
  root: string,
  folder: string,
  save: (path: string, text: string) => void = saveFile,
): MendedFile[] {
  const data = [
    ...JSON_FILES.map((name) => `${folder}/${name}.json`),
    ...rubricNames(join(root, folder)).map((name) => `${folder}/rubrics/${name}.json`),
  ];
  const sections = LOCALES.flatMap((locale) =>
    listFolder(join(root, folder, locale))
      .filter((name) => SECTION_NAME.test(name))
      .map((name) => `${folder}/${locale}/${name}`),
  );
  return [
    ...data.flatMap((file) => mendFile(root, file, false, save)),
    ...sections.flatMap((file) => mendFile(root, file, true, save)),
  ];
}

function mendFile(
  root: string,
  file: string,
  isSection: boolean,
  save: (path: string, text: string) => void,
): MendedFile[] {
  const path = join(root, file);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.size > LARGEST) return [];
  const bytes = readFileSync(path);
  const foreign = readForeign(bytes);
  const source = foreign?.text ?? bytes.toString('utf8');
  // Bytes that are no characters would be lost: they are told, and left.
  if (!foreign && source.includes('\uFFFD')) return [];
  const { text, mended } = mend(source, isSection);
  if (!foreign && mended.length === 0) return [];
  save(path, text);
  return [{ file, encoding: foreign?.encoding, mended }];
}

/** How many lines, and files of another encoding, `mendFiles` would mend. */
export function countMendable(root: string, folder: string): number {
  const found = mendFiles(root, folder, () => undefined);
  return found.reduce(
    (sum, { encoding, mended }) => sum + mended.length + Number(encoding !== undefined),
    0,
  );
}
