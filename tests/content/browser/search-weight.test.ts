import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { ask } from '../../browser/ask.ts';
import { close, closeBrowserAfterwards, open, openTab } from '../../browser/open.ts';
import { filesOf } from '../../setup/pages.ts';

const site = inject('root');

closeBrowserAfterwards();

/** Questions in both languages, of words, names, readings, places and things that the handbook has not. */
const SESSION = [
  'いどう',
  '3級と4級',
  'parental leave',
  'kenshuu',
  '2-3-4',
  'zebra crossing',
  '育休',
];

/** Bytes of what an address gives, as a server sends it. */
function weigh(url: string): number {
  const path = new URL(url).pathname.slice(site.base.length).replace(/\/$/u, '/index.html');
  const file = readFileSync(join(site.folder, path));
  return Math.min(file.length, gzipSync(file).length);
}

/** Fills in the field of the page's search, and waits for the answer. */
async function fillIn(page: Page, query: string): Promise<void> {
  await page.locator('.search-dialog .search-field').fill(query);
  const link = `[data-as-page][href*="${new URLSearchParams({ q: query }).toString()}"]`;
  await page.locator(`.search-dialog ${link}`).waitFor({ state: 'attached' });
}

it.each([
  ['ja/aims/', '人事評価', 90_000],
  ['ja/aims/', 'parental leave', 90_000],
  ['en/aims/', 'appraisal', 90_000],
  ['en/aims/', '育休', 90_000],
  // Kana need readings as well, and what is misspelt needs the other language.
  ['ja/aims/', 'いどう', 100_000],
  ['ja/aims/', 'zebra crosing', 110_000],
])('on %s search opens and first answers %s with at most 12 files', async (path, query, most) => {
  const { page, context, requests } = await openTab(site);
  // What is fetched ahead waits until the page has nothing to do: here, for ever.
  await page.addInitScript(() => {
    globalThis.requestIdleCallback = () => 0;
  });
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await page.keyboard.press('/');
  await fillIn(page, query);
  await page.waitForLoadState('networkidle');
  const fetched = requests.slice(before);
  expect(fetched.some((url) => url.includes('/head-'))).toBe(true);
  expect(fetched.length).toBeLessThanOrEqual(12);
  expect(fetched.map(weigh).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most);
  await context.close();
});

it('search fetches few files, however much is asked', async () => {
  const tab = await open(site, 'ja/aims/');
  const { page } = tab;
  const before = tab.requests.length;
  await ask(page, '人事評価');
  for (const query of SESSION) await fillIn(page, query);
  await page.waitForLoadState('networkidle');
  const fetched = tab.requests.slice(before);
  expect(fetched.some((url) => url.includes('pagefind/en/records'))).toBe(true);
  expect(fetched.length).toBeLessThanOrEqual(20);
  expect(new Set(fetched).size).toBe(fetched.length);
  await close(tab);
});

it('search has few files', () => {
  expect(filesOf({ folder: join(site.folder, 'pagefind') }).length).toBeLessThanOrEqual(60);
});
