import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open, sidewaysScroll } from '../../browser/open.ts';

const site = inject('root');

closeBrowserAfterwards();

const results = (page: Page): Locator => page.locator('main [role="option"]');

describe('the filters', () => {
  it('keep the focus and can be changed again and taken back', async () => {
    const tab = await open(site, 'en/search/?q=training');
    const { page } = tab;
    await results(page).first().waitFor();
    const all = await page.locator('main .search-status').innerText();
    await page.locator('main .search-filters summary').click();
    const kind = page.locator('main select[name="kind"]');
    await kind.focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).not.toBeNull();
    const first = await kind.inputValue();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => new URL(page.url()).searchParams.get('kind')).not.toBe(first);
    expect(await kind.evaluate((element) => element === document.activeElement)).toBe(true);
    await kind.selectOption('');
    await expect.poll(() => page.locator('main .search-status').innerText()).toBe(all);
    await close(tab);
  });
});

describe('the look of search', () => {
  it('keeps what is typed in sight, however far down a result is chosen', async () => {
    const tab = await open(site, 'ja/training/', { viewport: { width: 390, height: 844 } });
    const { page } = tab;
    await page.locator('[data-search-opener]').first().click();
    const field = page.locator('.search-dialog .search-field');
    await field.fill('研修');
    const options = page.locator('.search-dialog [role="option"]');
    await options.nth(7).waitFor();
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
    const box = async (each: Locator): Promise<{ top: number; bottom: number }> =>
      each.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom };
      });
    const [typed, chosen] = [await box(field), await box(options.nth(7))];
    expect(typed.top).toBeGreaterThanOrEqual(0);
    expect(chosen.top).toBeGreaterThanOrEqual(typed.bottom);
    expect(chosen.bottom).toBeLessThanOrEqual(845);
    await close(tab);
  });

  it('shows the chosen result in forced colours', async () => {
    const tab = await open(site, 'en/search/?q=training', { forcedColors: 'active' });
    const { page } = tab;
    await results(page).first().waitFor();
    await page.locator('main .search-field').focus();
    await page.keyboard.press('ArrowDown');
    const outline = async (index: number): Promise<string> =>
      results(page)
        .nth(index)
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect([await outline(0), await outline(1)]).toEqual(['solid', 'none']);
    await close(tab);
  });

  it.each(['en/search/?q=training', 'ja/search/?q=研修'])(
    'fits a phone with letters of twice the size: %s',
    async (path) => {
      const tab = await open(site, path, { viewport: { width: 390, height: 844 } });
      await results(tab.page).first().waitFor();
      await tab.page.evaluate(() => {
        document.documentElement.style.setProperty('font-size', '200%');
      });
      expect(await sidewaysScroll(tab.page)).toBeLessThanOrEqual(0);
      await tab.context.close();
    },
  );

  it('does not speak of keys where there is nothing to choose', async () => {
    const tab = await open(site, 'en/search/?q=zzqqxx');
    await tab.page.locator('main .search-way-out').waitFor();
    expect(await tab.page.locator('main .search-keys').isVisible()).toBe(false);
    await close(tab);
  });
});
