import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open, openTab } from '../../browser/open.ts';

const site = inject('root');
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

closeBrowserAfterwards();

/** Where the words of the first element that is shown begin, in CSS pixels; nothing where there is none. */
const startOf = (page: Page, selector: string): Promise<number | undefined> =>
  page.locator(selector).evaluateAll((elements) => {
    const shown = elements.find((element) => element.checkVisibility());
    if (!shown) return undefined;
    const words = document.createRange();
    words.selectNodeContents(shown);
    return Math.round(words.getBoundingClientRect().left);
  });

/** One of each kind of page. */
const KINDS = [
  'ja/',
  'en/training/',
  'ja/foreword/',
  'ja/glossary/',
  'ja/print/',
  'en/start/',
  'ja/accessibility/',
  'ja/search/',
  'ja/rubrics/',
  'en/rubrics/gyo1/',
  'ja/rubrics/gyo1/grade-3/',
  'ja/rubrics/gyo1/judgement/',
  '404.html',
];

describe('the edges of pages', () => {
  it('are the same in header, text and footer, at 1280 and 1920 px', async () => {
    // Scripts move none of them, and pages are there sooner without.
    const tab = await openTab(site, { javaScriptEnabled: false });
    const { page } = tab;
    for (const path of KINDS) {
      await page.goto(path);
      for (const width of [1280, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${path}, ${width} px`;
        const edge = await startOf(page, '.site-name span');
        expect(await startOf(page, '.page-footer strong'), `footer, ${where}`).toBe(edge);
        const side = await startOf(page, '.sidebar .section-nav .phrases');
        const text = await startOf(page, 'main h1');
        expect(side ?? text, `text, ${where}`).toBe(edge);
        if (side === undefined) continue;
        for (const part of ['.breadcrumb', '.in-short', '.prose p.placed']) {
          const box = await page.locator(part).first().boundingBox();
          expect(Math.round(box?.x ?? NaN), `${part}, ${where}`).toBe(text);
        }
      }
    }
    await close(tab);
  });
});

describe('the number of a paragraph', () => {
  const place = (page: Page): Locator => page.locator('[id="2-4-1-p1"] > .place');
  const opacity = (page: Page): Promise<string> =>
    place(page).evaluate((element) => getComputedStyle(element).opacity);

  it('hangs outside the text, and is no number of a page', async () => {
    const tab = await open(site, 'ja/hr-systems/');
    const number = await place(tab.page).boundingBox();
    const text = await tab.page.locator('[id="2-4-1-p1"]').boundingBox();
    expect((number?.x ?? NaN) + (number?.width ?? NaN)).toBeLessThanOrEqual(text?.x ?? NaN);
    expect(await place(tab.page).innerText()).toBe('¶1');
    await close(tab);
  });

  it('appears on a phone when its paragraph is tapped, and goes again', async () => {
    const tab = await open(site, 'ja/hr-systems/', PHONE);
    const { page } = tab;
    const words = page.locator('[id="2-4-1-p1"]');
    expect(await opacity(page)).toBe('0');
    await words.tap({ position: { x: 20, y: 10 } });
    expect(await opacity(page)).toBe('1');
    const number = await place(page).boundingBox();
    const text = await words.boundingBox();
    expect(number?.x).toBe(text?.x);
    await words.tap({ position: { x: 20, y: 10 } });
    expect(await opacity(page)).toBe('0');
    await close(tab);
  });

  it('is there for the keyboard, and without JavaScript', async () => {
    const tab = await open(site, 'en/hr-systems/', { viewport: PHONE.viewport });
    await place(tab.page).focus();
    await tab.page.keyboard.press('Shift+Tab');
    await tab.page.keyboard.press('Tab');
    expect(await opacity(tab.page)).toBe('1');
    await close(tab);
    const plain = await open(site, 'en/hr-systems/', { ...PHONE, javaScriptEnabled: false });
    expect(await opacity(plain.page)).toBe('1');
    await close(plain);
  });
});

describe('a link past the frame', () => {
  const focused = (page: Page, selector: string): Promise<boolean> =>
    page.evaluate((within) => document.activeElement?.closest(within) != null, selector);

  it('leads to the text, past the list of sections', async () => {
    const tab = await open(site, 'en/training/');
    const { page } = tab;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page, 'article .breadcrumb')).toBe(true);
    await close(tab);
  });

  it('leads to the table', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/');
    const { page } = tab;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    if (!(await focused(page, 'main'))) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest(location.hash) !== null)).toBe(
      true,
    );
    await close(tab);
  });
});

describe('on a phone', () => {
  it('the way back is the parent alone', async () => {
    const tab = await open(site, 'ja/hr-systems/', PHONE);
    const steps = tab.page.locator('.breadcrumb li:visible');
    expect(await steps.count()).toBe(1);
    expect(await steps.locator('a').getAttribute('href')).toBe('/ja/roles/');
    await close(tab);
  });

  it('marked words are cleared by a button, and nobody is told of keys', async () => {
    const tab = await open(site, 'ja/search/?q=人事評価制度', PHONE);
    const { page } = tab;
    await page.locator('main [role="option"]').first().tap();
    const button = page.locator('#said button');
    await button.waitFor();
    expect(await page.locator('#said').innerText()).not.toMatch(/Esc/u);
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.locator('#said').textContent()).toBe('');
    await close(tab);
  });
});

describe('a footnote', () => {
  it('opens beside its line where there is a column for it, and stays there', async () => {
    const tab = await open(site, 'en/hr-systems/');
    const { page } = tab;
    const mark = page.locator('footnote-reference a').first();
    // Further down the window there is no room for it below the line.
    await mark.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      scrollBy(0, 200);
    });
    await mark.click();
    const note = page.locator('.float[role="dialog"]');
    await note.waitFor();
    const beside = async (): Promise<void> => {
      const [box, line, text] = [
        await note.boundingBox(),
        await mark.boundingBox(),
        await page.locator('.prose').boundingBox(),
      ];
      expect(box?.x).toBeGreaterThan((text?.x ?? NaN) + (text?.width ?? NaN));
      expect(Math.abs((box?.y ?? NaN) - (line?.y ?? NaN))).toBeLessThan(40);
    };
    await beside();
    await page.mouse.wheel(0, 60);
    await page.waitForFunction(
      (before) => scrollY > before,
      await page.evaluate(() => scrollY - 1),
    );
    await expect
      .poll(() =>
        beside().then(
          () => true,
          () => false,
        ),
      )
      .toBe(true);
    await close(tab);
  });
});

describe('the doors of the home page', () => {
  it('are equally full', async () => {
    const tab = await open(site, 'ja/');
    const doors = await tab.page
      .locator('.doors > li')
      .evaluateAll((elements) => elements.map((door) => door.querySelectorAll('li').length));
    expect(doors).toEqual([3, 3, 3, 3]);
    await close(tab);
  });
});

describe('a member of staff', () => {
  it.each([
    ['ja', 1280],
    ['en', 390],
  ])(
    'comes from the home page to the paragraph on childcare leave: %s, %i px',
    async (locale, width) => {
      const tab = await open(site, `${locale}/`, { viewport: { width, height: 844 } });
      const { page } = tab;
      // One: a question like theirs. Two: what it found.
      await page.locator('.questions a').first().click();
      await page.locator(`main [role="option"][href*="/${locale}/environment/#2-6-4"]`).click();
      await page.waitForURL(`**/${locale}/environment/**#2-6-4-p3`);
      const paragraph = page
        .locator('.prose .placed', { hasText: /育児休業|childcare leave/u })
        .first();
      const box = await paragraph.boundingBox();
      // In view without a step more.
      expect(box && box.y > 0 && box.y < 844).toBe(true);
      await close(tab);
    },
  );
});
