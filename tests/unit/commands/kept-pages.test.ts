import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fillSite, pagesEntry } from '../../../src/commands/kept-pages.ts';
import { onProgress, type Progress } from '../../../src/progress.ts';

const PAGES = { 'index.html': 'home', 'en/index.html': 'English', '_astro/page.css': 'a {}' };

function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A project with all that decides its pages. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  write(root, {
    'astro.config.mjs': '',
    'node_modules/.package-lock.json': '{}',
    'node_modules/astro/package.json': '{}',
    'package.json': '{}',
    'public/favicon.svg': '<svg/>',
    'src/pages/index.astro': '<p/>',
    'words/en/leave.mdx': 'Leave',
  });
  return root;
}

/** Builds the pages of a project once more, by what was kept if there is something. */
async function fill(
  root: string,
  work = (site: string): void => {
    write(site, PAGES);
  },
): Promise<{ pages: Record<string, string>; isBuilt: boolean; told: Progress[] }> {
  const site = mkdtempSync(join(root, 'site-'));
  const find = (): ReturnType<typeof pagesEntry> => pagesEntry(root, 'words');
  let isBuilt = false;
  const told: Progress[] = [];
  const stop = onProgress((progress) => told.push(progress));
  const build = (): Promise<number> => {
    isBuilt = true;
    work(site);
    return Promise.resolve(2);
  };
  await fillSite(site, build, find(), find, join(root, 'cache')).finally(stop);
  const pages = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [path.slice(site.length + 1), readFileSync(path, 'utf8')]);
  return { pages: Object.fromEntries(pages) as Record<string, string>, isBuilt, told };
}

describe('the pages of a site', () => {
  it('are built once for the same content and code, and counted alike', async () => {
    const root = project();
    expect(await fill(root)).toMatchObject({ pages: PAGES, isBuilt: true });
    const again = await fill(root);
    expect(again).toMatchObject({ pages: PAGES, isBuilt: false });
    expect(again.told).toEqual([{ step: 'pages', done: 2, total: 2 }]);
  });

  it('are built anew where something was saved while they were made and put back later', async () => {
    const root = project();
    await fill(root, (site) => {
      write(site, { 'index.html': 'half old' });
      write(root, { 'words/en/leave.mdx': 'saved' });
    });
    write(root, { 'words/en/leave.mdx': 'Leave' });
    expect(await fill(root)).toMatchObject({ pages: PAGES, isBuilt: true });
  });

  it('are not kept where they could not be built', async () => {
    const root = project();
    const fails = fill(root, (site) => {
      write(site, { 'index.html': 'half' });
      throw new Error('no page');
    });
    await expect(fails).rejects.toThrow('no page');
    expect(await fill(root)).toMatchObject({ pages: PAGES, isBuilt: true });
  });

  it('are built at each time where something cannot be read', async () => {
    const root = project();
    symlinkSync('nowhere', join(root, 'words/en/.#leave.mdx'));
    expect(await fill(root)).toMatchObject({ pages: PAGES, isBuilt: true });
    expect(await fill(root)).toMatchObject({ pages: PAGES, isBuilt: true });
  });
});

describe('the entry for the pages', () => {
  const keyOf = (root: string): string | undefined => pagesEntry(root, 'words')?.key;

  it.each([
    'words/en/leave.mdx',
    'words/en/new.mdx',
    'words/glossary.json',
    'src/pages/index.astro',
    'src/web/styles/tokens.css',
    'public/favicon.svg',
    'astro.config.mjs',
    'package-lock.json',
    'package.json',
    'node_modules/.package-lock.json',
    'tsconfig.json',
    '.env',
    '.env.production',
  ])('is another where %s comes or changes', (path) => {
    const root = project();
    const before = keyOf(root);
    write(root, { [path]: 'changed' });
    expect(keyOf(root)).toMatch(/^\w{64}$/u);
    expect(keyOf(root)).not.toBe(before);
  });

  it.each(['SITE', 'BASE', 'PAGES_ONLY', 'NODE_ENV'])('is another where %s is set', (name) => {
    const root = project();
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    vi.stubEnv(name, undefined);
    const before = keyOf(root);
    vi.stubEnv(name, 'changed');
    expect(keyOf(root)).not.toBe(before);
  });

  it('is the same after Astro has set the environment for a build', () => {
    const root = project();
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    vi.stubEnv('NODE_ENV', undefined);
    const before = keyOf(root);
    vi.stubEnv('NODE_ENV', 'production');
    expect(keyOf(root)).toBe(before);
  });
});
