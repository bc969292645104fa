import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import type { BuiltSite } from '../setup/sites.ts';
import { open, type Tab } from './open.ts';

/** The page where sheets are put together. */
export const BUILDER = 'ja/print/builder/';
/** As many participants as a sheet takes. */
export const NAMES = Array.from({ length: 30 }, (_, index) => `参加 太郎${index + 1}`);

/** The pages of the sheet that is put together. */
export const sheets = (page: Page): Locator => page.locator('[data-pages] .sheet');

/** What the status line says. */
export const status = (page: Page): Promise<string> => page.locator('[data-status]').innerText();

/** The query of the page's address. */
export const query = (page: Page): string => decodeURIComponent(new URL(page.url()).search);

/** The name at the head of the first participant's column. */
export const firstName = (page: Page): Promise<string> =>
  page.locator('.sheet-name').first().innerText();

/** Opens a choice, and waits for its pages. */
export async function openSheet(
  site: BuiltSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const tab = await open(site, path, options);
  await sheets(tab.page).first().waitFor();
  return tab;
}

/** Goes to another choice as Back does, which takes no new page. */
export async function ask(page: Page, choice: string): Promise<void> {
  await sheets(page).first().waitFor();
  await page.evaluate((asked) => {
    document.querySelector('[data-pages]')?.replaceChildren();
    history.pushState(null, '', asked);
    dispatchEvent(new PopStateEvent('popstate'));
  }, choice);
  await sheets(page).first().waitFor();
}

/** Writes names, one a line. */
export async function writeNames(page: Page, names: readonly string[]): Promise<void> {
  await page.locator('details:has(textarea) summary').click();
  await page.locator('textarea').fill(names.join('\n'));
}
