import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

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

describe('a term of the glossary', () => {
  it.each([
    ['a phone', PHONE],
    ['an office screen at 400 %', { width: 320, height: 225 }],
    ['an office screen at 150 %', { width: 853, height: 480 }],
  ])('is not covered by its own definition on %s', async (_where, viewport) => {
    const tab = await open(root, 'en/training/', { viewport });
    const { page } = tab;
    for (let term = await nextTerm(page); term; term = await nextTerm(page)) {
      await page.locator('.float:popover-open').waitFor();
      await expect.poll(() => seenInFull(page), { message: term }).toBe(true);
    }
    await close(tab);
  });

  it('leaves with the focus, so that no two definitions lie on each other', async () => {
    const tab = await open(root, 'en/training/', { viewport: PHONE });
    const { page } = tab;
    const most = await page.evaluate(async () => {
      let open = 0;
      for (const link of document.querySelectorAll<HTMLElement>('glossary-term > a')) {
        link.focus();
        // The code comes with the first of them, and a definition opens behind its word's focus.
        do await new Promise(requestAnimationFrame);
        while (!link.parentElement?.querySelector(':popover-open'));
        open = Math.max(open, document.querySelectorAll(':popover-open').length);
      }
      return open;
    });
    expect(most).toBe(1);
    await close(tab);
  });
});

/** Goes on with Tab to the next term in the text, and tells its word; nothing after the last one. */
async function nextTerm(page: Page): Promise<string | undefined> {
  const left = await page.locator('.prose a').count();
  for (let stop = 0; stop < left + 40; stop += 1) {
    await page.keyboard.press('Tab');
    if (await focusIsIn(page, '.page-footer')) return undefined;
    if (await focusIsIn(page, '.term')) {
      return page.evaluate(() => document.activeElement?.textContent ?? '');
    }
  }
  return undefined;
}

/** Whether the word that has the focus stands in the window, off the header and off its definition. */
async function seenInFull(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const boxes = [...(document.activeElement?.getClientRects() ?? [])];
    const float = document.querySelector(':popover-open')?.getBoundingClientRect();
    const header = document.querySelector('.page-header')?.getBoundingClientRect();
    return (
      float !== undefined &&
      boxes.every(
        ({ top, bottom, left, right }) =>
          top >= Math.max(0, header?.bottom ?? 0) &&
          // Boxes of text end in fractions of a pixel.
          bottom < innerHeight + 1 &&
          (bottom <= float.top ||
            top >= float.bottom ||
            right <= float.left ||
            left >= float.right),
      )
    );
  });
}

describe('a footnote', () => {
  it('is left with Tab for the text behind its mark', async () => {
    const tab = await open(root, 'en/hr-systems/');
    const { page } = tab;
    const note = page.locator('.float[role="dialog"]');
    await page.locator('#note-8-from-1').focus();
    await page.keyboard.press('Enter');
    await note.waitFor();
    await page.keyboard.press('Tab');
    expect(await focusIsIn(page, '.float[role="dialog"] button')).toBe(true);
    await page.keyboard.press('Tab');
    await note.waitFor({ state: 'detached' });
    const links = page.locator('.prose a:visible');
    const place = await links.evaluateAll((all) => [
      all.findIndex(({ id }) => id === 'note-8-from-1'),
      all.findIndex((link) => link === document.activeElement),
    ]);
    expect(place[0]).toBeGreaterThanOrEqual(0);
    expect(place[1]).toBe((place[0] ?? NaN) + 1);
    await close(tab);
  });

  it.each(['Escape', 'Shift+Tab', 'Enter'])(
    'gives the focus back from its button by %s',
    async (key) => {
      const tab = await open(root, 'en/hr-systems/', { viewport: PHONE });
      const { page } = tab;
      await page.locator('#note-8-from-1').focus();
      await page.keyboard.press('Enter');
      await page.locator('.float[role="dialog"]').waitFor();
      await page.keyboard.press('Tab');
      expect(await focusIsIn(page, '.float[role="dialog"] button')).toBe(true);
      await page.keyboard.press(key);
      await page.locator('.float[role="dialog"]').waitFor({ state: 'detached' });
      expect(await focusIsIn(page, '#note-8-from-1')).toBe(true);
      await close(tab);
    },
  );
});
