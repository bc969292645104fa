import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { EDITION_FILE, WORKER_FILE, type OfflineEdition } from '../model/offline.ts';

/**
 * What readers do not read in the browser: files to print and to take along for machines, the pictures that other sites
 * show of shared addresses, and what servers and this very list are for.
 */
const LEFT_OUT = new RegExp(
  [
    String.raw`\.(?:pdf|md|txt|xml|atom|zip|map)$`,
    String.raw`\.(?:case|schema)\.json$`,
    '^cards/',
    String.raw`(?:^|/)\.`,
    '(?:^|/)_headers$',
    `^(?:${[WORKER_FILE, EDITION_FILE].join('|').replaceAll('.', String.raw`\.`)})$`,
  ].join('|'),
  'u',
);

/** So many files are read at once. */
const AT_ONCE = 16;

/** The files of a built site that are saved, by their paths in it, in order. */
export function savedFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((path) => !LEFT_OUT.test(path))
    .sort();
}

/** What is known of a file that is saved. */
export interface SavedFile {
  /** Its path in the site. */
  path: string;
  /** How many bytes it has. */
  bytes: number;
  /** Their hash as browsers compare it. */
  integrity: string;
}

/** Reads files of a built site. */
export async function readSaved(site: string, paths: readonly string[]): Promise<SavedFile[]> {
  const files: SavedFile[] = [];
  const rest = paths.entries();
  const read = async (): Promise<void> => {
    for (const [index, path] of rest) {
      const content = await readFile(join(site, path));
      const hash = createHash('sha256').update(content).digest('base64');
      files[index] = { path, bytes: content.length, integrity: `sha256-${hash}` };
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, read));
  return files;
}

/** How many bytes files have together. */
export function bytesOf(files: readonly SavedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * The edition that the files of a site are: the same bytes are always the same one.
 *
 * @param revised the day on which the handbook was revised
 */
export function editionOf(saved: readonly SavedFile[], revised: string): OfflineEdition {
  const files = saved.map(({ path, integrity }) => [addressOf(path), integrity] as const);
  const edition = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { edition, revised, bytes: bytesOf(saved), files };
}

/** The address of a file: pages have those of their folders, by which readers know them. */
function addressOf(path: string): string {
  return encodeURI(path)
    .replace(/(?<=^|\/)index\.html$/u, '')
    .replace(/[?#]/gu, encodeURIComponent);
}
