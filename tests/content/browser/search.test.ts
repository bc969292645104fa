import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../../browser/ask.ts';
import { close, closeBrowserAfterwards, open } from '../../browser/open.ts';

const root = inject('root');
const fixture = inject('fixture');

closeBrowserAfterwards();

const results = (page: Page, where = '.search-dialog') => page.locator(`${where} [role="option"]`);

describe('search', () => {
  it.each([
    ['ja/', '人事評価', '/ja/hr-systems/', '2-4', root],
    ['en/', 'appraisal', '/en/hr-systems/', '2-4', root],
    ['ja/', '助ける', '/ja/work/', '2', fixture],
    ['en/', 'learning', '/en/work/', '2', fixture],
  ])(
    'on %s finds %s and opens the heading that holds it',
    async (path, words, expected, number, site) => {
      const tab = await open(site, path);
      const { page } = tab;
      expect(tab.requests.filter((url) => url.includes('pagefind'))).toEqual([]);
      await ask(page, words);
      const hit = results(page)
        .and(page.locator(`[href*="${expected}#${number}-"]`))
        .first();
      await hit.waitFor();
      expect(await hit.locator('.search-title').innerText()).toMatch(/^2-(?:\(4\)-)?[①-⑩]/u);
      expect((await hit.locator('mark').allInnerTexts()).length).toBeGreaterThan(0);
      const place = new URL((await hit.getAttribute('href')) ?? '', page.url()).hash.slice(1);
      await hit.click();
      await page.waitForURL(`**${expected}**#${place}`);
      const top = await page.evaluate(
        (id) => document.getElementById(id)?.getBoundingClientRect().top ?? NaN,
        place,
      );
      expect(Math.abs(top)).toBeLessThan(900);
      await close(tab);
    },
  );
});

describe('the search of a page', () => {
  const site = root;

  it.each([
    ['/', async (page: Page) => page.keyboard.press('/')],
    ['Ctrl+K', async (page: Page) => page.keyboard.press('Control+k')],
    ['the header', async (page: Page) => page.locator('header .search-opener').click()],
  ])('opens with %s; Escape closes it', async (_way, act) => {
    const tab = await open(site, 'ja/aims/');
    const { page } = tab;
    await act(page);
    const field = page.locator('.search-dialog .search-field');
    await expect
      .poll(() => field.evaluate((element) => element === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.search-dialog').isVisible()).toBe(false);
    await close(tab);
  });

  it('is driven by keys alone', async () => {
    const tab = await open(site, 'en/aims/');
    const { page } = tab;
    await ask(page, 'mentor');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = results(page).nth(1);
    expect(await second.getAttribute('aria-selected')).toBe('true');
    const field = page.locator('.search-dialog .search-field');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
    const href = new URL((await second.getAttribute('href')) ?? '', page.url());
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === href.pathname && url.hash === href.hash);
    await close(tab);
  });

  it('says so when nothing is found, and offers other ways', async () => {
    const tab = await open(site, 'ja/aims/');
    const { page } = tab;
    await ask(page, 'zzqqxx');
    expect(await page.locator('.search-dialog [role="status"]').innerText()).toContain('zzqqxx');
    expect(await page.locator('.search-dialog .search-way-out').isVisible()).toBe(true);
    expect(await results(page).count()).toBe(0);
    await close(tab);
  });

  it('says so when the index cannot be fetched, and offers other ways', async () => {
    const tab = await open(site, 'en/aims/');
    const { page, context } = tab;
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    await page.keyboard.type('mentor');
    await page.locator('.search-dialog .search-way-out').waitFor();
    const ways = page.locator('.search-dialog .search-way-out');
    expect(await ways.locator('a[href$="/en/training/"]').isVisible()).toBe(true);
    expect(await ways.locator('a[href$="/en/glossary/"]').isVisible()).toBe(true);
    await context.close();
  });

  it('leaves a slash that is typed into a field alone', async () => {
    const tab = await open(site, 'en/search/');
    const { page } = tab;
    await page.locator('main input[type="search"]').fill('a');
    await page.keyboard.press('/');
    expect(await page.locator('main input[type="search"]').inputValue()).toBe('a/');
    await close(tab);
  });
});

describe('what search says of its results', () => {
  const site = root;

  it.each([
    ['ja/aims/', '人事考課', '/ja/hr-systems/#2-4-2', '人事評価'],
    ['ja/aims/', 'ｏｊｔ', '/ja/workplace/#2-2-2', 'OJT'],
    ['ja/aims/', 'ﾊﾗｽﾒﾝﾄ', '/ja/environment/#2-6-3', 'ハラスメント'],
    ['en/aims/', 'OJT', '/en/workplace/#2-2-2', 'OJT'],
  ])('on %s, %s has its passage at the top, with its definition', async (...row) => {
    const [path, words, expected, name] = row;
    const tab = await open(site, path);
    await ask(tab.page, words);
    const answer = tab.page.locator('.search-dialog .search-answer');
    await answer.waitFor();
    expect(await answer.getAttribute('href')).toBe(expected);
    expect(await answer.locator('.search-definition dfn').innerText()).toBe(name);
    expect(await answer.locator('.search-title').count()).toBe(1);
    await close(tab);
  });

  it('finds a word by its reading in romaji', async () => {
    const tab = await open(site, 'ja/search/?q=jinjihyouka');
    const answer = tab.page.locator('main .search-answer');
    await answer.waitFor();
    expect(await answer.getAttribute('href')).toBe('/ja/hr-systems/#2-4-2');
    expect(await answer.locator('dfn').innerText()).toBe('人事評価');
    await close(tab);
  });

  it('opens the cell of a competency and a grade', async () => {
    const tab = await open(site, 'ja/aims/');
    await ask(tab.page, '政策形成 6級');
    expect(await results(tab.page).first().getAttribute('href')).toMatch(/practice-iii$/u);
    await close(tab);
  });

  it('marks the words on the page that opens', async () => {
    const tab = await open(site, 'ja/aims/');
    const { page } = tab;
    await ask(page, '庁内公募');
    const hit = results(page).and(page.locator('[href*="/ja/hr-systems/"]')).first();
    await hit.click();
    await page.waitForURL('**/ja/hr-systems/**');
    const count = (): Promise<number> =>
      page.evaluate(() => {
        const { highlights } = CSS as unknown as { highlights: Map<string, Set<Range>> };
        return highlights.get('found-words')?.size ?? 0;
      });
    await expect.poll(count).toBeGreaterThan(0);
    await close(tab);
  });

  it('says which of several words is not in the handbook', async () => {
    const tab = await open(site, 'ja/aims/');
    await ask(tab.page, '研修 宇宙船');
    await results(tab.page).first().waitFor();
    const status = tab.page.locator('.search-dialog [role="status"]');
    await expect.poll(() => status.innerText()).toContain('宇宙船');
    await close(tab);
  });

  it('shows the other language only when it is asked to, and stands as it was on the way back', async () => {
    const tab = await open(site, 'ja/search/?q=dizzying');
    const { page } = tab;
    await results(page, 'main').first().waitFor();
    await page.locator('main input[name="in"][value="ja"]').check();
    await page.waitForURL('**in=ja**');
    await page.locator('main .search-way-out').waitFor();
    expect(await results(page, 'main').count()).toBe(0);
    await page.locator('main input[name="in"][value="all"]').check();
    await results(page, 'main').first().click();
    await page.waitForURL('**/ja/recruitment/**');
    await page.goBack();
    await results(page, 'main').first().waitFor();
    expect(await page.locator('main .search-field').inputValue()).toBe('dizzying');
    await close(tab);
  });
});

describe('the search page', () => {
  it('shows what its address asks for', async () => {
    const tab = await open(fixture, 'ja/search/?q=バディ');
    await results(tab.page, 'main').first().waitFor();
    expect(await tab.page.locator('main input[type="search"]').inputValue()).toBe('バディ');
    await close(tab);
  });

  it('offers the contents without JavaScript', async () => {
    const tab = await open(root, 'en/search/', { javaScriptEnabled: false });
    expect(await tab.page.locator('main li a[href$="/en/#contents"]').isVisible()).toBe(true);
    await close(tab);
  });
});
