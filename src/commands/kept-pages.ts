import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { cacheKey } from '../cache/cache-key.ts';
import { readEntry, writeEntry, type CacheEntry } from '../cache/cache.ts';
import { CONTENT } from '../content-folder.ts';
import { tellProgress } from '../progress.ts';

/**
 * What decides the pages, from the project's folder, as far as it is there: all code, as what a page shows goes through
 * most of it, and the lists of what is installed.
 */
const MAKERS = [
  'astro.config.mjs',
  'node_modules/.package-lock.json',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tsconfig.json',
];

/** What the environment decides of the pages. */
const SETTINGS = ['BASE', 'NODE_ENV', 'PAGES_ONLY', 'SITE'] as const;

/** What Astro writes for a site. */
interface Pages {
  /** How many routes there are. */
  routes: number;
  /** Files by their paths from the site's folder. */
  files: ReadonlyMap<string, Uint8Array>;
}

/**
 * The cache's entry for all pages of a site: another one as soon as anything has changed that may show on any of them.
 *
 * @param root the project's folder
 * @returns nothing where it holds something that cannot be read, of which the build will tell if it matters
 */
export function pagesEntry(root = '.', content = CONTENT): CacheEntry | undefined {
  // Astro sets it itself where nobody has.
  const environment: NodeJS.ProcessEnv = { NODE_ENV: 'production', ...process.env };
  try {
    // Vite reads variables from files with such names.
    const variables = readdirSync(root).filter((name) => name.startsWith('.env'));
    const files = [...MAKERS, ...variables.sort(), content];
    const key = cacheKey(
      {
        packages: ['astro'],
        files: files.filter((path) => existsSync(resolve(root, path))),
        data: SETTINGS.map((name) => environment[name] ?? null),
      },
      root,
    );
    return { kind: 'pages', key, ending: 'zst' };
  } catch {
    return undefined;
  }
}

/**
 * Fills a site's folder with the pages that were kept for an entry, or has them built and keeps them. Files of the site
 * that are no pages come later.
 *
 * @param build writes the pages into the folder, and says how many routes they have
 * @param findEntry what {@link pagesEntry} gives when it is asked
 * @throws what `build` does
 */
export async function fillSite(
  site: string,
  build: () => Promise<number>,
  entry: CacheEntry | undefined,
  findEntry: () => CacheEntry | undefined = pagesEntry,
  cache?: string,
): Promise<void> {
  const kept = entry && readEntry(entry, cache);
  if (kept) {
    const pages = deserialize(zstdDecompressSync(kept)) as Pages;
    await writePages(pages, site);
    tellProgress('pages', pages.routes, pages.routes);
    return;
  }
  const routes = await build();
  const pages: Pages = { routes, files: await readPages(site) };
  // What was saved while they were made shows on some of them and not on others.
  if (!entry || findEntry()?.key !== entry.key) return;
  writeEntry(entry, zstdCompressSync(serialize(pages)), cache);
}

async function readPages(site: string): Promise<Pages['files']> {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path))] as const)),
  );
}

async function writePages({ files }: Pages, site: string): Promise<void> {
  for (const folder of new Set([...files.keys()].map((path) => dirname(join(site, path))))) {
    mkdirSync(folder, { recursive: true });
  }
  await Promise.all([...files].map(([path, bytes]) => writeFile(join(site, path), bytes)));
}
