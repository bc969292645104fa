import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';

const root = inject('root');
const PHONE = { width: 390, height: 844 };

closeBrowserAfterwards();

/** Whether what has the focus is, or stands in, something that matches. */
async function focusIsIn(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((within) => document.activeElement?.closest(within) != null, selector);
}

describe('the menu of a phone', () => {
  it('keeps the focus while it covers the page', async () => {
    const tab = await open(root, 'en/training/', { viewport: PHONE });
    const { page } = tab;
    await page.locator('.page-header-row .menu-button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusIsIn(page, '#menu')).toBe(true);
    const stops = await page.locator('#menu :is(a, button)').count();
    for (let stop = 0; stop < stops + 5; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await focusIsIn(page, '.page-header-row, .skip, main, .page-footer')).toBe(false);
    }
    await close(tab);
  });

  it.each(['Escape', 'Enter'])('is closed by %s and gives the focus back', async (key) => {
    const tab = await open(root, 'ja/training/', { viewport: PHONE });
    const { page } = tab;
    await page.locator('.page-header-row .menu-button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focusIsIn(page, '#menu .menu-top')).toBe(true);
    await page.keyboard.press(key);
    await page.locator('#menu').waitFor({ state: 'hidden' });
    expect(await focusIsIn(page, '.page-header-row .menu-button')).toBe(true);
    await close(tab);
  });

  it('makes way for the search, and for a wider window', async () => {
    const tab = await open(root, 'ja/training/', { viewport: PHONE });
    const { page } = tab;
    await page.locator('.page-header-row .menu-button').click();
    await expect.poll(() => focusIsIn(page, '#menu')).toBe(true);
    await page.keyboard.press('/');
    await expect.poll(() => focusIsIn(page, '.search-dialog')).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.page-header-row .menu-button').click();
    await expect.poll(() => focusIsIn(page, '#menu')).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.locator('#menu').waitFor({ state: 'hidden' });
    await page.locator('.header-links a').first().focus();
    expect(await focusIsIn(page, '.header-links')).toBe(true);
    await close(tab);
  });
});
