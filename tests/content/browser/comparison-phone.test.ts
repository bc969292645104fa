import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');
const viewport = { width: 390, height: 844 };

closeBrowserAfterwards();

describe('the comparison on a phone', () => {
  it.each(['ja', 'en'])('has its controls and what they do on one screen: %s', async (locale) => {
    const tab = await open(site, `${locale}/rubrics/gyo1/`, { viewport });
    const { page } = tab;
    const controls = await page.locator('.comparison-controls').boundingBox();
    expect(controls?.height).toBeLessThan(500);
    expect(await page.locator('[name="only"]').isVisible()).toBe(false);
    await page.locator('[data-pair]').selectOption('4,5');
    // The status line stays in sight below the controls, with the way to the table.
    const status = await page.locator('[data-status]').boundingBox();
    expect((status?.y ?? Infinity) + (status?.height ?? 0)).toBeLessThanOrEqual(844);
    await page.locator('[data-to-table]').click();
    const table = await page.locator('.matrix caption').boundingBox();
    expect(table && table.y >= 0 && table.y < 300).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
    await close(tab);
  });

  it('folds the display, and says on it what is chosen', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/', { viewport });
    const { page } = tab;
    const summary = page.locator('.control-options summary');
    const choice = page.locator('[data-display]');
    expect(await choice.innerText()).toBe('日本語');
    await summary.focus();
    await page.keyboard.press('Enter');
    await page.locator('[name="only"]').check();
    await page.locator('[name="text"]').selectOption('en');
    expect(await choice.innerText()).toBe('English・違いのある能力だけ');
    await close(tab);
  });

  it('hides no control that has the focus behind the bar below', async () => {
    const tab = await open(site, 'en/rubrics/gyo1/?grades=4,5', {
      viewport: { width: 320, height: 640 },
    });
    const { page } = tab;
    await page.locator('[data-pair]').focus();
    for (let step = 0; step < 14; step += 1) {
      const covered = await page.evaluate(() => {
        const bar = document.querySelector('.comparison-bar')?.getBoundingClientRect();
        const focused = document.activeElement?.getBoundingClientRect();
        return (focused?.bottom ?? Infinity) > (bar?.top ?? 0);
      });
      expect(covered, `${step}`).toBe(false);
      await page.keyboard.press('Tab');
    }
    await close(tab);
  });

  it('moves nothing while it starts', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/', { viewport });
    const moved = await tab.page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
            done(shifts.reduce((sum, { value }) => sum + value, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          // No entry at all comes where nothing moved.
          requestAnimationFrame(() => {
            setTimeout(() => {
              done(0);
            });
          });
        }),
    );
    expect(moved).toBeLessThan(0.05);
    await close(tab);
  });

  it('folds nothing where there is room', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/');
    const { page } = tab;
    expect(await page.locator('.control-options summary').isVisible()).toBe(false);
    await page.locator('[name="only"]').check();
    expect(new URL(page.url()).search).toBe('?only=differences');
    expect(await page.locator('[data-to-table]').isVisible()).toBe(false);
    await close(tab);
  });

  it('is the plain table without JavaScript', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/', { viewport, javaScriptEnabled: false });
    expect(await tab.page.locator('[data-to-table]').isVisible()).toBe(false);
    const table = await tab.page.locator('.matrix').boundingBox();
    expect(table?.y).toBeLessThan(400);
    await close(tab);
  });
});
