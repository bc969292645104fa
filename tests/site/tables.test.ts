import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { close, closeBrowserAfterwards, open, WIDTHS } from '../browser/open.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { buildFixture, deadLinks } from '../setup/fixture-site.ts';

interface File {
  id: string;
  competencies: { weight?: unknown; summary?: unknown; stages: object[] }[];
}

const both = (ja: string, en: string): object => ({ ja, en });

/** The organisation with tables that have groups, tracks and all that a cell can hold. */
function contentWithTables(): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('tests/fixtures/organisation', folder, { recursive: true });
  for (const name of ['posts', 'tracks']) {
    const path = `tests/fixtures/rubrics/${name}.json`;
    const file = JSON.parse(readFileSync(path, 'utf8')) as File;
    const [first] = file.competencies;
    if (!first) throw new Error(path);
    Object.assign(first, { weight: 20, summary: both('もとになるものです。', 'The ground.') });
    Object.assign(first.stages[1] ?? {}, {
      text: both(
        '**土**と[仕事](#2)を`様式1`で選びます。\n- 見る',
        'Chooses **soil**, the [work](#2) and `form 1`.\n- looks',
      ),
      links: [{ href: '#2' }, { href: 'https://example.org', text: both('手引き', 'A guide') }],
    });
    writeFileSync(join(folder, 'rubrics', `${name}.json`), JSON.stringify(file));
  }
  writeFileSync(join(folder, 'rubrics', 'wide.json'), JSON.stringify(ladderOf(18)));
  return folder;
}

/** A table of more grades than a window has room for, each with a cell of its own. */
function ladderOf(grades: number): object {
  const steps = Array.from({ length: grades }, (_, at) => at + 1);
  return {
    version: 2,
    id: 'wide',
    title: both('長いはしご', 'A long ladder'),
    shortTitle: both('はしご', 'Ladder'),
    grades: steps.map((step) => ({
      id: `g${step}`,
      label: both(`${step}級`, `Grade ${step}`),
      name: both('庭師', 'Gardener'),
    })),
    competencies: [
      {
        id: 'reach',
        title: both('届く高さ', 'Reach'),
        stages: steps.map((step) => ({
          grades: [`g${step}`],
          text: both(`${step}段目まで登ります。`, `Climbs as high as rung ${step}.`),
        })),
      },
    ],
  };
}

closeBrowserAfterwards();

const content = contentWithTables();
afterAll(() => {
  rmSync(content, { recursive: true });
});
const site = await buildFixture('tables', content, { PAGES_ONLY: '1' });

/** How wide the heads of the grades are, in CSS pixels, in each table of a page: in what moves, and in its copy. */
const headWidths = (page: Page): Promise<number[][]> =>
  page
    .locator('table.matrix')
    .evaluateAll((tables) =>
      tables.map((table) =>
        [...table.querySelectorAll('thead [data-grade]')].map((head) =>
          Math.round(head.getBoundingClientRect().width),
        ),
      ),
    );

const end = (page: Page, place: number) => page.locator('[data-end]').nth(place);

describe('tables with groups, tracks and all that a cell can hold', () => {
  visitPages(site, (path) => /rubrics\/(?:posts|tracks|$)/u.test(path));

  it('have no link that leads to what is not there', () => {
    expect(deadLinks(site)).toEqual([]);
  });

  it.each(WIDTHS)('offer the grades by their tracks, %i px wide', async (width) => {
    const tab = await open(site, 'en/rubrics/tracks/', { viewport: { width, height: 900 } });
    const groups = end(tab.page, 0).locator('optgroup');
    const labels = await groups.evaluateAll((all) => all.map((each) => each.getAttribute('label')));
    expect(labels).toEqual(['Every track', 'Makers', 'Leaders', 'Every track']);
    await close(tab);
  });

  it('give each of many grades room for its words, without the script too', async () => {
    const tab = await open(site, 'en/rubrics/wide/', { javaScriptEnabled: false });
    const [widths = []] = await headWidths(tab.page);
    expect(widths).toHaveLength(18);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(120);
    await close(tab);
  });

  it('keep the heads of many grades over their columns, also where new words are marked', async () => {
    const tab = await open(site, 'en/rubrics/wide/');
    const { page } = tab;
    await page.locator('.head-copy').waitFor();
    // Only now is the table read: the copy of its head stands beside it.
    await page.locator('[name=mark][value=new]').first().check();
    await expect.poll(() => page.locator('td ins').count()).toBeGreaterThan(0);
    const [copy, own] = await headWidths(page);
    expect(own?.filter((width) => width >= 120)).toHaveLength(18);
    expect(copy).toEqual(own);
    await close(tab);
  });

  it('keep the heads of fewer grades over their columns in a narrow window', async () => {
    const viewport = { width: 800, height: 900 };
    const tab = await open(site, 'en/rubrics/tracks/', { viewport });
    await tab.page.locator('.head-copy').waitFor();
    const [copy, own] = await headWidths(tab.page);
    expect(own).toHaveLength(6);
    expect(copy).toEqual(own);
    await close(tab);
  });

  it('offer the own grade on the home page by their tracks', async () => {
    const tab = await open(site, 'en/');
    const groups = tab.page.locator('.my-grade-panel optgroup');
    const labels = await groups.evaluateAll((all) => all.map((each) => each.getAttribute('label')));
    expect(labels).toEqual(expect.arrayContaining(['Two ways', 'Two ways · Makers']));
    await close(tab);
  });

  it.each(WIDTHS)('compare by keyboard on the way of a grade, %i px wide', async (width) => {
    const tab = await open(site, 'en/rubrics/tracks/', { viewport: { width, height: 900 } });
    const { page } = tab;
    await expect.poll(() => end(page, 0).isVisible()).toBe(true);
    await end(page, 0).focus();
    await page.keyboard.type('Master');
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?grades=maker-3,director/u);
    expect(await end(page, 1).inputValue()).toBe('director');
    await close(tab);
  });

  it('marks new words in a cell and leaves its links and its bold words as they are', async () => {
    const tab = await open(site, 'en/rubrics/posts/?grades=hand,chief&mark=new');
    const cell = tab.page.locator('tr[data-competency="soil"] td').nth(1).locator('.stage-text');
    const own = cell.first();
    await expect.poll(() => own.locator('ins').count()).toBeGreaterThan(0);
    expect(
      await own.locator('a').evaluateAll((all) => all.map((each) => each.textContent)),
    ).toEqual([
      expect.stringMatching(/work$/u),
      expect.stringMatching(/Work$/u),
      expect.any(String),
    ]);
    expect(await own.locator('strong').count()).toBe(1);
    expect(await own.locator('code').count()).toBe(1);
    await close(tab);
  });

  it('say how a row is called without what else stands in its head', async () => {
    const tab = await open(site, 'en/rubrics/posts/?grades=hand,chief');
    const links = tab.page.locator('[data-changing] a');
    await expect.poll(() => links.first().textContent()).toBe('① Soil');
    await close(tab);
  });
});
