import { describe, expect, it } from 'vitest';
import { ask } from '../browser/ask.ts';
import { closeBrowserAfterwards, open } from '../browser/open.ts';
import { buildFixture } from '../setup/fixture-site.ts';

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
