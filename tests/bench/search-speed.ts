import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { ownFirst, type Locale } from '../../src/model/locales.ts';
import { createEditions, searchLatest } from '../../src/search/query/editions.ts';
import { findBrowser } from '../setup/browser.ts';
import { JUDGED_LOCALES, readJudged } from '../setup/judge.ts';
import { serveFolder } from '../setup/serve.ts';
import { median, print } from './print.ts';

/** What is asked first, on the pages of each language. */
const QUERIES: Partial<Record<Locale, readonly string[]>> = {
  ja: ['人事評価', 'じんじひょうか', 'parental leave'],
  en: ['appraisal', 'how do I change departments', '育休'],
};
const RUNS = 3;
/** How many questions are asked one after the other, key by key, in a tab. */
const SESSION = 40;

/** A page with its search at hand, on a processor slowed four times, and what it has fetched for it. */
interface Tab {
  page: Page;
  requests: string[];
  /** When the search was called for, by the page's clock. */
  start: number;
}

interface Site {
  folder: string;
  base: string;
}

/** Prints what search costs with nothing cached, and how long each key takes, on a processor slowed four times. */
export async function printSpeed(site: Site): Promise<void> {
  console.log('\nSearch: from the first key to results, processor slowed 4×');
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    print('speed', 'not measured: no browser was found');
    return;
  }
  const { server, origin } = await serveFolder(site.folder, site.base);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const locale of JUDGED_LOCALES) {
      const open = (): Promise<Tab> => openSearch(browser, `${origin}${site.base}${locale}/aims/`);
      for (const query of QUERIES[locale] ?? []) await printFirst(site, locale, query, open);
      await printSession(site, locale, await open());
    }
  } finally {
    await browser.close();
    server.close();
  }
}

async function openSearch(browser: Browser, address: string): Promise<Tab> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const start = await page.evaluate(() => performance.now());
  await page.keyboard.press('/');
  // The panel comes with the key: its way counts, too.
  await page.locator('.search-dialog .search-field').waitFor();
  return { page, requests, start };
}

/** Prints what opening the search and its first answer cost. */
async function printFirst(
  site: Site,
  locale: Locale,
  query: string,
  open: () => Promise<Tab>,
): Promise<void> {
  const times: number[] = [];
  let cost = '';
  for (let run = 0; run < RUNS; run += 1) {
    const { page, requests, start } = await open();
    times.push(await timeOf(page, query, start));
    cost = costOf(site, requests);
    await page.context().close();
  }
  print(`${locale}: ${query}`, `${median(times).toFixed(0)} ms (median of ${RUNS}), ${cost}`);
}

/** Prints what a whole session costs, of questions in every language that are typed key by key. */
async function printSession(site: Site, locale: Locale, { page, requests }: Tab): Promise<void> {
  const judged = readJudged('working');
  const queries = Array.from(
    { length: SESSION },
    (_each, index) => judged[Math.floor((index * judged.length) / SESSION)]?.query ?? '',
  );
  const keys: { typed: string; time: number }[] = [];
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const typed = query.slice(0, length);
      if (typed.trim() === typed) keys.push({ typed, time: await timeOf(page, typed) });
    }
    // Nobody asks the next question at once.
    await page.waitForTimeout(300);
  }
  await page.context().close();
  const later = keys.slice(1).sort((a, b) => b.time - a.time);
  const at = (share: number): string =>
    `${later[Math.floor(share * (later.length - 1))]?.time.toFixed(0)} ms`;
  print(
    `${locale}: ${SESSION} questions, ${keys.length} keys`,
    `${costOf(site, requests)}; keys after the first: median ${at(0.5)}, 95 % within ${at(0.05)}, longest ${at(0)}`,
  );
  const slow = later.slice(0, 5).map(({ typed, time }) => `${typed} ${time.toFixed(0)} ms`);
  console.log(`  slowest: ${slow.join(', ')}`);
}

/** How many files were fetched, and their bytes as a server sends them. */
function costOf(site: Site, requests: readonly string[]): string {
  const bytes = requests
    .map((url) => decodeURIComponent(new URL(url).pathname).slice(site.base.length))
    .map((path) => weigh(readFileSync(join(site.folder, path.replace(/\/$/u, '/index.html')))))
    .reduce((sum, size) => sum + size, 0);
  return `${(bytes / 1000).toFixed(1)} kB gzip, ${requests.length} requests`;
}

/** Bytes of a file as a server sends it. */
export const weigh = (file: Uint8Array): number => Math.min(file.length, gzipSync(file).length);

/**
 * Prints what first answers fetch of the index: of each question alone, with nothing at hand.
 *
 * @param questions which ones; the judged ones where it is not said
 */
export async function printFirstAnswers(
  folder: string,
  questions: readonly { query: string; locale: Locale }[] = readJudged('working'),
  languages: readonly Locale[] = JUDGED_LOCALES,
): Promise<void> {
  const sizes: number[] = [];
  const counts: number[] = [];
  for (const { query, locale } of questions) {
    const fetched: number[] = [];
    const editions = createEditions(
      (path) => {
        const file = readFileSync(join(folder, 'pagefind', path));
        fetched.push(weigh(file));
        return Promise.resolve(file);
      },
      ownFirst(locale, languages),
    );
    const answer = await searchLatest(editions, { query, everyLanguage: true, filters: [] });
    await answer.show(0, 8);
    sizes.push(fetched.reduce((sum, size) => sum + size, 0));
    counts.push(fetched.length);
  }
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  print(
    'index files of a first answer',
    `median ${kilobytes(median(sizes))} in ${median(counts)} files, at most ${kilobytes(Math.max(...sizes))} in ${Math.max(...counts)}`,
  );
}

/** Time from a change of the field, or from an earlier moment of the page, to its results. */
async function timeOf(page: Page, query: string, from?: number): Promise<number> {
  return page.evaluate(
    async ({ words, earlier }) => {
      const field = document.querySelector<HTMLInputElement>('.search-dialog .search-field');
      const panel = document.querySelector('.search-dialog search-panel');
      if (!field || !panel) return NaN;
      const start = earlier ?? performance.now();
      await customElements.whenDefined('search-panel');
      const done = new Promise<number>((resolve) => {
        const observer = new MutationObserver((changes) => {
          // That it takes a while may be said before.
          const isAnswer = changes.some(
            ({ target }) =>
              target instanceof Element &&
              (target.role === 'listbox' || target.matches('.search-way-out')),
          );
          if (!isAnswer) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(panel, { childList: true, subtree: true, attributes: true });
      });
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return (await done) - start;
    },
    { words: query, earlier: from },
  );
}
