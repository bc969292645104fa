import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

closeBrowserAfterwards();

describe('the glossary', () => {
  it.each([
    ['ja', 'ｼﾞｮﾌﾞ', 'job-rotation'],
    ['en', 'JOB ROT', 'job-rotation'],
    ['ja', 'Job rotation', 'job-rotation'],
  ])(
    'leaves the terms that are typed, however they are written: %s, %s',
    async (locale, typed, id) => {
      const tab = await open(site, `${locale}/glossary/`);
      const { page } = tab;
      const all = await page.locator('.term-entry').count();
      await page.locator('#glossary-field').fill(typed);
      const left = page.locator('.term-entry:visible');
      expect(await left.count()).toBeLessThan(all / 4);
      expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
      expect(await page.locator('.glossary-jump a:visible').count()).toBeLessThan(5);
      expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
      // Whoever follows a link to another term sees it.
      await page.evaluate(() => {
        location.hash = '#harassment';
      });
      await page.locator('[id="harassment"]').waitFor();
      expect(await left.count()).toBe(all);
      await close(tab);
    },
  );

  it('has its row of letters in view wherever one reads, and no filter without JavaScript', async () => {
    const tab = await open(site, 'ja/glossary/#harassment', {
      viewport: PHONE.viewport,
      javaScriptEnabled: false,
    });
    const { page } = tab;
    const row = await page.locator('.glossary-jump').boundingBox();
    const header = await page.locator('.page-header').boundingBox();
    // The line below the header lies on the row.
    const end = (header?.y ?? NaN) + (header?.height ?? NaN);
    expect(Math.abs((row?.y ?? NaN) - end)).toBeLessThanOrEqual(1);
    const term = await page.locator('[id="harassment"]').boundingBox();
    expect(term?.y).toBeGreaterThan((row?.y ?? NaN) + (row?.height ?? NaN));
    expect(await page.locator('#glossary-field').isVisible()).toBe(false);
    await close(tab);
  });

  it('is in the menu of a phone', async () => {
    const tab = await open(site, 'ja/', PHONE);
    await tab.page.locator('.page-header-row .menu-button').tap();
    await tab.page.locator('.menu-links a[href="/ja/glossary/"]').tap();
    await tab.page.waitForURL('**/ja/glossary/');
    await close(tab);
  });
});
