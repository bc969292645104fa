import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import type { BuiltSite } from '../setup/sites.ts';

/** The widths that pages are tried at, in CSS pixels: a phone and an office screen. */
export const WIDTHS = [390, 1280] as const;

const OFFICE = { width: 1280, height: 900 };
/** How pages are shown where a test says nothing else. */
const MEDIA = { colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' } as const;

let browser: Promise<Browser> | undefined;

/** A tab, and what the page did wrong in it so far. */
export interface Tab {
  page: Page;
  context: BrowserContext;
  /** Errors on the console, uncaught ones, and requests to other hosts. */
  faults: string[];
  /** The addresses of all requests, in order. */
  requests: string[];
  /** Puts the tab by for the next that is opened in the same way; nothing for tabs that are used once. */
  putBy?: () => Promise<void>;
}

/** Tabs that were put by, by their way: opening one takes longer than most of what is tried in it. */
const idle = new Map<string, Tab[]>();

/**
 * Opens a page of a built site in an empty browser profile.
 *
 * @param path address below the site's base, `ja/training/`
 */
export async function open(
  site: BuiltSite,
  path: string,
  { viewport = OFFICE, ...options }: BrowserContextOptions = {},
): Promise<Tab> {
  const way = JSON.stringify([site.origin, options]);
  const waiting = idle.get(way) ?? [];
  idle.set(way, waiting);
  const tab = waiting.pop() ?? (await openTab(site, options));
  tab.putBy = async () => {
    await empty(tab, options);
    waiting.push(tab);
  };
  if (viewport) await tab.page.setViewportSize(viewport);
  await tab.page.goto(path === '' ? './' : path);
  return tab;
}

/** Opens an empty tab in a new, empty browser profile, for pages of a built site. */
export async function openTab(site: BuiltSite, options: BrowserContextOptions = {}): Promise<Tab> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    viewport: OFFICE,
    baseURL: `${site.origin}${site.base}`,
    ...MEDIA,
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    requests.push(request.url());
    if (!request.url().startsWith(site.origin)) faults.push(`asked ${request.url()}`);
  });
  return { page, context, faults, requests };
}

/** What a visit leaves in the profile. */
export async function leftBehind({
  page,
  context,
}: Tab): Promise<{ cookies: unknown[]; stored: number }> {
  const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
  return { cookies: await context.cookies(), stored };
}

/** Makes a tab as it was when it was opened: no page, no history, no place of the mouse, no paper. */
async function empty(
  { page, context, requests }: Tab,
  options: BrowserContextOptions,
): Promise<void> {
  await page.mouse.move(0, 0);
  await page.goto('about:blank');
  const { colorScheme, forcedColors } = { ...MEDIA, ...options };
  await page.emulateMedia({ media: null, colorScheme, forcedColors });
  const session = await context.newCDPSession(page);
  await session.send('Page.resetNavigationHistory');
  await session.detach();
  requests.length = 0;
}

/** How many CSS pixels the page can be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/**
 * How many CSS pixels the page goes on after its footer: what is hidden from the eye, and placed where no box that
 * moves holds it, makes a page longer than all that is seen of it.
 */
export async function afterFooter(page: Page): Promise<number> {
  return page.evaluate(() => {
    const footers = document.querySelectorAll('body > footer');
    const end = footers[footers.length - 1]?.getBoundingClientRect().bottom ?? 0;
    return document.documentElement.scrollHeight - Math.max(Math.round(end + scrollY), innerHeight);
  });
}

/** Expects that the tab did nothing wrong, and closes it, or keeps it for another page if nothing is left in it. */
export async function close(tab: Tab): Promise<void> {
  const { context, faults, putBy } = tab;
  if (putBy && faults.length === 0 && (await isAsNew(tab))) await putBy();
  else await context.close();
  expect(faults).toEqual([]);
}

async function isAsNew(tab: Tab): Promise<boolean> {
  const { cookies, stored } = await leftBehind(tab);
  return cookies.length === 0 && stored === 0 && tab.context.pages().length === 1;
}

/** Leaves the browser at the end of a test file that opened pages. */
export function closeBrowserAfterwards(): void {
  afterAll(async () => {
    await (await browser)?.close();
  });
}
