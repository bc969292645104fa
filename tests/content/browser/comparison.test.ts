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
const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);
const end = (page: Page, place: number) => page.locator('[data-end]').nth(place);
const panel = (page: Page, name: string) =>
  page.locator('.sentence summary').getByText(name).click();

describe('the sentence that chooses what is compared', () => {
  it('takes one grade, sets the next beside it and marks what is new', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    expect(await columns(page)).toHaveLength(8);
    await end(page, 0).selectOption('4');
    await expect.poll(() => columns(page)).toEqual(['4級', '5級']);
    expect(query(page)).toBe('?grades=4,5&mark=new');
    expect(await end(page, 1).inputValue()).toBe('5');
    await end(page, 1).selectOption('8');
    await expect.poll(() => columns(page)).toEqual(['4級', '8級']);
    // The lower one stays on the left, whichever was chosen last.
    await end(page, 1).selectOption('2');
    await expect.poll(() => columns(page)).toEqual(['2級', '4級']);
    expect(await end(page, 0).inputValue()).toBe('2');
    await close(tab);
  });

  it('takes more grades, and all again', async () => {
    const tab = await open(site, `${TABLE}?grades=3,4&mark=new`);
    const { page } = tab;
    await panel(page, '級を加える');
    await page.locator('input[name="grades"][value="6"]').check();
    await expect.poll(() => columns(page)).toEqual(['3級', '4級', '6級']);
    expect(await page.locator('[data-add]').innerText()).toContain('6級');
    await page.locator('[data-all]').click();
    await expect.poll(() => columns(page)).toHaveLength(8);
    expect(await page.locator('[data-all]').getAttribute('aria-pressed')).toBe('true');
    await close(tab);
  });

  it('goes back and forth', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    await end(page, 0).selectOption('4');
    await expect.poll(() => columns(page)).toEqual(['4級', '5級']);
    await page.locator('input[name="only"]').check();
    await expect.poll(() => rows(page)).toBe(8);
    await page.goBack();
    await expect.poll(() => rows(page)).toBe(10);
    expect(await page.locator('input[name="only"]').isChecked()).toBe(false);
    await page.goBack();
    await expect.poll(() => columns(page)).toHaveLength(8);
    await page.goForward();
    await expect.poll(() => columns(page)).toEqual(['4級', '5級']);
    await close(tab);
  });

  it('can be done by keys alone', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    await end(page, 0).focus();
    await page.keyboard.press('3');
    await expect.poll(() => query(page)).toBe('?grades=3,4&mark=new');
    await page.locator('.sentence summary').getByText('表示').focus();
    await page.keyboard.press('Enter');
    await page.locator('input[name="competencies"]').first().focus();
    await page.keyboard.press('Space');
    await expect.poll(() => rows(page)).toBe(9);
    expect(await page.locator('[data-chosen]').innerText()).toBe('10項目のうち9項目');
    await page.keyboard.press('Escape');
    expect(await page.locator('input[name="competencies"]').first().isVisible()).toBe(false);
    await close(tab);
  });

  it('shows one language, the other, or both', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    const seen = (lang: string): Promise<boolean> =>
      page.locator(`[id="knowledge-i"] [lang="${lang}"]`).isVisible();
    expect([await seen('ja'), await seen('en')]).toEqual([true, false]);
    await panel(page, '表示');
    await page.locator('select[name="text"]').selectOption('both');
    await expect.poll(() => seen('en')).toBe(true);
    expect(await seen('ja')).toBe(true);
    await page.locator('select[name="text"]').selectOption('en');
    await expect.poll(() => seen('ja')).toBe(false);
    expect(query(page)).toBe('?text=en');
    await close(tab);
  });

  it('copies a link to what is seen', async () => {
    const tab = await open(site, `${TABLE}?grades=4,5&mark=new`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const { page } = tab;
    await panel(page, '表示');
    await page.locator('[data-copy]').click();
    await expect.poll(() => page.locator('#said').textContent()).toBe('リンクをコピーしました');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await close(tab);
  });

  it.each([
    { locale: 'ja', search: '?grades=4,5', file: 'pdf/ja/gyo1-compare-4-and-5.pdf' },
    { locale: 'en', search: '', file: 'pdf/en/gyo1-matrix.pdf' },
    { locale: 'en', search: '?grades=3,4,5', file: undefined },
  ])(
    'offers the PDF of exactly this choice before the browser’s print: $locale $search',
    async ({ locale, search, file }) => {
      const tab = await open(site, `${locale}/rubrics/gyo1/${search}`);
      const { page } = tab;
      await panel(page, locale === 'ja' ? '印刷' : 'Print');
      const link = page.locator('[data-sheet] a');
      if (file === undefined) {
        await page.waitForLoadState('networkidle');
        expect(await link.isVisible()).toBe(false);
      } else {
        await link.waitFor();
        expect(
          new URL(await link.evaluate((each) => (each as HTMLAnchorElement).href)).pathname,
        ).toBe(`/${file}`);
        expect(await page.locator('[data-sheet]').innerText()).toMatch(/PDF A[34].*kB/su);
        const above = await link.boundingBox();
        const below = await page.locator('[data-print]').boundingBox();
        expect(above?.y).toBeLessThan(below?.y ?? 0);
        expect((await page.request.get(`${site.origin}/${file}`)).status()).toBe(200);
      }
      await close(tab);
    },
  );
});

describe('the steps', () => {
  it.each(['ja', 'en'])('are computed, told with their number, and chosen: %s', async (locale) => {
    const tab = await open(site, `${locale}/rubrics/gyo1/`);
    const { page } = tab;
    const steps = page.locator('.strip [data-grades]');
    expect(
      await steps.evaluateAll((each) =>
        each.map(({ dataset, textContent }) => `${dataset['grades']} ${parseInt(textContent)}`),
      ),
    ).toEqual(['2,3 9', '4,5 8', '5,6 6', '7,8 4']);
    await steps.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => columns(page)).toHaveLength(2);
    expect(query(page)).toBe('?grades=4,5&mark=new');
    expect(await steps.nth(1).getAttribute('aria-current')).toBe('true');
    await close(tab);
  });

  it('begin with the reader’s own grade, where it is known and nothing else is asked for', async () => {
    const tab = await open(site, TABLE);
    const { page } = tab;
    const offer = page.locator('.answer [data-grades]');
    expect(await offer.count()).toBe(0);
    await page.evaluate(() => {
      const value = { rubric: 'gyo1', grade: '3' };
      localStorage.setItem('/:my-grade', JSON.stringify({ version: 1, value }));
    });
    await page.reload();
    await expect.poll(() => offer.innerText()).toBe('自分の級（3級）と4級を比べる');
    expect(query(page)).toBe('');
    await offer.click();
    await expect.poll(() => columns(page)).toEqual(['3級', '4級']);
    await page.goto('/ja/rubrics/gyo2/');
    await page.locator('[data-end]').first().focus();
    expect(await offer.count()).toBe(0);
    await close(tab);
  });
});
