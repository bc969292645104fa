import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../../browser/axe.ts';
import { close, closeBrowserAfterwards, open, openTab } from '../../browser/open.ts';

const site = inject('root');
const KEY = '/:my-grade';

closeBrowserAfterwards();

const kept = (page: Page): Promise<string | null> =>
  page.evaluate((key) => localStorage.getItem(key), KEY);
const choose = async (page: Page, grade = 'gyo1/3'): Promise<void> => {
  await page.locator('my-grade select').selectOption(grade);
  await page.locator('my-grade [data-keep]').click();
};

describe('the own grade', () => {
  it.each([
    ['ja/', 390],
    ['en/', 1280],
  ])('is asked once on the home page, and leads on: /%s, %i px', async (path, width) => {
    const tab = await open(site, path, { viewport: { width, height: 844 } });
    const { page } = tab;
    await choose(page);
    const links = page.locator('my-grade a').filter({ visible: true });
    const ways = [
      `/${path}rubrics/gyo1/grade-3/`,
      `/${path}rubrics/gyo1/?grades=3,4&mark=new`,
      `/${path}rubrics/gyo1/grade-3/self-check/`,
      `/${path}print/?table=gyo1&grade=3`,
    ];
    const hrefs = (): Promise<(string | null)[]> =>
      links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(await hrefs()).toEqual(ways);
    // What was pressed is gone: the focus is at the first of the ways.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      await links.first().textContent(),
    );
    expect(await violations(page)).toEqual([]);
    await page.reload();
    await expect.poll(hrefs).toEqual(ways);
    expect(await page.locator('my-grade select').isVisible()).toBe(false);
    await page.locator('my-grade [data-forget]').click();
    expect(await kept(page)).toBeNull();
    await page.locator('my-grade select').waitFor();
    await close(tab);
  });

  it('is told on the page of a grade, changed there, and forgotten with one click', async () => {
    const tab = await open(site, 'ja/rubrics/gyo1/grade-4/');
    const { page } = tab;
    const line = page.locator('my-grade');
    await line.getByRole('button', { name: '自分の級にする' }).click();
    expect(await line.innerText()).toContain('自分の級に選んでいます。');
    await page.goto('ja/rubrics/gyo2/grade-5/');
    expect(await line.innerText()).toContain('4級 上級主査級');
    expect(await violations(page)).toEqual([]);
    await line.getByRole('button', { name: 'この級に変える' }).click();
    expect(JSON.parse((await kept(page)) ?? '')).toMatchObject({
      value: { rubric: 'gyo2', grade: '5' },
    });
    await line.getByRole('button', { name: '選択を消す' }).click();
    expect(await kept(page)).toBeNull();
    expect(await line.getByRole('button', { name: '自分の級にする' }).isVisible()).toBe(true);
    await close(tab);
  });

  it('is asked beside what is chosen to print, and the print page begins with it', async () => {
    const tab = await open(site, 'ja/print/');
    const { page } = tab;
    const line = page.locator('my-grade');
    expect(await line.isVisible()).toBe(false);
    await page.locator('[name="grade"]').selectOption('4');
    await line.getByRole('button', { name: '自分の級にする' }).click();
    expect(await line.innerText()).toContain('自分の級に選んでいます。');
    expect(await violations(page)).toEqual([]);
    await page.goto('ja/print/');
    await expect.poll(() => page.locator('[name="grade"]').inputValue()).toBe('4');
    await close(tab);
  });

  it('is not asked where no script can keep it', async () => {
    for (const path of ['ja/', 'ja/rubrics/gyo1/grade-4/']) {
      const tab = await open(site, path, { javaScriptEnabled: false });
      expect(await tab.page.locator('my-grade *').filter({ visible: true }).count()).toBe(0);
      await close(tab);
    }
  });
});

describe('a storage that does not keep the own grade', () => {
  it('is told of when one wants to keep it', async () => {
    const tab = await openTab(site);
    await tab.page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await tab.page.goto('en/');
    const warning = tab.page.locator('.my-grade-warning');
    expect(await warning.innerText()).toBe('');
    await choose(tab.page);
    expect(await warning.innerText()).toContain('cannot be remembered');
    expect(await violations(tab.page)).toEqual([]);
    await close(tab);
  });

  it.each([
    ['of another version', { version: 99, value: { rubric: 'gyo1', grade: '3' } }],
    ['of a grade that is no more', { version: 1, value: { rubric: 'gyo1', grade: '12' } }],
  ])('is told of where it holds one %s, and asks again', async (_, value) => {
    const tab = await open(site, 'ja/');
    const { page } = tab;
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [
      KEY,
      JSON.stringify(value),
    ] as const);
    await page.reload();
    const warning = page.locator('.my-grade-warning');
    await expect.poll(() => warning.innerText()).toContain('選び直してください');
    await choose(page);
    expect(await warning.innerText()).toBe('');
    await close(tab);
  });
});
