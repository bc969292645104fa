import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../browser/ask.ts';
import { closeBrowserAfterwards, open } from '../browser/open.ts';
import { buildFixture } from '../setup/fixture-site.ts';
import { pagesOf } from '../setup/pages.ts';

/* A handbook in Japanese with a digest in English: pages and search alone. */
const site = await buildFixture('partial-search', 'tests/fixtures/partial', { PAGES_ONLY: '1' });

closeBrowserAfterwards();

describe('a search in a language that lacks sections', () => {
  it.each(['閉館', '2.3'])('offers those of the first one, and says so: %s', async (query) => {
    const { page } = await open(site, 'en/');
    await ask(page, query);
    const found = page.locator('.search-dialog [role="option"][href*="/ja/closing/"]').first();
    await found.waitFor();
    expect(await found.getAttribute('hreflang')).toBe('ja');
    expect(await found.locator('.search-title').getAttribute('lang')).toBe('ja');
    expect(await page.locator('.search-dialog .search-status').textContent()).toMatch(
      /results?, only in Japanese$/u,
    );
  });

  it('marks a title that is borrowed, and no other', async () => {
    const { page } = await open(site, 'en/');
    await ask(page, '落ち着き');
    const borrowed = page.locator('.search-dialog .search-title', { hasText: /^\S*落ち着き$/u });
    await borrowed.first().waitFor();
    expect(await borrowed.first().getAttribute('lang')).toBe('ja');
    const { page: other } = await open(site, 'en/');
    await ask(other, 'answers');
    const own = other.locator('.search-dialog .search-title', { hasText: 'Answers' });
    await own.first().waitFor();
    expect(await own.first().getAttribute('lang')).toBeNull();
  });
});

describe('the official text of a cell', () => {
  it('is found, and leads there', async () => {
    const { page } = await open(site, 'ja/');
    await ask(page, '的確に答えている');
    const found = page.locator('.search-dialog [role="option"][href$="#answers-ii-official"]');
    await found.first().waitFor();
    expect(await found.first().locator('.search-title').textContent()).toContain('原文：');
  });

  it('opens below it, where the search leads', async () => {
    const { page } = await open(site, 'ja/rubrics/desk/answers/#answers-ii-official');
    const notes = page.locator('.official-note');
    await expect.poll(() => notes.nth(1).getAttribute('open')).toBe('');
    expect(await notes.nth(0).getAttribute('open')).toBeNull();
    expect(await notes.nth(1).locator('p').textContent()).toContain('的確に答えている');
    const heights = notes
      .locator('summary')
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...(await heights))).toBeGreaterThanOrEqual(44);
    await page.emulateMedia({ media: 'print' });
    expect(await notes.nth(0).locator('p').isVisible()).toBe(true);
  });

  it('has its looks on the pages that show one, and nowhere else', () => {
    const pages = pagesOf(site);
    const dressed = pages.filter(({ html }) => {
      const [, style = ''] = /<link rel="stylesheet" href="\/([^"]+)"/u.exec(html) ?? [];
      return (
        style !== '' && readFileSync(join(site.folder, style), 'utf8').includes('.official-note')
      );
    });
    const shown = pages.filter(({ html }) => html.includes('class="official-note"'));
    expect(shown.map(({ path }) => path)).toContain('/en/rubrics/desk/grade-new/');
    expect(dressed.map(({ path }) => path)).toEqual(shown.map(({ path }) => path));
  });
});
