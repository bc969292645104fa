import type { Page, Route } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { close, closeBrowserAfterwards, open } from './open.ts';

const site = inject('fixture');

closeBrowserAfterwards();

const WORD = 'learning';
const fetched = (act: (route: Route) => Promise<void>) => async (route: Route) =>
  route.request().resourceType() === 'document' ? route.continue() : act(route);
const refuse = fetched((route) => route.abort());
/** A panel without one of its parts: its code fails at once. */
const maim = fetched(async (route) => {
  const response = await route.fetch();
  const body = (await response.text()).replaceAll('search-status', 'other');
  await route.fulfill({ response, body });
});

const CODE = '**/_astro/search-panel.*.js';
const PAGE = '**/en/search/';

/** Sends what is typed by Enter alone, and waits for the results on the search page. */
async function send(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => {
    return url.pathname.endsWith('/en/search/') && url.searchParams.get('q') === WORD;
  });
  await page.locator('main [role="option"]').first().waitFor();
}

describe('the search of a page', () => {
  it.each([
    ['its code does not come', '**/_astro/borrowed-panel.*.js', refuse, 'requestfailed'],
    ['the code of the panel does not come', CODE, refuse, 'requestfailed'],
    ['the panel does not come', PAGE, refuse, 'requestfailed'],
    ['the panel’s code fails', PAGE, maim, 'pageerror'],
  ] as const)('leads to the search page where %s', async (_what, part, act, fault) => {
    const { page, context } = await open(site, 'en/work/');
    await page.route(part, act);
    const broken = page.waitForEvent(fault as 'pageerror');
    await page.keyboard.press('/');
    await page.keyboard.type(WORD);
    await broken;
    await page.unroute(part);
    await send(page);
    await context.close();
  });

  it('leads to the search page as long as its code is on its way', async () => {
    const { page, context } = await open(site, 'en/work/');
    await page.route('**/_astro/borrowed-panel.*.js', () => undefined);
    await page.keyboard.press('/');
    await page.keyboard.type(WORD);
    await send(page);
    await context.close();
  });

  it('is whole when the reader goes on and what failed is there', async () => {
    const { page, context } = await open(site, 'en/work/');
    await page.route(PAGE, refuse);
    const broken = page.waitForEvent('requestfailed');
    await page.keyboard.press('/');
    await broken;
    await page.unroute(PAGE);
    await page.keyboard.type(WORD);
    await page.locator('.search-dialog [role="option"]').first().waitFor();
    expect(await page.locator('.search-dialog .search-status').count()).toBe(1);
    await context.close();
  });

  it('tries again what cannot be fetched only when it is told to', async () => {
    const { page, context, requests } = await open(site, 'en/work/');
    const entries = (): number => requests.filter((url) => url.includes('/pagefind/')).length;
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.keyboard.press('/');
    const retry = page.locator('.search-dialog [data-retry]');
    await retry.waitFor();
    for (const tries of [1, 2, 3]) {
      await expect.poll(entries).toBe(tries);
      await expect.poll(() => retry.isVisible()).toBe(true);
      if (tries < 3) await retry.click();
    }
    await page.unroute('**/pagefind/**');
    await page.keyboard.type(WORD);
    await page.locator('.search-dialog [role="option"]').first().waitFor();
    expect(await retry.isVisible()).toBe(false);
    await context.close();
  });
});

describe('the search page', () => {
  const sections = (page: Page) => page.locator('.search-otherwise a[href$="/en/work/"]');

  it('has the contents where its code does not come', async () => {
    const { page, context } = await open(site, 'en/work/');
    await page.route(CODE, (route) => route.abort());
    await page.goto(`en/search/?q=${WORD}`);
    await sections(page).waitFor();
    expect(await page.locator('.search-otherwise').innerText()).toContain('could not be loaded');
    await context.close();
  });

  it('has the contents without JavaScript', async () => {
    const tab = await open(site, `en/search/?q=${WORD}`, { javaScriptEnabled: false });
    expect(await sections(tab.page).isVisible()).toBe(true);
    expect(await tab.page.locator('main .search-field').isVisible()).toBe(false);
    expect(await tab.page.locator('.search-broken').isVisible()).toBe(false);
    await close(tab);
  });

  it('has no second list of contents where search works', async () => {
    const tab = await open(site, `en/search/?q=${WORD}`);
    await tab.page.locator('main [role="option"]').first().waitFor();
    expect(await sections(tab.page).isVisible()).toBe(false);
    await close(tab);
  });
});
