import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeOffline } from '../../src/offline/write.ts';
import { findBrowser } from '../setup/browser.ts';
import { serveChanging, type ChangingSite } from '../setup/changing-site.ts';
import { ask } from './ask.ts';

const { folder: first, base } = inject('fixture');
const work = mkdtempSync(join(tmpdir(), 'offline-'));
const [second, off] = [join(work, 'second'), join(work, 'off')];

let site: ChangingSite;
let browser: Browser;
let page: Page;
/** What the browser told of what pages may not do. */
const refused: string[] = [];

beforeAll(async () => {
  const { revised } = JSON.parse(
    readFileSync('tests/fixtures/organisation/handbook.json', 'utf8'),
  ) as { revised: string };
  for (const folder of [second, off]) cpSync(first, folder, { recursive: true });
  const changed = join(second, 'en/glossary/index.html');
  writeFileSync(changed, readFileSync(changed, 'utf8').replace('</h1>', ' of next year</h1>'));
  writeFileSync(join(second, 'en/sides.json'), '["of next year"]');
  await writeOffline(second, { revised: '2031-05-01' });
  await writeOffline(off, { revised, pages: { offline: false } });
  rmSync(join(off, 'offline.json'));
  site = await serveChanging(first, base);
  browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: [
      '--no-sandbox',
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      // Workers need https, or a machine’s own names, for which nothing is saved.
      '--ignore-certificate-errors',
    ],
  });
  const context = await browser.newContext({
    baseURL: `https://handbook.test:${site.port}${base}`,
  });
  context.setDefaultTimeout(10_000);
  page = await context.newPage();
  page.on('console', (message) => {
    if (/Trusted|Content Security/u.test(message.text())) refused.push(message.text());
  });
});
afterAll(async () => {
  await browser.close();
  site.stop();
  rmSync(work, { recursive: true });
});

const state = (): Promise<string> => page.locator('offline-reading [data-state]').innerText();
const press = async (name: RegExp): Promise<void> => page.getByRole('button', { name }).click();
/** What the browser keeps: caches, and workers. */
const kept = (): Promise<{ caches: string[]; workers: number }> =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
const title = (): Promise<string> => page.locator('h1').innerText();
const editions = async (): Promise<number> =>
  (await kept()).caches.filter((name) => !name.endsWith('readers')).length;

describe('a handbook that a reader saves', () => {
  it('keeps and fetches nothing before', async () => {
    await page.goto('en/offline/');
    await expect.poll(state).toContain('Nothing is saved');
    expect(await page.locator('.offline-facts').innerText()).toMatch(/\d\.\d MB \(\d+ files\)/u);
    expect(await kept()).toEqual({ caches: [], workers: 0 });
    expect(site.asked.filter((url) => /sw\.js|offline\.json/u.test(url))).toEqual([]);
  });

  it('is saved by one press', async () => {
    await press(/^Save/u);
    await expect.poll(state).toMatch(/^Saved: .*newest\.$/u);
    expect(await kept()).toEqual({ caches: [expect.stringContaining(base)], workers: 1 });
  });

  it('is read without a network: pages, search, and what is not there', async () => {
    site.folder = undefined;
    await page.goto('ja/glossary/');
    await expect.poll(() => page.locator('main').count()).toBe(1);
    await page.goto('en/work/?from=elsewhere#main');
    expect(await title()).not.toBe('');
    await expect
      .poll(() => page.locator('body > [role=status]').allInnerTexts())
      .toContainEqual(expect.stringContaining('You are not connected'));
    await ask(page, 'work');
    await page.locator('.search-dialog [href*="/en/"]').first().waitFor();
    await page.goto('en/search/?q=work');
    await page.locator('main [href*="/en/work/"]').first().waitFor();
    await page.goto('en/work');
    expect(page.url()).toMatch(/\/en\/work\/$/u);
    const nowhere = await page.goto('en/nowhere/');
    expect(nowhere?.status()).toBe(404);
    expect(await page.locator('main').count()).toBe(1);
    await page.goto('pdf/en/handbook.pdf');
    expect(page.url()).toMatch(/\/en\/offline\/#unsaved$/u);
    await expect.poll(state).toContain('not known');
  });

  it('shows the newest pages with a network, and tells of the new edition', async () => {
    site.folder = second;
    await page.goto('en/glossary/');
    expect(await title()).toContain('of next year');
    await page.getByRole('link', { name: 'Update what is saved' }).click();
    await expect.poll(state).toContain('new edition: revised on 1 May 2031');
  });

  it('stays as it was saved where a new edition does not come whole', async () => {
    site.missing = /\/en\/glossary\//u;
    await press(/^Update/u);
    await expect.poll(state).toContain('could not be saved');
    expect(await state()).toContain('can be read as before');
    expect(await editions()).toBe(1);
    site.folder = undefined;
    await page.goto('en/glossary/');
    expect(await title()).not.toContain('of next year');
  });

  it('never mixes two editions on a page, even if the network comes back meanwhile', async () => {
    const sides = (): Promise<string> =>
      page.evaluate(async () => (await fetch('../sides.json')).text());
    [site.folder, site.missing] = [second, undefined];
    expect(await sides()).not.toContain('of next year');
    await page.goto('en/work/');
    expect(await sides()).toContain('of next year');
  });

  it('becomes the new edition when all of it is there, and fetches only what is new', async () => {
    await page.goto('en/offline/');
    site.asked.length = 0;
    await press(/^Update/u);
    await expect.poll(state).toMatch(/^Saved: the edition revised on 1 May 2031.*newest\.$/u);
    expect(await editions()).toBe(1);
    expect(site.asked.filter((url) => url.includes('/ja/'))).toEqual([]);
    site.folder = undefined;
    await page.goto('en/glossary/');
    expect(await title()).toContain('of next year');
  });

  it('is taken away by a press', async () => {
    site.folder = second;
    await page.goto('en/offline/');
    await press(/^Remove/u);
    await expect.poll(state).toContain('Nothing is left');
    expect(await kept()).toEqual({ caches: [], workers: 0 });
  });

  it('leaves nothing where there is no room for it', async () => {
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
    await press(/^Save/u);
    await expect.poll(state).toContain('not enough room');
    expect(await state()).toContain('Nothing has been saved');
    expect(await kept()).toEqual({ caches: [], workers: 0 });
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await session.detach();
  });

  it('leaves nothing where the network is lost midway, and is saved when it is back', async () => {
    await page.goto('en/offline/');
    site.left = 40;
    await press(/^Save/u);
    await expect.poll(state).toContain('could not be saved');
    expect(site.left).toBeLessThan(0);
    expect(await state()).toContain('Nothing has been saved');
    expect(await kept()).toEqual({ caches: [], workers: 0 });
    site.left = Infinity;
    await press(/^Save/u);
    await expect.poll(state).toContain('newest');
    await press(/^Remove/u);
    await expect.poll(kept).toEqual({ caches: [], workers: 0 });
  });

  it('is taken away where it is switched off', async () => {
    await page.goto('en/offline/');
    await press(/^Save/u);
    await expect.poll(state).toContain('newest');
    site.folder = off;
    await page.goto('en/glossary/');
    await expect.poll(kept).toEqual({ caches: [], workers: 0 });
    expect(refused).toEqual([]);
  });

  it('says why nothing can be saved at an address that is not secure, or of one’s own machine', async () => {
    site.folder = first;
    await page.goto(`http://handbook.test:${site.plainPort}${base}en/offline/`);
    await expect.poll(state).toContain('begins with http://');
    await page.goto(`http://127.0.0.1:${site.plainPort}${base}en/offline/`);
    await expect.poll(state).toContain('localhost');
    expect(await page.getByRole('button', { name: /Save|Update/u }).count()).toBe(0);
  });
});
