import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** All that decides the bytes of a file that is made. */
export interface CacheParts {
  /** The names of the packages that make it or are put into it, fonts for one: their installed versions count. */
  packages: readonly string[];
  /** The project's own files that make it, from the project's folder: folders count with all that is in them. */
  files: readonly string[];
  /** What it is made of: anything that can be written as JSON. */
  data: unknown;
}

/**
 * A name for bytes by all that decides them: two are the same only if all parts are, and Node's version, on which
 * compression depends.
 *
 * @param root the project's folder
 * @throws where a package or a file is not there
 */
export function cacheKey({ packages, files, data }: CacheParts, root = '.'): string {
  return hashOf([
    process.version,
    packages.map((name) => [name, versionOf(name, root)]),
    files.flatMap((path) => filesBelow(path, root)).map((path) => [path, hashOfFile(path, root)]),
    data,
  ]);
}

/** A hash of anything that can be written as JSON, in which no two texts run together into the same. */
function hashOf(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex');
}

function versionOf(name: string, root: string): string {
  return hashOfFile(join('node_modules', name, 'package.json'), root);
}

function filesBelow(path: string, root: string): string[] {
  if (statSync(resolve(root, path)).isFile()) return [path];
  return readdirSync(resolve(root, path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name), root));
}

/** Hashes of files, and what tells that a file has changed: one is looked at for each of hundreds of keys. */
const hashes = new Map<string, { changed: string; hash: string }>();

function hashOfFile(path: string, root: string): string {
  const whole = resolve(root, path);
  const { mtimeMs, size, ino } = statSync(whole);
  const changed = [mtimeMs, size, ino].join();
  const known = hashes.get(whole);
  if (known?.changed === changed) return known.hash;
  const hash = createHash('sha256').update(readFileSync(whole)).digest('hex');
  hashes.set(whole, { changed, hash });
  return hash;
}
