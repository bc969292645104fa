import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../../browser/axe.ts';
import {
  close,
  closeBrowserAfterwards,
  open,
  openTab,
  sidewaysScroll,
} from '../../browser/open.ts';

const site = inject('root');
const PURPOSES = ['read', 'interview', 'self-check', 'training', 'wall'];

closeBrowserAfterwards();

/** The names of what is offered. */
const names = (page: Page): Promise<string[]> =>
  page.locator('[data-offers] > li h3').allInnerTexts();
const query = (page: Page): string => new URL(page.url()).search;
/** The files that an offer leads to, without the site's address. */
const files = async (page: Page, kind: string): Promise<string[]> =>
  page
    .locator(`[data-offers] > [data-kind="${kind}"] a`)
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
const select = (page: Page, name: string, value: string): Promise<unknown> =>
  page.locator(`.desk-form [name="${name}"]`).selectOption(value);
const purpose = (page: Page, value: string): Promise<void> =>
  page.locator(`.desk-form [name="for"][value="${value}"]`).check();

describe('a trainer', () => {
  it.each([
    ['ja', 1280],
    ['en', 390],
  ] as const)(
    'comes from the home page to the self-check and the training sheet of grade 3 in four actions: %s, %i px',
    async (locale, width) => {
      const tab = await open(site, `${locale}/`, { viewport: { width, height: 800 } });
      const { page } = tab;
      // The first: the door to what can be printed. Then the grade, and what for.
      await page.locator(`main a[href$="/${locale}/print/"]`).first().click();
      await page.waitForURL('**/print/');
      await select(page, 'grade', '3');
      await purpose(page, 'training');
      const wanted = ['self-check-3', 'group-3', 'kit-3'];
      const found = await Promise.all(
        ['selfCheck', 'group', 'gradeKit'].map((kind) => files(page, kind)),
      );
      expect(found).toEqual(wanted.map((name) => [`/pdf/${locale}/gyo1-${name}.pdf`]));
      // The fourth opens one of them: the kit holds both.
      expect(wanted.filter((name) => !exists(`/pdf/${locale}/gyo1-${name}.pdf`))).toEqual([]);
      await close(tab);
    },
  );
});

const exists = (path: string): boolean => existsSync(join(site.folder, path));

describe('what is chosen to print', () => {
  it('stands in the address, and Back brings the last choice', async () => {
    const tab = await open(site, 'ja/print/');
    const { page } = tab;
    await select(page, 'table', 'gyo2');
    await select(page, 'grade', '1-2');
    await purpose(page, 'interview');
    await select(page, 'lang', 'en');
    expect(query(page)).toBe('?table=gyo2&grade=1-2&lang=en&for=interview');
    expect(await files(page, 'grade')).toEqual(['/pdf/en/gyo2-grade-1-2.pdf']);
    await page.goBack();
    await expect.poll(() => files(page, 'grade')).toEqual(['/pdf/ja/gyo2-grade-1-2.pdf']);
    await page.goBack();
    await expect.poll(() => names(page)).toContain('ハンドブック全体');
    await page.goForward();
    await page.reload();
    expect(await names(page)).not.toContain('ハンドブック全体');
    expect(await page.locator('.desk-form [name="grade"]').inputValue()).toBe('1-2');
    expect(await page.locator('.desk-form [name="for"]:checked').inputValue()).toBe('interview');
    await close(tab);
  });

  it('offers kits first, and of pairs of grades those next to each other', async () => {
    const tab = await open(site, 'ja/print/?table=gyo1&grade=3&for=training');
    const { page } = tab;
    expect((await names(page)).slice(0, 2)).toEqual(['級の資料セット', '研修の資料セット']);
    await purpose(page, 'interview');
    expect((await names(page))[0]).toBe('級の資料セット');
    const pairs = page.locator('[data-offers] > [data-kind="comparison"]');
    expect(await pairs.locator('.sheets a:visible').allInnerTexts()).toEqual([
      expect.stringContaining('2級・3級'),
      expect.stringContaining('3級・4級'),
    ]);
    await pairs.locator('summary').click();
    expect(await pairs.locator('.sheets a:visible').count()).toBe(7);
    await close(tab);
  });

  it('names what the address asks for in vain', async () => {
    const tab = await open(site, 'ja/print/?table=gyo2&grade=8&for=wall');
    const { page } = tab;
    expect(await page.locator('[data-notice]').innerText()).toContain('grade=8');
    expect(await files(page, 'matrix')).toEqual(['/pdf/ja/gyo2-matrix.pdf']);
    await purpose(page, 'read');
    expect(await page.locator('[data-notice]').isVisible()).toBe(false);
    await close(tab);
  });

  it('begins with the own grade where the address says nothing', async () => {
    const tab = await open(site, 'ja/print/');
    const { page } = tab;
    const value = { version: 1, value: { rubric: 'gyo2', grade: '4' } };
    await page.evaluate((text) => {
      localStorage.setItem('/:my-grade', text);
    }, JSON.stringify(value));
    await page.reload();
    expect(await files(page, 'gradeKit')).toEqual(['/pdf/ja/gyo2-kit-4.pdf']);
    expect(query(page)).toBe('');
    await page.goto('./ja/print/?table=gyo1&for=interview');
    expect(await files(page, 'gradeKit')).toHaveLength(8);
    await close(tab);
  });

  it('does without storage', async () => {
    const tab = await openTab(site);
    await tab.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await tab.page.goto('./ja/print/?for=self-check');
    expect(await files(tab.page, 'selfCheck')).toHaveLength(8);
    await close(tab);
  });

  it.each(['ja', 'en'])('fills a screen and a half at the most: %s', async (locale) => {
    const tab = await open(site, `${locale}/print/`, { viewport: { width: 1280, height: 800 } });
    const { page } = tab;
    for (const value of PURPOSES) {
      await purpose(page, value);
      for (const grade of ['', '3', '8']) {
        await select(page, 'grade', grade);
        const offered = await names(page);
        expect(offered.length, `${value} ${grade}`).toBeGreaterThan(2);
        expect(offered.length, `${value} ${grade}`).toBeLessThanOrEqual(6);
        const end = await page
          .locator('.desk-chosen')
          .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
        expect(end, `${value} ${grade}`).toBeLessThanOrEqual(1200);
      }
    }
    // What is not chosen waits behind a line of its own.
    expect(await page.locator('#sheets-gyo1-1').isVisible()).toBe(false);
    await close(tab);
  });

  it.each([390, 1280, 1920])('stays within the window and accessible: %i px', async (width) => {
    const tab = await open(site, 'en/print/?table=gyo1&grade=3&for=interview', {
      viewport: { width, height: 800 },
    });
    await tab.page.locator('[data-kind="comparison"] summary').first().click();
    expect(await sidewaysScroll(tab.page)).toBeLessThanOrEqual(0);
    expect(await violations(tab.page)).toEqual([]);
    await close(tab);
  });
});

describe('without JavaScript', () => {
  it.each([390, 1280])('everything is there, below a list of it: %i px', async (width) => {
    const tab = await open(site, 'ja/print/', {
      javaScriptEnabled: false,
      viewport: { width, height: 800 },
    });
    const { page } = tab;
    expect(await page.locator('.desk-form').isVisible()).toBe(false);
    const links = page.locator('.sheet-blocks .sheets a');
    expect(await links.filter({ visible: true }).count()).toBe(await links.count());
    const list = page.locator('.sheet-blocks > nav a');
    // The handbook, two tables, and their twelve grades.
    expect(await list.count()).toBe(15);
    await list.filter({ hasText: '3級 主査級' }).click();
    expect(new URL(page.url()).hash).toBe('#sheets-gyo1-3');
    await expect.poll(() => page.locator('#sheets-gyo1-3').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await close(tab);
  });
});
