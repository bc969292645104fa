import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open, sidewaysScroll } from '../../browser/open.ts';

const site = inject('root');
const TABLE = 'ja/rubrics/gyo1/';

closeBrowserAfterwards();

/** The labels of the grades whose columns are seen. */
const columns = (page: Page): Promise<string[]> =>
  page.locator('.matrix thead th[data-grade]:visible .grade-label').allInnerTexts();
const rows = (page: Page): Promise<number> =>
  page.locator('.matrix tr[data-competency]:visible').count();
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const grade = (page: Page, value: string) =>
  page.locator(`.comparison-controls input[name="grades"][value="${value}"]`);

describe('choosing what to compare', () => {
  it('shows the chosen grades, and the address says so', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    expect(await columns(page)).toHaveLength(8);
    for (const value of ['1', '2', '3', '6', '7', '8']) await grade(page, value).uncheck();
    expect(await columns(page)).toEqual(['4級', '5級']);
    expect(query(page)).toBe('?grades=4,5');
    expect(await page.locator('[data-status]').innerText()).toMatch(/4級・5級を、10の能力/u);
    await close(tab);
  });

  it('keeps the last grade', async () => {
    const tab = await open(site, `${TABLE}?grades=4`);
    await grade(tab.page, '4').click();
    expect(await columns(tab.page)).toEqual(['4級']);
    expect(await grade(tab.page, '4').isChecked()).toBe(true);
    await close(tab);
  });

  it('goes back and forth', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    await page.locator('[data-pair]').selectOption('4,5');
    expect(query(page)).toBe('?grades=4,5&mark=new');
    await page.locator('input[name="only"]').check();
    expect(await rows(page)).toBe(8);
    await page.goBack();
    await expect.poll(() => rows(page)).toBe(10);
    expect(await page.locator('input[name="only"]').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => columns(page)).toHaveLength(8);
    await page.goForward();
    await expect.poll(() => columns(page)).toEqual(['4級', '5級']);
    await close(tab);
  });

  it('marks what is new, and shows what went where it is asked for', async () => {
    const tab = await open(site, `${TABLE}?grades=6,8&competencies=judgement&mark=new,removed`);
    const cell = tab.page.locator('[id="judgement-v"]');
    expect(await cell.locator('ins:visible').allInnerTexts()).toEqual([
      expect.stringContaining('責任者として'),
    ]);
    const mark = await cell.locator('ins:visible').evaluate((element) => {
      const { fontWeight, textDecorationLine } = getComputedStyle(element);
      return { fontWeight, textDecorationLine };
    });
    expect(mark).toEqual({ fontWeight: '700', textDecorationLine: 'underline' });
    expect(await cell.locator('.removed-words:visible').innerText()).toContain(
      '上司に相談しながら',
    );
    expect(await rows(tab.page)).toBe(1);
    await close(tab);
  });

  it('shows one language, the other, or both', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    const seen = (lang: string): Promise<boolean> =>
      page.locator(`[id="knowledge-i"] [lang="${lang}"]`).isVisible();
    expect([await seen('ja'), await seen('en')]).toEqual([true, false]);
    await page.locator('select[name="text"]').selectOption('both');
    expect([await seen('ja'), await seen('en')]).toEqual([true, true]);
    await page.locator('select[name="text"]').selectOption('en');
    expect([await seen('ja'), await seen('en')]).toEqual([false, true]);
    expect(query(page)).toBe('?text=en');
    await close(tab);
  });

  it('says it where the chosen grades do not differ', async () => {
    const tab = await open(site, `${TABLE}?grades=3,4`);
    expect(await tab.page.locator('[data-status]').innerText()).toMatch(/違いはありません/u);
    await close(tab);
  });

  it('can be done by keys alone', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    await grade(page, '1').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => query(page)).toBe('?grades=3,4,5,6,7,8');
    await page.locator('.control-details summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => rows(page)).toBe(9);
    expect(await page.locator('[data-chosen]').innerText()).toBe('10のうち9');
    await close(tab);
  });

  it('is kept when the language is switched', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&mark=new`);
    const { page } = tab;
    await page.locator('header .page-header-row language-switch a').click();
    await page.waitForURL('**/en/rubrics/gyo1/?grades=4,5&mark=new');
    expect(await columns(page)).toEqual(['Grade 4', 'Grade 5']);
    await close(tab);
  });

  it('copies a link to what is seen', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&mark=new`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = tab;
    await page.locator('[data-copy]').click();
    await expect.poll(() => page.locator('#said').textContent()).toBe('リンクをコピーしました');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close(tab);
  });
});

describe('an address', () => {
  it('with nonsense in it shows what it can, and says what it left out', async () => {
    const tab = await open(
      site,
      `${TABLE}?grades=9,abc&competencies=%F0%9F%92%A9,judgement&mark=x&text=fr`,
    );
    const { page } = tab;
    expect(await columns(page)).toHaveLength(8);
    expect(await rows(page)).toBe(1);
    const notice = await page.locator('[data-notice]').innerText();
    expect(notice).toContain('grades=9');
    expect(notice).toContain('text=fr');
    await close(tab);
  });

  it('of a cell shows and marks that cell', async () => {
    const tab = await open(site, `${TABLE}#leadership-v`);
    const cell = tab.page.locator('[id="leadership-v"]');
    expect(await cell.getAttribute('class')).toContain('pointed-at');
    const box = await cell.boundingBox();
    expect(box && box.y > 0 && box.y < 900 && box.x < 1280).toBe(true);
    await close(tab);
  });
});

describe('the table', () => {
  it('keeps its header and first column in sight while it is moved', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    const region = page.locator('.matrix-region');
    await region.evaluate((element) => {
      element.scrollTo(400, 600);
    });
    const at = await region.boundingBox();
    const header = await page.locator('[id="grade-6"]').boundingBox();
    const first = await page.locator('[id="practice"]').boundingBox();
    expect(Math.abs((header?.y ?? 0) - (at?.y ?? 0))).toBeLessThan(3);
    expect(Math.abs((first?.x ?? 0) - (at?.x ?? 0))).toBeLessThan(3);
    await close(tab);
  });

  it.each([
    { search: '', javaScriptEnabled: true },
    { search: '?grades=4,5,6&mark=new,removed&text=both', javaScriptEnabled: true },
    { search: '', javaScriptEnabled: false },
  ])('fits a small phone, with nothing cut off: %o', async ({ search, javaScriptEnabled }) => {
    const tab = await open(site, `${TABLE}${search}`, {
      viewport: { width: 320, height: 640 },
      javaScriptEnabled,
    });
    const { page } = tab;
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    for (const cell of await page.locator('.matrix td:visible').all()) {
      const box = await cell.boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 320).toBe(true);
    }
    await close(tab);
  });

  it('says everything without JavaScript, and offers no dead controls', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5`, { javaScriptEnabled: false });
    expect(await columns(tab.page)).toHaveLength(8);
    expect(await tab.page.locator('.comparison-controls').isVisible()).toBe(false);
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
    await page.locator('select[name="text"]').selectOption('both');
    expect(await line()).toBe('dashed');
    await close(tab);
  });

  it.each([true, false])('of few grades is no wider than it must be (script: %s)', async (on) => {
    const tab = await open(site, 'ja/rubrics/gyo2/', { javaScriptEnabled: on });
    const region = tab.page.locator('.matrix-region');
    expect(
      await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    ).toBeLessThanOrEqual(0);
    await close(tab);
  });

  it('leaves the cell that the address named first when another is chosen', async () => {
    const tab = await open(site, `${TABLE}#leadership-v`);
    const { page } = tab;
    await page.evaluate(() => {
      location.hash = '#judgement-i';
    });
    await expect.poll(() => page.locator('.matrix .pointed-at').count()).toBe(0);
    await close(tab);
  });

  it('prints what is chosen, with its address', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&only=differences`);
    const { page } = tab;
    await page.emulateMedia({ media: 'print' });
    expect(await columns(page)).toEqual(['4級', '5級']);
    expect(await page.locator('.comparison-controls').isVisible()).toBe(false);
    expect(await page.getByText(`${site.origin}/${TABLE}`).allInnerTexts()).toHaveLength(1);
    expect(await page.locator('[data-page-address]').innerText()).toContain(
      '?grades=4,5&only=differences',
    );
    await close(tab);
  });
});
