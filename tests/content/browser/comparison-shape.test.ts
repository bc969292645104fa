import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

/** How wide the columns of the grades are, in CSS pixels. */
const widths = (page: Page): Promise<number[]> =>
  page
    .locator('.matrix thead th[data-grade]:visible')
    .evaluateAll((each) =>
      each.map((element) => Math.round(element.getBoundingClientRect().width)),
    );

describe('the columns of the grades', () => {
  it.each(['', '?grades=1,2&mark=new', '?grades=4,5'])(
    'are as wide as each other, on the screen and on paper: %s',
    async (search) => {
      const tab = await open(site, `${TABLE}${search}`);
      const { page } = tab;
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const [first = 0, ...others] = await widths(page);
        // About eight characters of 15 px and the padding, where the table can be moved; paper has what it has.
        expect(first).toBeGreaterThan(media === 'screen' ? 144 : 90);
        for (const width of others) expect(Math.abs(width - first), media).toBeLessThanOrEqual(1);
      }
      await close(tab);
    },
  );

  it.each([1440, 1920, 2560])('are all in sight on a screen of %s px', async (width) => {
    for (const path of [TABLE, 'en/rubrics/gyo1/']) {
      const tab = await open(site, path, { viewport: { width, height: 900 } });
      const region = tab.page.locator('.matrix-region');
      expect(
        await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBeLessThanOrEqual(0);
      await close(tab);
    }
  });
});

describe('the hint that the table can be moved', () => {
  it('stands above the table', async () => {
    const tab = await open(site, TABLE);
    const hint = await tab.page.locator('.matrix-hint').boundingBox();
    const region = await tab.page.locator('.matrix-region').boundingBox();
    expect((hint?.y ?? Infinity) + (hint?.height ?? 0)).toBeLessThanOrEqual(region?.y ?? 0);
    await close(tab);
  });

  it('is there only while the table is wider than its place', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5`);
    const { page } = tab;
    const hint = page.locator('.matrix-hint');
    const described = (): Promise<string | null> =>
      page.locator('.matrix-region').getAttribute('aria-describedby');
    await expect.poll(() => hint.isVisible()).toBe(false);
    expect(await described()).toBe(null);
    await page.locator('[data-grades]').first().click();
    await expect.poll(() => hint.isVisible()).toBe(true);
    expect(await described()).toBe('matrix-scroll');
    await page.setViewportSize({ width: 1920, height: 900 });
    await expect.poll(() => hint.isVisible()).toBe(false);
    await close(tab);
  });
});
