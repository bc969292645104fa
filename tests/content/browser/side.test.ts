import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');

closeBrowserAfterwards();

/** Where a paragraph and its translation are. */
async function places(page: Page): Promise<{ own: DOMRect; other: DOMRect }> {
  return page.evaluate(() => {
    const row = document.getElementById('2-3-1-p1')?.closest('.side-row');
    const [own, other] = [...(row?.children ?? [])].map((side) => side.getBoundingClientRect());
    if (!own || !other) throw new Error('There is no paragraph with its translation');
    return { own, other };
  });
}

describe('a section with its translation beside it', () => {
  it('stays within the width of a sheet of paper', async () => {
    const tab = await open(root, 'ja/training/en/', { viewport: { width: 700, height: 900 } });
    await tab.page.emulateMedia({ media: 'print' });
    const edges = await tab.page.evaluate(() =>
      ['.sides', '.colophon'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().right ?? NaN,
      ),
    );
    expect(edges[0]).toBeCloseTo(edges[1] ?? NaN, 0);
    await close(tab);
  });

  it('has them in columns where there is room, else one below the other', async () => {
    const tab = await open(root, 'ja/training/en/', { viewport: { width: 1100, height: 900 } });
    const wide = await places(tab.page);
    expect(wide.other.left).toBeGreaterThan(wide.own.right);
    expect(wide.other.top).toBe(wide.own.top);
    // What the columns are called stands above them, and what is led to stops below it.
    const names = tab.page.locator('.side-names > p');
    expect(await names.allTextContents()).toEqual(['日本語', 'English']);
    await tab.page.goto('ja/training/en/#2-3-4');
    const [name, target] = [names.first(), tab.page.locator(':target')];
    await expect.poll(async () => (await name.boundingBox())?.y).toBeLessThan(150);
    const [above, below] = [await name.boundingBox(), await target.boundingBox()];
    expect(below?.y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
    await tab.page.setViewportSize({ width: 390, height: 900 });
    const narrow = await places(tab.page);
    expect(narrow.other.top).toBeGreaterThanOrEqual(narrow.own.bottom);
    expect((await tab.page.locator('.page-header').boundingBox())?.height).toBeLessThan(70);
    await close(tab);
  });

  it('is not chosen by whoever opens its address', async () => {
    const tab = await open(root, 'ja/training/en/');
    await tab.page.waitForLoadState('networkidle');
    expect(await tab.page.evaluate(() => localStorage.length)).toBe(0);
    await close(tab);
  });

  it('is chosen until one language is: by links, and by the hits of a search', async () => {
    const tab = await open(root, 'ja/training/');
    const { page } = tab;
    await page.getByRole('link', { name: '対訳' }).first().click();
    await page.waitForURL('**/ja/training/en/');
    await page.locator('.sidebar').getByRole('link', { name: '職員の責務' }).click();
    await page.waitForURL('**/ja/staff/en/');
    // What leads away from sections leads back to such pages.
    await page.goto('ja/glossary/');
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.locator('.search-dialog .search-field').fill('派遣研修の推進');
    await page.locator('.search-dialog [role="option"][href*="/training/"]').first().click();
    await page.waitForURL(/\/ja\/training\/en\/#2-3-4/u);
    expect(await page.locator(':target').count()).toBe(1);
    // The words that were sought are marked here as they would be on the section's own page.
    await page.getByText('探した言葉に印を付けました').waitFor();
    await page.locator('.page-header-row').getByRole('link', { name: '日本語' }).click();
    await page.waitForURL(/\/ja\/training\/#2-3-/u);
    await page.locator('.sidebar').getByRole('link', { name: '職員の責務' }).click();
    await page.waitForURL('**/ja/staff/');
    await close(tab);
  });
});
