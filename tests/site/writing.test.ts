import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Edition } from '../../src/search/index/edition.ts';
import { unpack } from '../../src/search/query/unpack.ts';
import { startDev } from '../setup/build.ts';
import { copyOfFixture } from '../setup/fixture-copy.ts';

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
