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

let browser: Promise<Browser> | undefined;

/** A tab, and what the page did wrong in it so far. */
export interface Tab {
  page: Page;
  context: BrowserContext;
  /** Errors on the console, uncaught ones, and requests to other hosts. */
  faults: string[];
  /** The addresses of all requests, in order. */
  requests: string[];
}

/**
 * Opens a page of a built site in a new, empty browser profile.
 *
 * @param path address below the site's base, `ja/training/`
 */
export async function open(
  site: BuiltSite,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Tab> {
  const tab = await openTab(site, options);
  await tab.page.goto(path === '' ? './' : path);
  return tab;
}

/** Opens an empty tab in a new, empty browser profile, for pages of a built site. */
export async function openTab(site: BuiltSite, options: BrowserContextOptions = {}): Promise<Tab> {
  browser ??= chromium.connect(inject('browser'));
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height: 900 },
    baseURL: `${site.origin}${site.base}`,
    reducedMotion: 'reduce',
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

/** How many CSS pixels the page can be scrolled sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Expects that the tab did nothing wrong, and closes it. */
export async function close({ context, faults }: Tab): Promise<void> {
  await context.close();
  expect(faults).toEqual([]);
}

/** Leaves the browser at the end of a test file that opened pages. */
export function closeBrowserAfterwards(): void {
  afterAll(async () => {
    await (await browser)?.close();
  });
}
