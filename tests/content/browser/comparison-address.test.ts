import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

/** The labels of the grades whose columns are seen. */
const columns = (page: Page): Promise<string[]> =>
  page.locator('.matrix thead th[data-grade]:visible .grade-label').allInnerTexts();
const rows = (page: Page): Promise<number> =>
  page.locator('.matrix tr[data-competency]:visible').count();

describe('an address', () => {
  it('of before is understood', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&mark=new&only=differences&text=en`);
    const { page } = tab;
    await expect.poll(() => columns(page)).toEqual(['4級', '5級']);
    expect(await rows(page)).toBe(8);
    await page.locator('[id="judgement-iii"] ins:visible').first().waitFor();
    expect(await page.locator('[id="judgement-iii"] [lang="ja"]').isVisible()).toBe(false);
    await close(tab);
  });

  it('with nonsense in it shows what it can, and says what it left out', async () => {
    const tab = await open(
      site,
      `${TABLE}?grades=9,abc&competencies=%F0%9F%92%A9,judgement&mark=x&text=fr&large=z`,
    );
    const { page } = tab;
    await expect.poll(() => rows(page)).toBe(1);
    expect(await columns(page)).toHaveLength(8);
    const notice = await page.locator('[data-notice]').innerText();
    for (const part of ['grades=9', 'text=fr', 'large=z']) expect(notice).toContain(part);
    await close(tab);
  });

  it('is told in the title, and kept when the language is switched', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&mark=new`);
    const { page } = tab;
    await expect.poll(() => page.title()).toMatch(/^4級と5級の比較 \| /u);
    await page.locator('header .page-header-row language-switch li:not(.page-form) a').click();
    await page.waitForURL('**/en/rubrics/gyo1/?grades=4,5&mark=new');
    await expect.poll(() => page.title()).toMatch(/^Grade 4 and Grade 5 compared \| /u);
    await page.locator('[data-all]').click();
    await expect.poll(() => page.title()).toMatch(/^Framework table/u);
    await close(tab);
  });

  it('of a cell marks that cell, and leaves it for another', async () => {
    for (const search of ['', '?grades=5,6&mark=new']) {
      const tab = await open(site, `${TABLE}${search}#leadership-iv`);
      const { page } = tab;
      const cell = page.locator('[id="leadership-iv"]');
      const ground = (): Promise<string> =>
        cell.evaluate((element) => getComputedStyle(element).backgroundColor);
      await expect.poll(ground).not.toBe('rgba(0, 0, 0, 0)');
      await page.evaluate(() => {
        location.hash = '#judgement-iv';
      });
      await expect.poll(ground).toBe('rgba(0, 0, 0, 0)');
      await close(tab);
    }
  });
});

describe('the table', () => {
  it('prints what is chosen, with its address', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&only=differences`);
    const { page } = tab;
    await expect.poll(() => columns(page)).toEqual(['4級', '5級']);
    await page.emulateMedia({ media: 'print' });
    expect(await columns(page)).toEqual(['4級', '5級']);
    expect(await page.locator('.sentence').isVisible()).toBe(false);
    expect(await page.locator('.strip').isVisible()).toBe(false);
    expect(await page.locator('[data-page-address]').innerText()).toContain(
      '?grades=4,5&only=differences',
    );
    await close(tab);
  });

  it.each(['ja', 'en'])('says everything without JavaScript: %s', async (locale) => {
    const tab = await open(site, `${locale}/rubrics/gyo1/?grades=4,5`, {
      javaScriptEnabled: false,
    });
    const { page } = tab;
    expect(await columns(page)).toHaveLength(8);
    for (const dead of ['.sentence', '.strip']) {
      expect(await page.locator(dead).isVisible()).toBe(false);
    }
    const steps = page.locator('.step-list > div');
    expect(
      await steps.evaluateAll((each) => each.map((step) => step.querySelectorAll('a').length)),
    ).toEqual([9, 8, 6, 4]);
    expect(await steps.first().isVisible()).toBe(true);
    await steps.nth(3).locator('a').first().click();
    expect(new URL(page.url()).hash).toBe('#judgement');
    await close(tab);
  });

  it('draws no line between languages where one alone is shown', async () => {
    const tab = await open(site, 'en/rubrics/gyo1/');
    const { page } = tab;
    const line = (): Promise<string> =>
      page
        .locator('[id="judgement-i"] [lang]:visible')
        .last()
        .evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect(await line()).toBe('none');
    await page.goto(`/en/rubrics/gyo1/?text=both`);
    await expect.poll(line).toBe('dashed');
    await close(tab);
  });
});
