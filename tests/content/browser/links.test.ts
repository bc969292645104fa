import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');

closeBrowserAfterwards();

/** From where to where the words of each element stand, in CSS pixels from the top. */
const wordsOf = (page: Page, selector: string): Promise<{ top: number; bottom: number }[]> =>
  page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { top, bottom } = range.getBoundingClientRect();
      return { top, bottom };
    }),
  );

describe('links below each other', () => {
  it.each(['ja/', 'en/'])('are apart in the doors of the home page: /%s', async (path) => {
    const tab = await open(site, path);
    const doors = await tab.page.locator('.doors > li').count();
    expect(doors).toBe(4);
    for (let door = 1; door <= doors; door += 1) {
      const links = await wordsOf(tab.page, `.doors > li:nth-child(${door}) li a`);
      links.slice(1).forEach(({ top }, index) => {
        // More than between the lines of one link, which touch.
        expect(top - (links[index]?.bottom ?? 0)).toBeGreaterThan(12);
      });
    }
    await close(tab);
  });

  it('stand nearer to their own facts than to the facts of another', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/grade-5/');
    const { page } = tab;
    await page.locator('details:has(.print-links) > summary').click();
    const links = await wordsOf(page, '.print-links li a');
    const facts = await wordsOf(page, '.print-links .facts');
    expect(facts.length).toBeGreaterThan(3);
    facts.forEach(({ top, bottom }, index) => {
      const own = top - (links[index]?.bottom ?? 0);
      const next = (links[index + 1]?.top ?? 0) - bottom;
      expect(own).toBeLessThan(8);
      expect(next).toBeGreaterThan(own + 4);
    });
    await close(tab);
  });
});
