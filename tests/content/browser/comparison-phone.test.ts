import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open, sidewaysScroll } from '../../browser/open.ts';

const site = inject('root');
const viewport = { width: 390, height: 844 };

closeBrowserAfterwards();

describe('the comparison on a phone', () => {
  it.each(['ja', 'en'])('has its sentence on one line, which stays: %s', async (locale) => {
    const tab = await open(site, `${locale}/rubrics/gyo1/?grades=4,5&mark=new`, { viewport });
    const { page } = tab;
    const sentence = page.locator('.sentence');
    await expect.poll(() => page.locator('[data-end]').first().inputValue()).toBe('4');
    expect((await sentence.boundingBox())?.height).toBeLessThanOrEqual(64);
    // The number of the grade is seen, whatever its name needs.
    for (const select of await page.locator('[data-end]').all()) {
      expect((await select.boundingBox())?.width).toBeGreaterThan(100);
    }
    await page.evaluate(() => {
      scrollTo(0, 2000);
    });
    const header = await page.locator('.page-header').boundingBox();
    const below = (header?.y ?? 0) + (header?.height ?? 0);
    expect(Math.abs(((await sentence.boundingBox())?.y ?? 0) - below)).toBeLessThan(2);
    await close(tab);
  });

  it.each([320, 360, 375])('lays nothing of it over anything else at %i px', async (width) => {
    for (const locale of ['ja', 'en']) {
      const path = `${locale}/rubrics/gyo1/?grades=3,4`;
      const tab = await open(site, path, { viewport: { width, height: 740 }, isMobile: true });
      const { page } = tab;
      await expect.poll(() => page.locator('[data-end]').first().inputValue()).toBe('3');
      const over = await page.locator('.sentence').evaluate((sentence) => {
        const parts = [
          ...sentence.querySelectorAll('.sentence-ends > *, .sentence-more > summary'),
        ];
        const boxes = parts
          .map((part) => part.getBoundingClientRect())
          .filter((box) => box.width > 0);
        return boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            )
            .map((b) => [a.x, b.x]),
        );
      });
      expect(over).toEqual([]);
      await close(tab);
    }
  });

  it('shows the links of its head to whoever comes to them by keyboard', async () => {
    const tab = await open(site, 'en/rubrics/gyo1/', { viewport });
    const { page } = tab;
    const links = page.locator('.matrix thead a');
    await links.first().focus();
    for (const link of [links.first(), links.last()]) {
      await link.focus();
      const isSeen = await link.evaluate((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a') === each;
      });
      expect(isSeen).toBe(true);
    }
    await close(tab);
  });

  it('folds the rest, and closes it with Escape or a tap beside it', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/', { viewport });
    const { page } = tab;
    const only = page.locator('[name="only"]');
    const more = page.locator('[data-more] > summary');
    expect(await only.isVisible()).toBe(false);
    await more.click();
    await only.check();
    await expect.poll(() => new URL(page.url()).search).toBe('?only=differences');
    await page.keyboard.press('Escape');
    await expect.poll(() => only.isVisible()).toBe(false);
    expect(await more.evaluate((each) => each === document.activeElement)).toBe(true);
    await more.click();
    await page.locator('h1').click();
    await expect.poll(() => only.isVisible()).toBe(false);
    await close(tab);
  });

  it('shows in the strip the step that is chosen', async () => {
    const tab = await open(site, 'en/rubrics/gyo1/?grades=7,8', { viewport });
    const { page } = tab;
    const step = page.locator('.strip [aria-current]');
    await expect.poll(() => step.innerText()).toBe('4 change');
    const box = await step.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
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

  it.each([
    { search: '', javaScriptEnabled: true },
    { search: '?grades=4,5,6&mark=new,removed&text=both', javaScriptEnabled: true },
    { search: '', javaScriptEnabled: false },
  ])('fits a small one, with nothing cut off: %o', async ({ search, javaScriptEnabled }) => {
    const tab = await open(site, `ja/rubrics/gyo1/${search}`, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    });
    const { page } = tab;
    if (search !== '') await page.locator('.matrix ins:visible').first().waitFor();
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    for (const cell of await page.locator('.matrix td:visible').all()) {
      const box = await cell.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    }
    await close(tab);
  });

  it('is the plain table without JavaScript', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/', { viewport, javaScriptEnabled: false });
    expect(await tab.page.locator('.sentence').isVisible()).toBe(false);
    expect(await tab.page.locator('.matrix').isVisible()).toBe(true);
    await close(tab);
  });
});
