import { resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../browser/ask.ts';
import { close, closeBrowserAfterwards, open, sidewaysScroll } from '../browser/open.ts';
import { visitPages } from '../browser/visit-checks.ts';
import { build } from '../setup/build.ts';
import { pagesOf } from '../setup/pages.ts';
import { serveFolder } from '../setup/serve.ts';
import type { BuiltSite } from '../setup/sites.ts';
import { mistakesIn } from '../setup/valid-html.ts';

const PHONE = { width: 390, height: 844 };

closeBrowserAfterwards();

const site = await buildSite();

describe('a page with every form that a text can have', () => {
  visitPages(site, (path) => path.endsWith('/forms/'));

  it('has what is wider than a phone in regions that take the keyboard, and no other', async () => {
    for (const [viewport, expected] of [
      [PHONE, 1],
      [{ width: 2560, height: 900 }, 1],
    ] as const) {
      const tab = await open(site, 'ja/forms/', { viewport });
      const regions = tab.page.locator('.scroll[tabindex="0"][aria-label]');
      await expect.poll(() => regions.count()).toBe(expected);
      expect(await regions.getAttribute('aria-label')).toContain('4月');
      await close(tab);
    }
    const tab = await open(site, 'ja/forms/', { javaScriptEnabled: false });
    // Nobody can tell there which of them are wider.
    expect(await tab.page.locator('.scroll[tabindex="0"][aria-label]').count()).toBe(4);
    await close(tab);
  });

  it('is valid HTML', async () => {
    for (const { path, html } of pagesOf(site).filter((page) => page.path.endsWith('/forms/'))) {
      expect(await mistakesIn(html, path)).toEqual([]);
    }
  });

  it('names tables by their captions, and heads their columns and rows', async () => {
    const tab = await open(site, 'en/forms/');
    const table = tab.page.getByRole('table', { name: 'Table 1. Kinds of training' });
    expect(await table.getByRole('columnheader').allTextContents()).toEqual([
      ...['Kind', 'For', 'Hours'],
    ]);
    expect(await table.getByRole('rowheader').allTextContents()).toEqual([
      ...['Induction', 'Mid-career'],
    ]);
    const columnsAlone = tab.page.getByRole('table').filter({ hasText: 'To be sent to' });
    expect(await columnsAlone.getByRole('columnheader').allTextContents()).toEqual([
      ...['Form', 'To be sent to'],
    ]);
    expect(await columnsAlone.getByRole('rowheader').count()).toBe(0);
    await close(tab);
  });

  it('shows images with their size, their caption, and white ground where it is dark', async () => {
    const tab = await open(site, 'ja/forms/', { colorScheme: 'dark' });
    const figure = tab.page.getByRole('figure', { name: '図1 研修の流れ' });
    expect(await figure.locator('figcaption').textContent()).toBe('図1 研修の流れ');
    const image = tab.page.getByRole('img', { name: '申込み、受講、報告の順に進む' });
    expect(await image.getAttribute('width')).toBe('640');
    expect(await image.getAttribute('loading')).toBe('lazy');
    const ground = await image.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
    await close(tab);
  });

  it('says of tasks whether they are done, and has no field that nobody can use', async () => {
    const tab = await open(site, 'ja/forms/');
    const tasks = await tab.page
      .locator('.task')
      .evaluateAll((items) => items.map((item) => item.textContent.trim().split('\n')[0]));
    expect(tasks).toEqual([
      ...['未了：申込書を出す', '済み：所属長に話す', '未了：日程を決める'],
      ...['済み：読む', '未了：書く'],
    ]);
    expect(await tab.page.locator('.prose input').count()).toBe(0);
    await close(tab);
  });

  it('prints a wide table whole', async () => {
    const tab = await open(site, 'ja/forms/', { viewport: { width: 690, height: 900 } });
    await tab.page.emulateMedia({ media: 'print' });
    expect(await sidewaysScroll(tab.page)).toBeLessThanOrEqual(0);
    await close(tab);
  });
});

describe('search', () => {
  it.each([
    ['あかりぼし', '用語', '灯星'],
    ['人材育成', '用語', '人材育成の要は'],
    ['研修の流れ', '図', '図1 研修の流れ'],
    ['中堅研修', '表', '中堅研修'],
    ['テレワーク', '用語', 'テレワーク'],
  ])('finds %s', async (query, title, words) => {
    const tab = await open(site, 'ja/');
    await ask(tab.page, query);
    const first = tab.page.locator('.search-dialog [role="option"]').first();
    await expect.poll(() => first.textContent()).toContain(title);
    const said = (await first.textContent()) ?? '';
    expect(said.replace(/\s+/gu, '')).toContain(words.replace(/\s+/gu, ''));
    expect(said).not.toContain('あかりぼし灯星');
    await close(tab);
  });
});

async function buildSite(): Promise<BuiltSite> {
  const [folder, base] = [resolve('.build/test/prose'), '/'];
  const content = 'tests/fixtures/prose';
  const { code, output } = await build({
    ...{ BASE: base, CONTENT: content, OUT_DIR: folder, PAGES_ONLY: '1' },
  });
  if (code !== 0) throw new Error(output);
  const { server, origin } = await serveFolder(folder, base);
  afterAll(() => {
    server.close();
  });
  return { folder, base, origin };
}
