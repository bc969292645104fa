import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { close, closeBrowserAfterwards, open } from './open.ts';

const site = inject('fixture');

closeBrowserAfterwards();

const WORD = 'learning';
const field = (page: Page, where = '.search-dialog'): Locator =>
  page.locator(`${where} .search-field`);
const results = (page: Page, where = 'main'): Locator => page.locator(`${where} [role="option"]`);
const status = (page: Page): Locator => page.locator('main .search-status');

/** Waits for the search page with a question in its address. */
async function onSearchPage(page: Page, query = WORD): Promise<void> {
  await page.waitForURL((url) => {
    return url.pathname.endsWith('/search/') && url.searchParams.get('q') === query;
  });
}

describe('Enter without a chosen result', () => {
  it('opens the results', async () => {
    const tab = await open(site, 'en/work/');
    const { page } = tab;
    await ask(page, WORD);
    const count = await results(page, '.search-dialog').count();
    await page.keyboard.press('Enter');
    await onSearchPage(page);
    await expect.poll(() => results(page).count()).toBe(count);
    await close(tab);
  });

  it('opens them with what narrows them', async () => {
    const tab = await open(site, 'en/work/');
    const { page } = tab;
    await ask(page, WORD);
    await page.locator('.search-dialog .search-filters summary').click();
    await page.locator('.search-dialog select[name="kind"]').selectOption('page');
    await page.locator('.search-dialog input[name="in"][value="en"]').check();
    await field(page).press('Enter');
    await onSearchPage(page);
    await expect.poll(() => status(page).innerText()).toBe('1 result');
    expect(await page.locator('main select[name="kind"]').inputValue()).toBe('page');
    expect(await page.locator('main input[value="en"]').isChecked()).toBe(true);
    await close(tab);
  });

  it('leaves them where they are on the search page, and says them once more', async () => {
    const tab = await open(site, `en/search/?q=${WORD}`);
    const { page } = tab;
    await results(page).first().waitFor();
    const said = await status(page).innerText();
    await status(page).evaluate((line) => {
      new MutationObserver(() => {
        line.setAttribute(
          'data-said',
          `${line.getAttribute('data-said') ?? ''}|${line.textContent}`,
        );
      }).observe(line, { childList: true });
    });
    await field(page, 'main').press('Enter');
    await expect.poll(() => status(page).getAttribute('data-said')).toBe(`||${said}`);
    expect(await field(page, 'main').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    // It is one to come back to: the next question does not take its place.
    await field(page, 'main').fill('help');
    await onSearchPage(page, 'help');
    await page.goBack();
    await onSearchPage(page);
    await expect.poll(() => field(page, 'main').inputValue()).toBe(WORD);
    await close(tab);
  });

  it('takes the keyboard of a phone away', async () => {
    const tab = await open(site, 'en/search/', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = tab;
    await field(page, 'main').tap();
    await page.keyboard.type(WORD);
    await results(page).first().waitFor();
    expect(await field(page, 'main').getAttribute('enterkeyhint')).toBe('search');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => field(page, 'main').evaluate((input) => input === document.activeElement))
      .toBe(false);
    expect(await results(page).count()).toBeGreaterThan(0);
    await close(tab);
  });

  it('does nothing where nothing is asked', async () => {
    const tab = await open(site, 'en/work/');
    const { page } = tab;
    await page.keyboard.press('/');
    await page.locator('.search-dialog [data-suggested] button').first().waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type(WORD);
    await results(page, '.search-dialog').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(`${site.base}en/work/`);
    await close(tab);
  });

  it('is the input method’s while it composes', async () => {
    const tab = await open(site, 'ja/work/');
    const { page, context } = tab;
    await page.keyboard.press('/');
    await page.locator('.search-dialog [data-suggested] button').first().waitFor();
    const session = await context.newCDPSession(page);
    const text = 'たすける';
    const { length } = text;
    await session.send('Input.imeSetComposition', {
      ...{ text, selectionStart: length, selectionEnd: length },
    });
    await results(page, '.search-dialog').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.search-dialog [aria-selected="true"]').count()).toBe(0);
    const key = { windowsVirtualKeyCode: 229, key: 'Enter', code: 'Enter' };
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
    await session.send('Input.insertText', { text: '助ける' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
    await page.locator('.search-dialog [data-as-page][href*="%E5%8A%A9"]').waitFor();
    expect(new URL(page.url()).pathname).toBe(`${site.base}ja/work/`);
    await session.detach();
    await close(tab);
  });
});

describe('a chosen result', () => {
  it('opens in a tab of its own by Ctrl+Enter, and the results stay', async () => {
    const tab = await open(site, 'en/purpose/');
    const { page, context } = tab;
    await ask(page, WORD);
    await page.keyboard.press('ArrowDown');
    const first = results(page, '.search-dialog').first();
    const href = (await first.getAttribute('href')) ?? '';
    const opened = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    const other = await opened;
    await other.waitForURL((url) => url.href.endsWith(href));
    expect(new URL(page.url()).pathname).toBe(`${site.base}en/purpose/`);
    expect(await first.isVisible()).toBe(true);
    await other.close();
    await close(tab);
  });
});

describe('chosen filters', () => {
  it('stay while the question changes, in sight and in the address', async () => {
    const tab = await open(site, 'en/search/?q=help');
    const { page } = tab;
    await results(page).first().waitFor();
    await page.locator('main .search-filters summary').click();
    await page.locator('main select[name="kind"]').selectOption('section');
    await expect.poll(() => status(page).innerText()).toBe('2 results');
    await field(page, 'main').fill(WORD);
    await expect.poll(() => status(page).innerText()).toBe('4 results');
    expect(await page.locator('main select[name="kind"]').inputValue()).toBe('section');
    expect(new URL(page.url()).search).toBe(`?q=${WORD}&kind=section`);
    await close(tab);
  });

  it('that leave nothing are named, and can be taken off', async () => {
    const tab = await open(site, `en/search/?q=${WORD}&kind=term`);
    const { page } = tab;
    const off = page.locator('main [data-unfilter]');
    await off.waitFor();
    expect(await status(page).innerText()).toBe(`“${WORD}” was not found with these filters.`);
    expect(await off.innerText()).toBe('Take the filters off (6 results)');
    expect(await page.locator('main .search-way-out').isVisible()).toBe(false);
    await off.click();
    await expect.poll(() => status(page).innerText()).toBe('6 results');
    expect(new URL(page.url()).search).toBe(`?q=${WORD}`);
    expect(await field(page, 'main').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await close(tab);
  });

  it('can be taken off where an old address has one that is none any more', async () => {
    const tab = await open(site, `en/search/?q=${WORD}&grade=Z`);
    const { page } = tab;
    await page.locator('main [data-unfilter]').waitFor();
    const grade = page.locator('main select[name="grade"]');
    expect(await grade.inputValue()).toBe('Z');
    await grade.selectOption('');
    await expect.poll(() => status(page).innerText()).toBe('6 results');
    await close(tab);
  });
});

describe('what was asked last', () => {
  it('is there when the search is opened again, on the next page and on the way back', async () => {
    const tab = await open(site, 'en/purpose/');
    const { page } = tab;
    await ask(page, WORD);
    const count = await results(page, '.search-dialog').count();
    await results(page, '.search-dialog').and(page.locator('[href*="/work/"]')).first().click();
    await page.waitForURL('**/en/work/**');
    for (const step of ['forward', 'back', 'reload']) {
      if (step === 'back') await page.goBack();
      if (step === 'reload') await page.reload();
      await page.keyboard.press('/');
      await expect.poll(() => results(page, '.search-dialog').count()).toBe(count);
      expect(await field(page).inputValue()).toBe(WORD);
    }
    // It is chosen: what is typed takes its place.
    await page.keyboard.type('help');
    expect(await field(page).inputValue()).toBe('help');
    await close(tab);
  });

  it('is forgotten with the others, and where the field is emptied', async () => {
    const tab = await open(site, 'en/purpose/');
    const { page } = tab;
    await ask(page, WORD);
    await page.keyboard.press('Enter');
    await onSearchPage(page);
    await page.goBack();
    await page.keyboard.press('/');
    await expect.poll(() => field(page).inputValue()).toBe(WORD);
    await page.keyboard.press('Delete');
    await page.locator('.search-dialog [data-suggested] button').first().waitFor();
    await page.reload();
    await page.keyboard.press('/');
    await page.locator('.search-dialog [data-suggested] button').first().waitFor();
    expect(await field(page).inputValue()).toBe('');
    await close(tab);
  });
});

describe('the search of a page', () => {
  it('comes in few files', async () => {
    const tab = await open(site, 'en/purpose/');
    const before = tab.requests.length;
    await ask(tab.page, WORD);
    const code = () => tab.requests.slice(before).filter((url) => !url.includes('/pagefind/'));
    // What opens the dialog, its panel, the code of both with what they share, their looks; and, fetched ahead once the
    // answer is there, what only unknown words need: its file has any name, so it is waited for.
    await expect.poll(() => code().length).toBe(8);
    await close(tab);
  });
});
