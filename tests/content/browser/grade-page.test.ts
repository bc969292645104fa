import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../../browser/axe.ts';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';
import { pagesOf } from '../../setup/pages.ts';

const site = inject('root');

closeBrowserAfterwards();

const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];
const LOCALES = ['ja', 'en'] as const;
/** The grade whose role is told in the most words, and one of the usual length. */
const cases = SCREENS.flatMap((viewport) =>
  LOCALES.map((locale) => ({ locale, viewport, width: viewport.width })),
);
const bottomOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  return (box?.y ?? NaN) + (box?.height ?? NaN);
};

describe('the first screen of a grade', () => {
  it.each(cases)(
    'holds the role, what changes and what to do: $locale, $width px',
    async ({ locale, viewport }) => {
      for (const grade of ['3', '7']) {
        const path = `${locale}/rubrics/gyo1/grade-${grade}/`;
        const tab = await open(site, path, { viewport, javaScriptEnabled: grade === '3' });
        expect(await tab.page.locator('.grade-changes').innerText()).toMatch(/\d/u);
        const actions = tab.page.locator('.actions a');
        expect(await actions.count(), path).toBe(3);
        expect(await bottomOf(tab.page, '.actions'), path).toBeLessThan(viewport.height);
        await close(tab);
      }
    },
  );

  it('tells how many competencies change at the next grade', async () => {
    const told = {
      'ja/rubrics/gyo1/grade-3/': '次の4級でも能力はすべて同じで、役割が変わります。',
      'ja/rubrics/gyo1/grade-4/':
        '求められる能力は、3級とすべて同じです。次の5級では、10の能力のうち8つが変わります。',
      'ja/rubrics/gyo1/grade-5/': '⑧⑨は4級と同じで、ほかは変わっています。',
      'en/rubrics/gyo1/grade-8/':
        '①, ②, ⑥, and ⑩ have changed since Grade 7; the others are the same.',
    };
    const tab = await open(site, '', { javaScriptEnabled: false });
    for (const [path, words] of Object.entries(told)) {
      await tab.page.goto(path);
      expect(await tab.page.locator('.grade-changes').innerText()).toContain(words);
    }
    await close(tab);
  });
});

describe('the list of a grade', () => {
  // In English, which takes more room.
  it('is short while it is closed, at any grade', async () => {
    const paths = pagesOf(site)
      .map(({ path }) => path.slice(1))
      .filter((path) => /^en\/.*\/grade-[^/]+\/$/u.test(path));
    expect(paths.length).toBe(12);
    const tab = await open(site, '', { viewport: { width: 390, height: 844 } });
    for (const path of paths) {
      await tab.page.goto(path, { waitUntil: 'commit' });
      await tab.page.waitForLoadState('domcontentloaded');
      const height = await tab.page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, path).toBeLessThan(3000);
    }
    await close(tab);
  });

  it.each(['ja/rubrics/gyo1/grade-1/', 'en/rubrics/gyo1/grade-7/'])(
    'says nothing of each competency that is said of all: /%s',
    async (path) => {
      const tab = await open(site, path, { javaScriptEnabled: false });
      const lines = await tab.page
        // Which stage comes next, and where, is a label.
        .locator('main p:not(.rung-next > p:first-child), main h2')
        .evaluateAll((elements) => elements.map((each) => each.textContent.trim()));
      const sentences = lines.filter((line) => line.length > 12);
      expect(sentences.length).toBeGreaterThan(20);
      expect(sentences.filter((line, index) => sentences.indexOf(line) < index)).toEqual([]);
      await close(tab);
    },
  );

  it.each([390, 1280].flatMap((width) => [true, false].map((scripts) => ({ width, scripts }))))(
    'opens where an address points, clear of the header: $width px, with scripts: $scripts',
    async ({ width, scripts }) => {
      const path = 'ja/rubrics/gyo1/grade-5/#improvement-iii';
      const viewport = { width, height: 800 };
      const tab = await open(site, path, { viewport, javaScriptEnabled: scripts });
      const item = tab.page.locator('#improvement > details');
      await expect.poll(() => item.getAttribute('open')).not.toBeNull();
      expect(await tab.page.locator('.grade-rows details[open]').count()).toBe(1);
      const top = async (): Promise<number> => (await item.boundingBox())?.y ?? NaN;
      await expect.poll(top).toBeLessThan(200);
      expect(await top()).toBeGreaterThanOrEqual(await bottomOf(tab.page, '.page-header'));
      await close(tab);
    },
  );

  it('opens and closes as a whole, one by one, and bars nobody', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width: 390, height: 844 };
      const tab = await open(site, 'en/rubrics/gyo1/grade-5/', { colorScheme, viewport });
      const { page } = tab;
      await page.locator('.grade-rows summary').nth(2).click();
      expect(await page.locator('.grade-rows details[open]').count()).toBe(1);
      const all = page.getByRole('button', { name: 'Open all' });
      await all.click();
      expect(await page.locator('.grade-rows details:not([open])').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Close all' }).click();
      expect(await page.locator('.grade-rows details[open]').count()).toBe(0);
      await close(tab);
    }
  });

  it('is whole on paper, without scripts, too', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/grade-5/', { javaScriptEnabled: false });
    const { page } = tab;
    const hidden = page.locator('.rung-text').filter({ visible: false });
    expect(await hidden.count()).toBe(10);
    await page.emulateMedia({ media: 'print' });
    expect(await hidden.count()).toBe(0);
    expect(await page.locator('.actions, aside').filter({ visible: true }).count()).toBe(0);
    await close(tab);
  });
});
