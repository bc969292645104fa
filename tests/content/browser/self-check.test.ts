import { text } from 'node:stream/consumers';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { violations } from '../../browser/axe.ts';
import {
  close,
  closeBrowserAfterwards,
  open,
  openTab,
  sidewaysScroll,
  type Tab,
} from '../../browser/open.ts';

const site = inject('root');
const PATH = 'ja/rubrics/gyo1/grade-3/self-check/';
const KEY = '/:self-check/gyo1/3';

closeBrowserAfterwards();

/** What the browser keeps of the grade, as it stands. */
const kept = (page: Page): Promise<string> =>
  page.evaluate((key) => localStorage.getItem(key) ?? '', KEY);
const rate = (page: Page, competency: string, step: string): Promise<void> =>
  page.locator(`[data-competency="${competency}"]`).getByLabel(step).check();
const evidence = (page: Page, competency: string) =>
  page.locator(`[data-competency="${competency}"] [data-field="evidence"]`);
const press = (page: Page, act: string): Promise<void> =>
  page.locator(`button[data-act="${act}"]`).click();
const said = (page: Page): Promise<string> => page.locator('[data-said]').innerText();
const check = (date: string, scale: number): object => ({
  date,
  name: '',
  supervisor: '',
  answers: { judgement: { scale, evidence: '窓口', step: '' } },
});
const SAVED = {
  version: 1,
  value: { draft: check('2026-10-01', 2), saved: [check('2026-04-01', 1), check('2025-10-01', 0)] },
};

/** Opens the page where the browser keeps something already. */
async function openWith(value: unknown, options: BrowserContextOptions = {}): Promise<Tab> {
  const tab = await openTab(site, options);
  await tab.page.addInitScript(
    ([key, words]) => {
      if (!sessionStorage.getItem('begun')) localStorage.setItem(key, words);
      sessionStorage.setItem('begun', 'yes');
    },
    [KEY, JSON.stringify(value)] as const,
  );
  await tab.page.goto(PATH);
  return tab;
}

/** Gives a file to the page. */
const load = (page: Page, words: string): Promise<void> =>
  page.locator('[data-read]').setInputFiles({
    name: 'check.json',
    mimeType: 'application/json',
    buffer: Buffer.from(words),
  });

describe('a self-check on screen', () => {
  it('is kept as one types, in both languages, and sends nothing anywhere', async () => {
    const tab = await open(site, PATH);
    const { page, requests } = tab;
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').innerText()).toContain('どこにも送られません');
    const loaded = requests.length;
    await rate(page, 'judgement', 'ひとりでできる');
    await evidence(page, 'judgement').fill('窓口で、自分で判断した。');
    expect(await page.locator('[data-progress]').innerText()).toBe('選択 1／10');
    await expect.poll(() => kept(page)).toContain('自分で判断した');
    await press(page, 'record');
    expect(await said(page)).toMatch(/年.*月.*日の記録として残しました/u);
    const download = page.waitForEvent('download');
    await press(page, 'write');
    const file = await text(await (await download).createReadStream());
    expect(JSON.parse(file)).toMatchObject({ format: 'self-check', rubric: 'gyo1', grade: '3' });
    await press(page, 'erase');
    await page.locator('[data-question="erase"] [value="yes"]').click();
    await expect.poll(() => kept(page)).toBe('');
    expect(await evidence(page, 'judgement').inputValue()).toBe('');
    await load(page, file);
    await expect.poll(() => said(page)).toBe('ファイルの内容を読み込みました。');
    // Scripts of the site come with the first scroll, and files that are made in the browser are no requests.
    const asked = requests
      .slice(loaded)
      .filter((url) => !/^blob:|\/_astro\/[\w.-]+\.js$/u.test(url));
    expect(asked).toEqual([]);
    tab.faults.splice(0, Infinity, ...tab.faults.filter((fault) => !fault.includes('blob:')));
    await page.goto(PATH.replace('ja/', 'en/'));
    expect(await evidence(page, 'judgement').inputValue()).toBe('窓口で、自分で判断した。');
    expect(await page.locator('[data-competency="judgement"] :checked').count()).toBe(1);
    await close(tab);
  });

  it('keeps what was typed just before one leaves', async () => {
    const tab = await open(site, PATH);
    await evidence(tab.page, 'knowledge').fill('読みながら');
    await tab.page.goto('ja/');
    expect(await kept(tab.page)).toContain('読みながら');
    await close(tab);
  });

  it.each([
    [390, 'light'],
    [1280, 'dark'],
    [1920, 'light'],
  ] as const)(
    'shows the result beside an earlier one, in a chart and a table: %i px, %s',
    async (width, colorScheme) => {
      const tab = await openWith(SAVED, { viewport: { width, height: 844 }, colorScheme });
      const { page } = tab;
      const row = page.locator('[data-chart="judgement"]');
      expect(await row.locator('circle[cx].now, circle[cx].earlier, line[x1].change').count()).toBe(
        3,
      );
      const place = (name: string): Promise<string | null> =>
        row.locator(`circle.${name}`).getAttribute('cx');
      expect([await place('earlier'), await place('now')]).toEqual(['37.5%', '62.5%']);
      await page.locator('.check-table summary').click();
      const cells = page.locator('[data-row="judgement"] td');
      expect(await cells.allInnerTexts()).toEqual([
        '助けがあればできる\n窓口',
        'ひとりでできる\n窓口',
      ]);
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      await page.locator('[data-earlier-choice]').selectOption('2025-10-01');
      expect(await place('earlier')).toBe('12.5%');
      await page.locator('[data-earlier-choice]').selectOption('');
      expect(await place('earlier')).toBeNull();
      expect(await cells.first().isVisible()).toBe(false);
      await close(tab);
    },
  );

  it('lets one take back a choice, drop a record, and begin anew', async () => {
    const tab = await openWith(SAVED);
    const { page } = tab;
    await page.locator('[data-competency="judgement"] [data-act="withdraw"]').click();
    expect(await page.locator('[data-progress]').innerText()).toBe('選択 0／10');
    await press(page, 'drop');
    await page.locator('[data-question="drop"] [value="yes"]').click();
    await expect.poll(() => said(page)).toContain('2026年4月1日');
    expect(await page.locator('[data-earlier-choice] option').count()).toBe(2);
    await press(page, 'fresh');
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-question="fresh"] [value="no"]').click();
    expect(await evidence(page, 'judgement').inputValue()).toBe('窓口');
    await press(page, 'fresh');
    await page.locator('[data-question="fresh"] [value="yes"]').click();
    await expect.poll(() => evidence(page, 'judgement').inputValue()).toBe('');
    await close(tab);
  });

  it('takes no file of another grade, and none that it does not understand', async () => {
    const tab = await openWith(SAVED);
    const { page } = tab;
    const whole = { format: 'self-check', rubric: 'gyo1', ...SAVED, ...SAVED.value };
    await load(page, JSON.stringify({ ...whole, grade: '4' }));
    await expect.poll(() => said(page)).toContain('別の級');
    await load(page, '<html>');
    await expect.poll(() => said(page)).toContain('読めない');
    await load(page, JSON.stringify({ ...whole, grade: '3', draft: check('2027-01-01', 3) }));
    await page.locator('[data-question="replace"] [value="no"]').click();
    expect(await page.locator('input[name="date"]').inputValue()).toBe('2026-10-01');
    await close(tab);
  });

  it('prints what was written, whole, and nothing else', async () => {
    const tab = await openWith(SAVED);
    const { page } = tab;
    await evidence(page, 'knowledge').fill('長い文です。'.repeat(80));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 720, height: 1000 });
    const cut = await evidence(page, 'knowledge').evaluate(
      (area) => area.scrollHeight - area.clientHeight,
    );
    expect(cut).toBeLessThanOrEqual(1);
    const chosen = page.locator('[data-competency="judgement"] :checked');
    expect(await chosen.isVisible()).toBe(true);
    const chrome = page.locator('self-check button, .check-bar, .check-keep, .page-header');
    expect(await chrome.filter({ visible: true }).count()).toBe(0);
    await close(tab);
  });
});

describe('a self-check that cannot be kept', () => {
  /** What storage does, and what is said of it. */
  const refuse = (what: 'every' | 'write'): void => {
    const throws = (): never => {
      throw new DOMException('no', 'QuotaExceededError');
    };
    if (what === 'write') Storage.prototype.setItem = throws;
    else Object.defineProperty(globalThis, 'localStorage', { get: throws });
  };
  it.each([
    ['every', '保存できません。記入と印刷はできます'],
    ['write', '場所がいっぱい'],
  ] as const)('says so and works all the same where storage refuses to %s', async (what, words) => {
    const tab = await openTab(site);
    await tab.page.addInitScript(refuse, what);
    await tab.page.goto(PATH);
    await rate(tab.page, 'judgement', 'これから');
    const warning = tab.page.locator('[data-warning]');
    await expect.poll(() => warning.innerText()).toContain(words);
    expect(await tab.page.locator('[data-chart="judgement"] circle[cx].now').count()).toBe(1);
    expect(await violations(tab.page)).toEqual([]);
    await close(tab);
  });

  it('leaves what another version kept until one erases it', async () => {
    const tab = await openWith({ version: 99, value: 'another' });
    const { page } = tab;
    expect(await page.locator('[data-warning]').innerText()).toContain('読めません');
    await evidence(page, 'judgement').fill('新しい内容');
    await page.goto('ja/');
    expect(await kept(page)).toContain('another');
    await page.goto(PATH);
    await press(page, 'erase-foreign');
    await evidence(page, 'judgement').fill('新しい内容');
    await expect.poll(() => kept(page)).toContain('新しい内容');
    expect(await page.locator('[data-warning]').innerText()).toBe('');
    await close(tab);
  });

  it.each(['ja', 'en'])('says so without scripts, and offers the sheet: %s', async (locale) => {
    const path = PATH.replace('ja/', `${locale}/`);
    const viewport = { width: 390, height: 844 };
    const tab = await open(site, path, { javaScriptEnabled: false, viewport });
    const notice = tab.page.locator('.comparison-notice');
    expect(await notice.innerText()).toContain('JavaScript');
    expect(await notice.locator('a').getAttribute('href')).toBe(
      `/pdf/${locale}/gyo1-self-check-3.pdf`,
    );
    await rate(tab.page, 'judgement', locale === 'ja' ? 'これから' : 'Not yet');
    expect(
      await tab.page.locator('.check-bar, .check-result').filter({ visible: true }).count(),
    ).toBe(0);
    await close(tab);
  });
});
