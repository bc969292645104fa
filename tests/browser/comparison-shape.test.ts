import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

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
