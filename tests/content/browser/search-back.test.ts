import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');

closeBrowserAfterwards();

const results = (page: Page): Locator => page.locator('main [role="option"]');

/** Where the options stand in the window, and which of them is chosen. */
const look = (page: Page): Promise<{ top: number; chosen: string | null; count: number }> =>
  page.evaluate(() => {
    const chosen = document.querySelector('main [aria-selected="true"]');
    return {
      top: Math.round(chosen?.getBoundingClientRect().top ?? NaN),
      chosen: chosen?.getAttribute('href') ?? null,
      count: document.querySelectorAll('main [role="option"]').length,
    };
  });

describe('the way back to the results', () => {
  it.each([
    ['by Enter', async (page: Page): Promise<void> => page.keyboard.press('Enter')],
    [
      'by a click',
      async (page: Page): Promise<void> => page.locator('main [aria-selected="true"]').click(),
    ],
  ])('shows them as they stood when one was opened %s', async (_way, act) => {
    const tab = await open(root, 'en/search/?q=training&kind=section');
    const { page } = tab;
    await results(page).nth(7).waitFor();
    await page.locator('main [data-more]').click();
    await results(page).nth(8).waitFor();
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    const before = await look(page);
    expect(before.count).toBeGreaterThan(11);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await act(page);
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await expect.poll(() => look(page)).toEqual(before);
    expect(await page.locator('main .search-field').inputValue()).toBe('training');
    expect(await page.locator('main select[name="kind"]').inputValue()).toBe('section');
    await close(tab);
  });
});

describe('more results', () => {
  it('come though the site cannot be reached any more: their files were fetched ahead', async () => {
    const { page, context } = await open(root, 'en/search/?q=training');
    await results(page).nth(7).waitFor();
    await page.waitForLoadState('networkidle');
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.locator('main [data-more]').click();
    await results(page).nth(8).waitFor();
    expect(await page.locator('main [aria-selected="true"]').count()).toBe(1);
    await context.close();
  });
});
