import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { Edition } from '../../src/search/index/edition.ts';
import { unpack } from '../../src/search/query/unpack.ts';
import { build, startDev } from '../setup/build.ts';
import { filesOf } from '../setup/pages.ts';

/** The files of a site with the hashes of their bytes. */
function fingerprint(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesOf({ folder })
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      ]),
  );
}

const FIXTURE = 'tests/fixtures/organisation';

/** A folder with the fixture's content that a test may spoil. */
function copyOfFixture(): string {
  const content = mkdtempSync(resolve('.build/bad-'));
  onTestFinished(() => {
    rmSync(content, { recursive: true });
  });
  cpSync(FIXTURE, content, { recursive: true });
  return content;
}

describe('building', () => {
  it('gives the same bytes in another folder, time zone and locale, with nothing made before', async () => {
    const project = mkdtempSync(resolve('.build/elsewhere-'));
    onTestFinished(() => {
      rmSync(project, { recursive: true });
    });
    for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      cpSync(name, join(project, name), { recursive: true });
    }
    cpSync(FIXTURE, join(project, 'words'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
    const { folder, base } = inject('fixture');
    const { code, output } = await build(
      {
        BASE: base,
        CONTENT: 'words',
        OUT_DIR: join(project, 'site'),
        TZ: 'Pacific/Kiritimati',
        LC_ALL: 'tr_TR.UTF-8',
        LANG: 'tr_TR.UTF-8',
      },
      project,
    );
    expect(code, output).toBe(0);
    expect(fingerprint(join(project, 'site'))).toEqual(fingerprint(folder));
  }, 240_000);

  it('gives the same bytes once more where nothing was saved, and shows what was', async () => {
    const content = copyOfFixture();
    const site = `${content}-site`;
    onTestFinished(() => {
      rmSync(site, { recursive: true, force: true });
    });
    const settings = { CONTENT: relative('.', content), OUT_DIR: site, PAGES_ONLY: '1' };
    const made = async (): Promise<Record<string, string>> => {
      const { code, output } = await build(settings);
      expect(code, output).toBe(0);
      return fingerprint(site);
    };
    const first = await made();
    expect(await made()).toEqual(first);

    const path = join(content, 'en/20-work.mdx');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('Take your time.', 'Take all your time.'));
    const edited = await made();
    const page = join('en', 'work', 'index.html');
    expect(readFileSync(join(site, page), 'utf8')).toContain('Take all your time.');
    expect(edited[page]).not.toBe(first[page]);
  }, 240_000);

  it('leaves the last good site untouched where the content has mistakes, and tells them all', async () => {
    const content = copyOfFixture();
    const folder = `${content}-site`;
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    cpSync(inject('fixture').folder, folder, { recursive: true });
    const before = fingerprint(folder);

    writeFileSync(join(content, 'handbook.json'), '{ "organisation": ');
    writeFileSync(join(content, 'ja/20-work.mdx'), '---\ntitle: 仕事\n---\n\n[x](#9)\n');
    const { code, output } = await build({
      BASE: '/',
      OUT_DIR: folder,
      CONTENT: relative('.', content),
    });
    expect(code).toBe(1);
    expect(output).toMatch(/handbook\.json:1 {2}the JSON is broken/u);
    expect(output).toMatch(/ja\/20-work\.mdx:5 {2}the link #9 leads nowhere/u);
    expect(output).toMatch(/“summary” is missing/u);
    expect(output).toMatch(/\d+ problems in the content\. Nothing was built/u);
    expect(output).not.toMatch(/^\s+at /mu);
    expect(fingerprint(folder)).toEqual(before);
  });

  it('tells a mistake that comes to light while cards are drawn as it tells those that are checked', async () => {
    const content = copyOfFixture();
    const path = join(content, 'ja/20-work.mdx');
    const long = `title: ${'とても長い題名です'.repeat(60)}`;
    writeFileSync(path, readFileSync(path, 'utf8').replace('title: 仕事', long));
    const { code, output } = await build({
      CONTENT: relative('.', content),
      OUT_DIR: join(content, 'site'),
    });
    expect(code).toBe(1);
    const told = output.trim().split('\n').slice(-2);
    expect(told[0]).toContain(
      `${relative('.', path)}  the picture for shared links of the page ja/work/`,
    );
    expect(told[1]).toContain('shorten the title');
    expect(output).not.toMatch(/ERROR|unhandled|^\s+at /imu);
  });

  it('names no host where none is set, and leaves out what needs one', async () => {
    const folder = mkdtempSync(resolve('.build/hostless-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const site = join(folder, 'site');
    const { code, output } = await build({ SITE: '', BASE: '/', OUT_DIR: site, CONTENT: FIXTURE });
    expect(code, output).toBe(0);
    expect(output.match(/set SITE, the site’s address/gu)).toHaveLength(1);
    const files = filesOf({ folder: site });
    expect(files.filter((file) => file.startsWith('sitemap'))).toEqual([]);
    const words = files
      .filter((file) => /\.(?:html|json|js|css|csv|md|txt|atom)$/u.test(file))
      .map((file) => readFileSync(join(site, file), 'utf8'))
      .join('\n');
    // The page for reading offline speaks of localhost, to which nothing is saved: an address it is nowhere.
    expect(words).not.toMatch(/\/\/localhost|handbook\.example\.jp/u);
    expect(words).not.toMatch(/rel="canonical"|rel="alternate" hreflang|og:url|og:image/u);
    expect(words).toMatch(/property="og:title"/u);
  }, 240_000);
});

describe('writing', () => {
  it('shows each saved change, and mistakes in place of the page until they are mended', async () => {
    const content = copyOfFixture();
    const { origin, said, stop } = await startDev({ BASE: '/', CONTENT: relative('.', content) });
    onTestFinished(stop);
    const file = join(content, 'en/10-purpose.mdx');
    const text = readFileSync(file, 'utf8');
    // In one step, as editors do it.
    const save = (next: string): void => {
      writeFileSync(`${file}.new`, next);
      renameSync(`${file}.new`, file);
    };
    const page = async (): Promise<string> => {
      const response = await fetch(`${origin}/en/purpose/`, { headers: { accept: 'text/html' } });
      return `${response.status} ${await response.text()}`;
    };
    await expect.poll(page, { timeout: 60_000 }).toMatch(/^200 [^]*the town better/u);
    save(text.replace('better', 'brighter'));
    await expect.poll(page, { timeout: 60_000 }).toMatch(/^200 [^]*the town brighter/u);
    const words = async (): Promise<string> => {
      const index = `${origin}/pagefind/`;
      const { en } = (await (await fetch(`${index}entry.json`)).json()) as Edition;
      const head = await fetch(`${index}en/${en?.head}`);
      return unpack(new Uint8Array(await head.arrayBuffer()));
    };
    await expect.poll(words, { timeout: 60_000 }).toContain('brighter');
    save(`${text}\n[nowhere](#99)\n`);
    await expect
      .poll(page, { timeout: 60_000 })
      .toMatch(/^500 [^]*en\/10-purpose\.mdx:\d+ {2}the link #99 leads nowhere/u);
    save(text);
    await expect.poll(page, { timeout: 60_000 }).toMatch(/^200 [^]*the town better/u);
    await expect.poll(said).toContain('The content has no problems.');
    // Nothing but what is meant for authors, in their language.
    expect(said()).toContain('Pages change as you save files.');
    expect(said()).not.toMatch(/vite|astro|watching/iu);
  }, 240_000);

  it('shows edits of every file after data was saved, and sections that come, move and go', async () => {
    const content = copyOfFixture();
    const { origin, stop } = await startDev({ BASE: '/', CONTENT: relative('.', content) });
    onTestFinished(stop);
    const page = async (path: string): Promise<string> => {
      const response = await fetch(`${origin}/${path}`, { headers: { accept: 'text/html' } });
      return `${response.status} ${await response.text()}`;
    };
    const soon = async (path: string, shown: RegExp): Promise<void> => {
      await expect.poll(() => page(path), { timeout: 60_000 }).toMatch(shown);
    };
    const edit = (name: string, from: string, to: string): void => {
      const file = join(content, name);
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(from);
      writeFileSync(`${file}.new~`, text.replace(from, to));
      renameSync(`${file}.new~`, file);
    };
    await soon('en/work/', /^200 [^]*<h1[^]*Work/u);
    edit('glossary.json', '"definition"', '"definition" ');
    edit('handbook.json', '"Staff Handbook"', '"Crew Handbook"');
    await soon('en/work/', /^200 [^]*Crew Handbook/u);
    edit('en/20-work.mdx', 'title: Work', 'title: Toil');
    await soon('en/work/', /^200 [^]*<h1[^]*Toil/u);
    edit('rubrics/ladder.json', '"Learner"', '"Novice"');
    await soon('en/rubrics/ladder/', /^200 [^]*Novice/u);

    const both = (change: (file: (name: string) => string) => void): void => {
      for (const locale of ['ja', 'en']) change((name) => join(content, locale, name));
    };
    const head = 'number: 3\nsummary: In short.\nrevised: 2024-10-01';
    both((file) => {
      writeFileSync(file('30-new.mdx'), `---\ntitle: Newcomer\n${head}\n---\n\nThe text.\n`);
    });
    await soon('en/new/', /^200 [^]*Newcomer/u);
    await soon('en/work/', /^200 [^]*Newcomer/u);
    both((file) => {
      renameSync(file('30-new.mdx'), file('30-newer.mdx'));
    });
    await soon('en/newer/', /^200 [^]*Newcomer/u);
    await soon('en/new/', /^404/u);
    both((file) => {
      rmSync(file('30-newer.mdx'));
    });
    await soon('en/newer/', /^404/u);
    expect(await page('en/work/')).not.toContain('Newcomer');

    // At once, before anything can have noticed: in words, and not those of a library.
    edit('glossary.json', '"terms"', '"trems"');
    const told = await page('en/work/');
    expect(told).toMatch(/^500 [^]*lang="en"[^]*glossary\.json:\d+ {2}[^]*“trems”/u);
    expect(told).not.toMatch(/zod|invalid_type|Stack/iu);
    edit('glossary.json', '"trems"', '"terms"');
    await soon('en/work/', /^200 [^]*Toil/u);
  }, 240_000);
});
