import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder with everything that was made before, from the project's folder. It may be deleted at any time. */
const CACHE = resolve('.build/cache');

/** What tells a made file from all others. */
export interface Made {
  /** The kind of file, a folder of the cache: `cards`. */
  kind: string;
  /** The ending of the file's name: `png`. */
  ending: string;
  /** All that the bytes depend on: the data, the programs that make them, their versions. */
  from: readonly string[];
}

/**
 * The bytes that were made from the same parts before, or those that are made now.
 *
 * @param cache the folder to keep them in
 */
export async function remember(
  { kind, ending, from }: Made,
  make: () => Promise<Uint8Array>,
  cache = CACHE,
): Promise<Uint8Array> {
  const path = pathOf({ kind, ending, from }, cache);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await make();
  mkdirSync(join(cache, kind), { recursive: true });
  // In one step, so that builds side by side never read half a file.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return bytes;
}

/** Whether a file has been made before. */
export function isRemembered(made: Made, cache = CACHE): boolean {
  return existsSync(pathOf(made, cache));
}

function pathOf({ kind, ending, from }: Made, cache: string): string {
  return join(cache, kind, `${hashOf(from)}.${ending}`);
}

/** A hash of several texts. */
export function hashOf(texts: readonly string[]): string {
  // As JSON, so that no two lists of texts run together into the same.
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}
