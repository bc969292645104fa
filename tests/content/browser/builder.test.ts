import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../../browser/axe.ts';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';
import {
  ask,
  BUILDER,
  firstName,
  NAMES,
  openSheet,
  query,
  sheets,
  status,
  writeNames,
} from '../../browser/sheet-builder.ts';
import { paperOf } from '../../setup/pdf.ts';
import { letters, readPages } from '../../setup/pdf-text.ts';

const site = inject('root');

closeBrowserAfterwards();

/** Where the parts of each page stand in it, as parts of its height. */
function placesOf(
  page: Page,
): Promise<
  { ratio: number; heads: number; rows: number; lowest: number; foot: number; wide: number }[]
> {
  return sheets(page).evaluateAll((pages) =>
    pages.map((sheet) => {
      const whole = sheet.getBoundingClientRect();
      const part = (y: number): number => (y - whole.top) / whole.height;
      const rows = [...sheet.querySelectorAll('tbody tr, .sheet-end')];
      const cells = [...sheet.querySelectorAll('th, td, .sheet-foot, .sheet-head')];
      return {
        ratio: whole.width / whole.height,
        heads: sheet.querySelectorAll('thead').length,
        rows: sheet.querySelectorAll('tbody tr').length,
        lowest: Math.max(...rows.map((row) => part(row.getBoundingClientRect().bottom))),
        foot: part(sheet.querySelector('.sheet-foot')?.getBoundingClientRect().top ?? 0),
        wide: Math.max(
          ...cells.map((cell) => (cell.getBoundingClientRect().right - whole.left) / whole.width),
        ),
      };
    }),
  );
}

const CASES = ['ja', 'en'].flatMap((locale) =>
  ['a4', 'a3'].flatMap((paper) =>
    ['portrait', 'landscape'].flatMap((lie) =>
      [3, 30].map((seats) => ({ locale, paper, lie, seats })),
    ),
  ),
);

describe('the pages of a sheet', () => {
  it('have the shape of their paper, all rows, whole, and their heads on each', async () => {
    const tab = await openSheet(site, BUILDER);
    for (const { locale, paper, lie, seats } of CASES) {
      const name = `${locale} ${paper} ${lie} ${seats}`;
      const choice = `?table=gyo1&grades=3&seats=${seats}&paper=${paper}&lie=${lie}`;
      if (!tab.page.url().includes(`/${locale}/`)) await tab.page.goto(`${locale}/print/builder/`);
      await ask(tab.page, choice);
      const pages = await placesOf(tab.page);
      const ratio = lie === 'portrait' ? 210 / 297 : 297 / 210;
      for (const { ratio: own } of pages) expect(own, name).toBeCloseTo(ratio, 2);
      const columns = await tab.page.locator('thead .sheet-seat').allInnerTexts();
      expect(new Set(columns).size, name).toBe(seats);
      const sets = pages.filter(({ rows }) => rows > 0).length;
      expect(pages.reduce((sum, { rows }) => sum + rows, 0) % 10, name).toBe(0);
      expect(pages.filter(({ heads }) => heads === 1).length, name).toBe(sets);
      for (const { lowest, foot, wide } of pages) {
        expect(lowest, name).toBeLessThanOrEqual(foot);
        expect(foot, name).toBeLessThan(0.98);
        expect(wide, name).toBeLessThan(0.98);
      }
    }
    await close(tab);
  });

  it('print as they are seen, and nothing else does', async () => {
    const tab = await openSheet(site, `${BUILDER}?table=gyo1&grades=3&seats=30&paper=a3`);
    await writeNames(tab.page, NAMES);
    await expect.poll(() => firstName(tab.page)).toBe(NAMES[0]);
    const seen = await sheets(tab.page).allInnerTexts();
    const printed = await readPages(
      await tab.page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    expect(printed.map(paperOf)).toEqual(seen.map(() => 'a3 landscape'));
    // Names stand upright: their letters come in another order; and some have twins among the radicals.
    const sorted = (text: string): string =>
      [
        ...letters(text)
          .normalize('NFKC')
          .replace(/[‧・⺠民]/gu, ''),
      ]
        .sort()
        .join('');
    for (const [index, { runs }] of printed.entries()) {
      expect(sorted(runs.map(({ text }) => text).join(''))).toBe(sorted(seen[index] ?? ''));
    }
    await close(tab);
  });

  it('are offered on other paper where they have no room', async () => {
    const tab = await open(site, `${BUILDER}?table=gyo1&grades=1,2,3,4,5,6,7,8&lie=portrait`);
    const { page } = tab;
    await page.locator('[data-change]:visible').waitFor();
    expect(await status(page)).toContain('収まりません');
    expect(await page.locator('[data-print]').isVisible()).toBe(false);
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-change]').click();
    await sheets(page).first().waitFor();
    expect(query(page)).toContain('paper=a3');
    expect(await page.locator('[data-print]').isVisible()).toBe(true);
    await close(tab);
  });
});

describe('what is chosen', () => {
  it('stands in the address, and comes back with it', async () => {
    const tab = await openSheet(site, `${BUILDER}?table=gyo1&grades=3`);
    const { page } = tab;
    await page.getByLabel('4級 上級主査級').first().check();
    await page.getByLabel('自由に書く欄').check();
    await page.getByLabel('縦', { exact: true }).check();
    expect(query(page)).toBe('?table=gyo1&grades=3,4&columns=comment&lie=portrait');
    expect(await page.locator('thead').first().innerText()).toMatch(
      /3級[\s\S]*4級[\s\S]*気づいたこと/u,
    );
    await page.goBack();
    await expect.poll(() => page.getByLabel('横', { exact: true }).isChecked()).toBe(true);
    await page.locator('[name="table"]').selectOption('gyo2');
    expect(query(page)).toMatch(/^\?table=gyo2&grades=1-2&/u);
    await close(tab);
  });

  it('keeps a grade at least, and says so', async () => {
    const tab = await openSheet(site, `${BUILDER}?table=gyo1&grades=3`);
    const grade = tab.page.getByLabel('3級 主査級').first();
    await grade.click();
    expect(await grade.isChecked()).toBe(true);
    await expect.poll(() => tab.page.locator('#said').innerText()).toContain('1つ以上');
    await close(tab);
  });

  it('begins with the reader’s own grade, if that is known', async () => {
    const tab = await open(site, BUILDER);
    const { page } = tab;
    await page.evaluate(() => {
      const value = { version: 1, value: { rubric: 'gyo1', grade: '5' } };
      localStorage.setItem('/:my-grade', JSON.stringify(value));
    });
    await page.reload();
    await expect.poll(() => page.locator('.sheet-title').first().innerText()).toContain('5級');
    await close(tab);
  });

  it('is offered first as a file that says just the same, but not where names are on it', async () => {
    const tab = await openSheet(site, `${BUILDER}?table=gyo1&grades=3`);
    const { page } = tab;
    const link = page.locator('[data-ready-file]:visible a');
    expect(await link.getAttribute('href')).toBe('/pdf/ja/gyo1-group-3.pdf');
    await writeNames(page, ['佐藤 花子']);
    await expect.poll(() => link.count()).toBe(0);
    await page.locator('[data-erase]').click();
    await expect.poll(() => link.count()).toBe(1);
    await close(tab);
  });
});
