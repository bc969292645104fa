import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';

/** Files by their paths. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What is packed already, and gains nothing by being packed again. */
const PACKED = /\.(?:pdf|png|jpe?g|webp|avif|xlsx|bin)$/u;

/** The check sums of files, as `sha256sum --check` reads them. */
export function checkSums(files: Files): string {
  return inOrder(files)
    .map(([path, bytes]) => `${sumOf(bytes)}  ${path}\n`)
    .join('');
}

/** A file's sum by SHA-256, in hexadecimal digits. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Packs files into a zip, the same files into the same bytes.
 *
 * @param folder the one in which all of them unpack
 * @param day the day that all of them bear, `2026-11-24`
 */
export function zip(files: Files, folder: string, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // Zips know no zones: what each clock shows is the same.
  const mtime = new Date(year, month - 1, date);
  const entries: Zippable = {};
  for (const [path, bytes] of inOrder(files)) {
    entries[`${folder}/${path}`] = [bytes, { level: PACKED.test(path) ? 0 : 9, mtime }];
  }
  return zipSync(entries);
}

function inOrder(files: Files): [string, Uint8Array][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}
