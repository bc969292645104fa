import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { pagesOf } from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';
import { bringAxe, COLOURS, violations } from './axe.ts';
import { bringsNewLooks } from './looks.ts';
import {
  afterFooter,
  close,
  leftBehind,
  openTab,
  sidewaysScroll,
  WIDTHS,
  type Tab,
} from './open.ts';

/** The looks that were judged at each width. */
type Judged = ReadonlyMap<number, Set<number>>;

const [PHONE, OFFICE] = WIDTHS;

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
  const judged: Judged = new Map(WIDTHS.map((width) => [width, new Set()]));
  afterAll(async () => {
    for (const tab of idle) await close(tab);
  });

  describe.concurrent('every page', () => {
    it.each(paths)(
      'loads without a fault, bars nobody at any width or scheme, and never scrolls sideways: /%s',
      async (path) => {
        const tab = idle.pop() ?? (await openWithAxe(site));
        tab.requests.length = 0;
        try {
          await visit(tab.page, path, judged);
          // So that the next page meets the profile as empty as the first.
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

async function openWithAxe(site: BuiltSite): Promise<Tab> {
  const tab = await openTab(site);
  await bringAxe(tab.context);
  return tab;
}

async function visit(page: Page, path: string, judged: Judged): Promise<void> {
  await page.setViewportSize({ width: OFFICE, height: 900 });
  await page.goto(path === '' ? './' : path);
  await judge(page, OFFICE, judged);
  await setLetters(page, '200%');
  expect(await sidewaysScroll(page), `${OFFICE} px, 200 %`).toBeLessThanOrEqual(0);
  await setLetters(page, '');
  await page.setViewportSize({ width: PHONE, height: 900 });
  await judge(page, PHONE, judged);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await sidewaysScroll(page), '320 px').toBeLessThanOrEqual(0);
  await setLetters(page, '200%');
  expect(await sidewaysScroll(page), '320 px, 200 %').toBeLessThanOrEqual(0);
}

/** Colours are judged where a page has looks that no page before it had at this width: half of a visit goes to them. */
async function judge(page: Page, width: number, judged: Judged): Promise<void> {
  const isNew = await bringsNewLooks(page, judged.get(width) ?? new Set());
  // Once on every page: what lies upon what hangs on where it stands.
  const without = isNew || width === OFFICE ? [] : COLOURS;
  expect(await violations(page, { without }), `${width} px`).toEqual([]);
  expect(await afterFooter(page), `${width} px, after the footer`).toBeLessThanOrEqual(1);
  if (!isNew) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, { only: COLOURS }), `${width} px, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function setLetters(page: Page, size: string): Promise<void> {
  await page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
}
