import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../model/locale.ts';
import { mend, type Mended } from './mend.ts';
import { LOCK_FILE } from '../model/translation-lock.ts';
import { REPORT_FILE } from '../model/accessibility-report.ts';
import { OFFICIAL } from '../model/official.ts';
import { EDITION_NAME, EDITIONS } from './editions.ts';
import { LARGEST, readForeign } from './read-file.ts';
import { isThere, listFolder, rubricNames, SECTION_NAME } from './folder.ts';
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
 * Mends what is safe to mend in the files of the content, each in one step, and says of each what was changed as soon as
 * it is saved. What commands have written is saved as UTF-8 again, with every word as it is.
 *
 * @param root the project's folder
 * @param folder the content folder's path from there
 * @param save what keeps a mended file; files stay as they are where it does nothing
 */
export function* mendFiles(
  root: string,
  folder: string,
  save: (path: string, text: string) => void = saveFile,
): Generator<MendedFile> {
  const data = [
    ...JSON_FILES.map((name) => `${folder}/${name}.json`),
    ...rubricNames(join(root, folder)).map((name) => `${folder}/rubrics/${name}.json`),
  ];
  const sections = LOCALES.flatMap((locale) =>
    listFolder(join(root, folder, locale))
      .filter((name) => SECTION_NAME.test(name))
      .map((name) => `${folder}/${locale}/${name}`),
  );
  const records = [
    ...[LOCK_FILE, REPORT_FILE].map((name) => `${folder}/${name}`),
    ...LOCALES.map((locale) => `${folder}/${OFFICIAL}/${locale}.json`),
    ...listFolder(join(root, folder, EDITIONS))
      .filter((name) => EDITION_NAME.test(name))
      .map((name) => `${folder}/${EDITIONS}/${name}`),
  ];
  for (const file of data) yield* mendFile({ root, file, kind: 'data' }, save);
  for (const file of records) yield* mendFile({ root, file, kind: 'record' }, save);
  for (const file of sections) yield* mendFile({ root, file, kind: 'section' }, save);
}

/** A file that may have something to mend: a record is read by its encoding alone. */
interface Mendable {
  root: string;
  file: string;
  kind: 'data' | 'record' | 'section';
}

function mendFile(
  { root, file, kind }: Mendable,
  save: (path: string, text: string) => void,
): MendedFile[] {
  const path = join(root, file);
  const stats = isThere(path) ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (!stats?.isFile() || stats.size > LARGEST) return [];
  const bytes = readIfAllowed(path);
  if (!bytes) return [];
  const foreign = readForeign(bytes);
  const source = foreign?.text ?? bytes.toString('utf8');
  // Bytes that are no characters would be lost: they are told, and left.
  if (!foreign && source.includes('\uFFFD')) return [];
  const { text, mended } =
    kind === 'record' ? { text: source, mended: [] } : mend(source, kind === 'section');
  if (!foreign && mended.length === 0) return [];
  save(path, text);
  return [{ file, encoding: foreign?.encoding, mended }];
}

/** What a file holds; nothing where that cannot be read, which the checks tell. */
function readIfAllowed(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** How many lines, and files of another encoding, `mendFiles` would mend. */
export function countMendable(root: string, folder: string): number {
  const found = [...mendFiles(root, folder, () => undefined)];
  return found.reduce(
    (sum, { encoding, mended }) => sum + mended.length + Number(encoding !== undefined),
    0,
  );
}
