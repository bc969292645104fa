import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { ask } from '../../browser/ask.ts';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';
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

it('search fetches few files, however much is asked', async () => {
  const tab = await open(site, 'ja/aims/');
  const { page } = tab;
  const before = tab.requests.length;
  await ask(page, '人事評価');
  for (const query of SESSION) {
    await page.locator('.search-dialog .search-field').fill(query);
    const link = `[data-as-page][href*="${new URLSearchParams({ q: query }).toString()}"]`;
    await page.locator(`.search-dialog ${link}`).waitFor({ state: 'attached' });
  }
  await page.waitForLoadState('networkidle');
  const fetched = tab.requests.slice(before);
  expect(fetched.some((url) => url.includes('pagefind/en/records'))).toBe(true);
  expect(fetched.length).toBeLessThanOrEqual(20);
  expect(new Set(fetched).size).toBe(fetched.length);
  // What a first answer needs at the most: no reading, and not the other language.
  const first = fetched.filter((url) => !/pagefind\/(?:en|ja\/readings)|\/esm\./u.test(url));
  const sizes = first.map((url) => {
    const path = new URL(url).pathname.slice(site.base.length).replace(/\/$/u, '/index.html');
    const file = readFileSync(join(site.folder, path));
    return Math.min(file.length, gzipSync(file).length);
  });
  expect(first.length).toBeLessThanOrEqual(12);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90_000);
  await close(tab);
});

it('search has few files', () => {
  expect(filesOf({ folder: join(site.folder, 'pagefind') }).length).toBeLessThanOrEqual(60);
});
