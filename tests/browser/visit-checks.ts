import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';
import { violations } from './axe.ts';
import { close, openTab, sidewaysScroll, WIDTHS, type Tab } from './open.ts';

/** Rules whose results hang on colours; a scheme of colours changes no others. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * Visits each page of a site once, and tests all that a visit can tell, whatever the content says.
 *
 * @param which the pages that are visited, by their addresses below the site's base; all where nothing is said
 */
export function visitPages(site: BuiltSite, which: (path: string) => boolean = () => true): void {
  const paths = pagesOf(site)
    .map(({ path }) => path.slice(site.base.length))
    .filter(which);
  // Opening a tab takes longer than loading a page: a tab goes on to the next page while nothing was wrong.
  const idle: Tab[] = [];
  afterAll(async () => {
    for (const tab of idle) await close(tab);
  });

  describe.concurrent('every page', () => {
    it.each(paths)(
      'loads without a fault, bars nobody at any width or scheme, and never scrolls sideways: /%s',
      async (path) => {
        const tab = idle.pop() ?? (await openTab(site));
        tab.requests.length = 0;
        try {
          await visit(tab.page, path);
          expect(await leftBehind(tab)).toEqual({ cookies: [], stored: 0 });
          const below = `${site.origin}${site.base}`;
          expect(tab.requests.length).toBeGreaterThan(0);
          expect(tab.requests.filter((url) => !url.startsWith(below))).toEqual([]);
          expect(tab.faults).toEqual([]);
        } catch (error) {
          await tab.context.close();
          throw error;
        }
        idle.push(tab);
      },
    );
  });
}

async function visit(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(path === '' ? './' : path);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await violations(page), `${width} px`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page, COLOURS), `${width} px, dark`).toEqual([]);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await sidewaysScroll(page), '1280 px, 200 %').toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page), '320 px, 200 %').toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  expect(await sidewaysScroll(page), '320 px').toBeLessThanOrEqual(0);
}

/** What a visit leaves in the profile: nothing, so that the next page meets it as empty as the first. */
async function leftBehind({ page, context }: Tab): Promise<{ cookies: unknown[]; stored: number }> {
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  return { cookies: await context.cookies(), stored };
}
