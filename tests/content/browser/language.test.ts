import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');
const SWITCH = '.page-header-row language-switch li:not(.page-form) a';

closeBrowserAfterwards();

/** How far down the window's top an address's place is; NaN without one. */
async function topOfPlace(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      document.getElementById(decodeURIComponent(location.hash.slice(1)))?.getBoundingClientRect()
        .top ?? NaN,
  );
}

/** Presses the other language with the mouse, as a reader does it: a click on the locator would scroll first. */
async function switchByMouse(page: Page): Promise<void> {
  const link = await page.locator(SWITCH).boundingBox();
  await page.mouse.click((link?.x ?? 0) + 10, (link?.y ?? 0) + 10);
}

describe('the language switch', () => {
  it.each([
    ['where the header stays', 900],
    ['where the header goes with the page', 600],
  ])('keeps the paragraph for the keyboard, %s', async (_where, height) => {
    const tab = await open(root, 'en/training/', { viewport: { width: 1280, height } });
    const { page } = tab;
    await page.evaluate(() => {
      document.getElementById('2-3-4-p2')?.scrollIntoView();
    });
    const before = await page.evaluate(() => scrollY);
    const link = page.locator(SWITCH);
    for (let stop = 0; stop < 12; stop += 1) {
      if (await link.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
      if (height === 900) expect(await page.evaluate(() => scrollY)).toBe(before);
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ja/training/#2-3-4-p2');
    await close(tab);
  });

  it.each([390, 768])('stands in the header at %i px', async (width) => {
    for (const path of ['ja/training/', 'en/training/']) {
      const tab = await open(root, path, { viewport: { width, height: 900 } });
      const { page } = tab;
      const box = await page.locator(SWITCH).boundingBox();
      expect(box && Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
      const header = await page.locator('.page-header').boundingBox();
      expect(header?.height).toBeLessThan(70);
      const name = path.startsWith('ja') ? 'English' : '日本語';
      expect(await page.locator('.page-header-row').getByRole('link', { name }).count()).toBe(1);
      await close(tab);
    }
  });

  it('stands in the menu of the smallest phone', async () => {
    const tab = await open(root, 'en/training/', { viewport: { width: 320, height: 640 } });
    const { page } = tab;
    expect(await page.locator(SWITCH).isVisible()).toBe(false);
    await page.locator('.page-header-row .menu-button').click();
    await page.locator('#menu language-switch li:not(.page-form) a').click();
    await page.waitForURL('**/ja/training/');
    await close(tab);
  });

  const pages = [
    'ja/',
    'ja/print/',
    'ja/start/',
    'ja/accessibility/',
    'ja/glossary/',
    'ja/rubrics/',
    'ja/rubrics/gyo1/',
    'ja/rubrics/gyo1/grade-4/',
    'ja/rubrics/gyo1/judgement/',
  ];
  it.each([1280, 390].flatMap((width) => pages.map((path) => [width, path] as const)))(
    'keeps the place, there and back: %i px, /%s',
    async (width, path) => {
      const tab = await open(root, path, { viewport: { width, height: 700 } });
      const { page } = tab;
      const down = await page.evaluate(() => {
        scrollTo(0, 900);
        return scrollY;
      });
      await switchByMouse(page);
      await page.waitForURL('**/en/**');
      const { hash } = new URL(page.url());
      expect(hash).not.toBe('');
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(down / 4);
      expect(await topOfPlace(page)).toBeLessThan(700);
      await switchByMouse(page);
      await page.waitForURL(`**/${path}${hash}`);
      await close(tab);
    },
  );
});

it('a day is written as the English of the handbook has it, on what scripts say too', async () => {
  const tab = await open(root, 'en/rubrics/gyo1/grade-3/self-check/');
  const { page } = tab;
  await page.getByLabel('On my own').first().check();
  await page.locator('button[data-act="record"]').click();
  const said = page.locator('[data-said]');
  await expect.poll(() => said.innerText()).toMatch(/ \d{1,2} [A-Z][a-z]+ 20\d\d/u);
  await close(tab);
});
