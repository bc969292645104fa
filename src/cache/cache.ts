import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of cached files, from the project's folder. It may be deleted at any time. */
const CACHE = resolve('.build/cache');

/** Entries that no build has used for so long are deleted. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

/** Bytes of the digest that each entry begins with. */
const DIGEST = 32;

/** Where a file is kept. */
export interface CacheEntry {
  /** The kind of file, a folder of the cache: `cards`. */
  kind: string;
  /** What {@link cacheKey} gives. */
  key: string;
  /** The ending of the file's name: `png`. */
  ending: string;
}

/**
 * The bytes that were made for the same key before, or those that are made now. An entry that was cut short, changed
 * or put in another's place is made anew.
 *
 * @param folder the folder to keep them in
 */
export async function cached(
  entry: CacheEntry,
  make: () => Promise<Uint8Array>,
  folder = CACHE,
): Promise<Uint8Array> {
  const known = readEntry(entry, folder);
  if (known) return known;
  const bytes = await make();
  writeEntry(entry, bytes, folder);
  return bytes;
}

/**
 * The same of what takes much memory to make: it may be made in another process, whose memory is given back. What fails
 * there is tried again here, and fails here.
 *
 * @param make makes and keeps it, or finds it kept, in this process
 * @param elsewhere has another process make and keep it; left out, all is done in this one
 */
export async function cachedElsewhere(
  entry: CacheEntry,
  make: () => Promise<Uint8Array>,
  elsewhere: ((key: string) => Promise<void>) | undefined,
  folder = CACHE,
): Promise<Uint8Array> {
  if (elsewhere && !isCached(entry, folder)) await elsewhere(entry.key).catch(() => undefined);
  return make();
}

/** Whether there is a sound entry. */
export function isCached(entry: CacheEntry, folder = CACHE): boolean {
  return readEntry(entry, folder) !== undefined;
}

/** The bytes of a sound entry. */
export function readEntry(entry: CacheEntry, folder = CACHE): Uint8Array | undefined {
  const path = pathOf(entry, folder);
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const bytes = file.subarray(DIGEST);
  if (!digestOf(entry, bytes).equals(file.subarray(0, DIGEST))) return undefined;
  markUsed(path);
  return bytes;
}

/** Keeps the bytes of an entry that was made in another way than by {@link cached}. */
export function writeEntry(entry: CacheEntry, bytes: Uint8Array, folder = CACHE): void {
  const path = pathOf(entry, folder);
  mkdirSync(join(folder, entry.kind), { recursive: true });
  // In one step, so that builds side by side never read half a file.
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, Buffer.concat([digestOf(entry, bytes), bytes]));
  renameSync(part, path);
}

/** Of an entry's name, too: whole bytes in the place of others are no less wrong than broken ones. */
function digestOf({ kind, key, ending }: CacheEntry, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(`${kind}/${key}.${ending}\n`).update(bytes).digest();
}

function pathOf({ kind, key, ending }: CacheEntry, folder: string): string {
  return join(folder, kind, `${key}.${ending}`);
}

/** Sets the time by which an entry's age is told; once a day is enough. */
function markUsed(path: string): void {
  const now = new Date();
  try {
    if (now.getTime() - statSync(path).mtimeMs > DAY) utimesSync(path, now, now);
  } catch {
    // Deleted by another build meanwhile, or in a folder that only others may write to.
  }
}

/** Deletes the entries that have not been used for a month, and what broken builds have left half written. */
export function pruneCache(folder = CACHE, now = Date.now()): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) continue;
    const days = name.endsWith('.part') ? 1 : DAYS;
    if (now - stats.mtimeMs > days * DAY) rmSync(path, { force: true });
  }
}
