import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../../browser/ask.ts';
import { COLOURS, violations } from '../../browser/axe.ts';
import { close, closeBrowserAfterwards, open, WIDTHS } from '../../browser/open.ts';

const site = inject('root');

closeBrowserAfterwards();

describe('what opens', () => {
  const states: {
    name: string;
    path: string;
    narrow?: boolean;
    act: (page: Page) => Promise<void>;
  }[] = [
    {
      name: 'the search with results',
      path: 'ja/training/',
      act: async (page) => {
        await ask(page, '人事評価');
        await page.locator('.search-dialog [role="option"]').first().waitFor();
      },
    },
    {
      name: 'the search with nothing found',
      path: 'en/training/',
      act: async (page) => {
        await ask(page, 'zzzzxq');
        await page.locator('.search-dialog .search-way-out').waitFor();
      },
    },
    {
      name: 'a footnote',
      path: 'ja/training/',
      act: async (page) => {
        await page.locator('footnote-reference a').first().click();
        await page.locator('.float[role="dialog"]').waitFor();
      },
    },
    {
      name: 'a term',
      path: 'en/training/',
      act: async (page) => {
        await page.locator('glossary-term a').first().focus();
        await page.locator('.float:popover-open').waitFor();
      },
    },
    ...[
      '?grades=4,5&mark=new,removed&text=both',
      '?grades=3,4&mark=new',
      '?grades=1&only=differences',
      '?grades=9&competencies=judgement',
    ].map((search) => ({
      name: `a comparison ${search}`,
      path: `ja/rubrics/gyo1/${search}`,
      act: async (page: Page) => {
        await page.locator('.sentence[data-ready]').waitFor();
        const more = page.locator('[data-more] > summary');
        if (await more.isVisible()) await more.click();
        await page.locator('.sentence summary').getByText('表示').click();
      },
    })),
    {
      name: 'a comparison shown large',
      path: 'ja/rubrics/gyo1/?grades=4,5&mark=new&large=judgement',
      act: async (page) => {
        await page.locator('.large[open]').waitFor();
      },
    },
    {
      name: 'the menu',
      path: 'ja/training/',
      narrow: true,
      act: async (page) => {
        await page.locator('header .menu-button').first().click();
      },
    },
  ];

  it.each(states)(
    'has no barrier that can be found by machine: $name',
    async ({ path, narrow, act }) => {
      for (const width of narrow ? [390] : WIDTHS) {
        const tab = await open(site, path, { viewport: { width, height: 900 } });
        await act(tab.page);
        expect(await violations(tab.page), `${width} px`).toEqual([]);
        await tab.page.emulateMedia({ colorScheme: 'dark' });
        const inDark = await violations(tab.page, { only: COLOURS });
        expect(inDark, `${width} px, dark`).toEqual([]);
        await close(tab);
      }
    },
  );
});

describe('what one can press', () => {
  // Links within a sentence may be as high as their line; everything else is a target of its own.
  const LEAST = 44;
  it.each([
    '',
    'ja/training/',
    'en/glossary/',
    'ja/search/',
    'en/start/',
    'ja/rubrics/gyo1/',
    'en/rubrics/',
  ])('is large enough for a thumb: /%s', async (path) => {
    const tab = await open(site, path, { viewport: { width: 390, height: 844 } });
    const small = await tab.page.evaluate((least) => {
      const targets = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, label:has(input)',
      );
      return (
        [...targets]
          .filter((target) => target.checkVisibility({ visibilityProperty: true }))
          .filter((target) => getComputedStyle(target).display !== 'inline')
          // A box in a label is pressed by the label.
          .filter((target) => !target.closest('.skip') && !target.matches('label input'))
          .map((target) => ({ target, box: target.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && box.height < least - 0.5)
          .map(({ target, box }) => `${target.outerHTML.slice(0, 120)} ${box.height}`)
      );
    }, LEAST);
    expect(small).toEqual([]);
    await close(tab);
  });
});
