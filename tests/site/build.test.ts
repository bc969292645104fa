import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { build } from '../setup/build.ts';
import { copyOfFixture, FIXTURE } from '../setup/fixture-copy.ts';
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
