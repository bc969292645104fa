import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Files } from './archive.ts';
import { portablePage, portableStyle } from './portable.ts';

/** What a build writes into its folder for the next one, and is no file of the site. */
const NOT_OF_THE_SITE = new Set(['.made-by-build']);

/** All files of a built site, by their paths in it. */
export function siteFiles(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
      .map((path) => path.replaceAll(sep, '/'))
      .filter((path) => !NOT_OF_THE_SITE.has(path))
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

/**
 * A site for opening from a disk or a share: without what only runs from a server, and so without search.
 *
 * @param base the path of the site that it was built for
 */
export function portableFiles(files: Files, base: string): Map<string, Uint8Array> {
  const kept = [...files].filter(
    ([path]) => !/\.js$|^pagefind\/|^offline\.json$|^robots\.txt$|^sitemap/u.test(path),
  );
  const paths = new Set(kept.map(([path]) => path));
  const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
  return new Map(
    kept.map(([path, bytes]) => {
      if (path.endsWith('.html')) {
        return [path, Buffer.from(portablePage(text(bytes), path, base, paths))];
      }
      if (path.endsWith('.css')) return [path, Buffer.from(portableStyle(text(bytes), path, base))];
      return [path, bytes];
    }),
  );
}
