import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Locale } from '../../src/model/locale.ts';
import { ENTRY, type Edition } from '../../src/search/index/edition.ts';
import { findBrowser } from '../setup/browser.ts';
import { judgeAll, qualityOf, readJudged, type Outcome } from '../setup/judge.ts';
import { filesOf } from '../setup/pages.ts';
import { serveFolder } from '../setup/serve.ts';
import { median, print } from './print.ts';

/** Prints how well the golden queries are answered, by kind, and each that is not answered as it should be. */
export async function printQuality(folder: string): Promise<void> {
  console.log('\nSearch: judged queries');
  const queries = readJudged();
  const outcomes = await judgeAll(folder, queries);
  const line = (name: string, some: readonly Outcome[]): void => {
    const { recall, precision, meanReciprocalRank } = qualityOf(some);
    print(
      `${name} (${some.length})`,
      `recall@10 ${recall.toFixed(3)}  precision@1 ${precision.toFixed(3)}  MRR ${meanReciprocalRank.toFixed(3)}`,
    );
  };
  for (const kind of [...new Set(outcomes.map((outcome) => outcome.kind))].sort()) {
    line(
      kind,
      outcomes.filter((outcome) => outcome.kind === kind),
    );
  }
  line('all', outcomes);
  for (const [index, { miss, kind }] of outcomes.entries()) {
    if (miss !== undefined) console.log(`  miss: ${queries[index]?.query} (${kind}): ${miss}`);
  }
}

const QUERIES: Record<Locale, readonly string[]> = {
  ja: ['人事評価', 'じんじひょうか', 'parental leave'],
  en: ['appraisal', 'how do I change departments', '育休'],
};

const RUNS = 5;

/** Prints what search costs from the first key on, with nothing cached, on a processor slowed four times. */
export async function printSpeed(site: { folder: string; base: string }): Promise<void> {
  console.log('\nSearch: from the first key to results, processor slowed 4×');
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    print('speed', 'not measured: no browser was found');
    return;
  }
  const { server, origin } = await serveFolder(site.folder, site.base);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const locale of ['ja', 'en'] as const) {
    for (const query of QUERIES[locale]) {
      const cold: number[] = [];
      const keys: number[] = [];
      let requests: string[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext();
        const page = await context.newPage();
        await page.goto(`${origin}${site.base}${locale}/aims/`);
        await page.waitForLoadState('networkidle');
        requests = [];
        page.on('request', (request) => requests.push(request.url()));
        const session = await context.newCDPSession(page);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        const start = await page.evaluate(() => performance.now());
        await page.keyboard.press('/');
        // The panel comes with the key: its way counts, too.
        await page.locator('.search-dialog .search-field').waitFor();
        cold.push(await timeOf(page, query, start));
        const first = [...requests];
        for (let length = query.length - 1; length > 0; length -= 1) {
          keys.push(await timeOf(page, query.slice(0, length)));
        }
        requests = first;
        await context.close();
      }
      const bytes = requests
        .map((url) => decodeURIComponent(new URL(url).pathname).slice(site.base.length))
        .map((path) => readFileSync(join(site.folder, path.replace(/\/$/u, '/index.html'))))
        .map((file) => Math.min(file.length, gzipSync(file).length))
        .reduce((sum, size) => sum + size, 0);
      print(
        `${locale}: ${query}`,
        `${median(cold).toFixed(0)} ms, ${(bytes / 1000).toFixed(1)} kB gzip, ${requests.length} requests; further keys ${median(keys).toFixed(0)} ms (medians, ${RUNS} runs)`,
      );
    }
  }
  await browser.close();
  server.close();
}

/** Time from a change of the field, or from an earlier moment of the page, to its results. */
async function timeOf(
  page: import('playwright-core').Page,
  query: string,
  from?: number,
): Promise<number> {
  return page.evaluate(
    async ({ words, earlier }) => {
      const field = document.querySelector<HTMLInputElement>('.search-dialog .search-field');
      const list = document.querySelector('.search-dialog [role="listbox"]');
      const panel = document.querySelector('.search-dialog search-panel');
      if (!field || !list || !panel) return NaN;
      const start = earlier ?? performance.now();
      await customElements.whenDefined('search-panel');
      const done = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          const settled =
            list.childElementCount > 0 ||
            !panel.querySelector('.search-way-out')?.hasAttribute('hidden');
          if (!settled) return;
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

/** Bytes of everything that search may fetch. */
export function indexSize(folder: string): number {
  return filesOf({ folder: join(folder, 'pagefind') })
    .map((file) => readFileSync(join(folder, 'pagefind', file)))
    .reduce((sum, file) => sum + Math.min(file.length, gzipSync(file).length), 0);
}

/** Prints how large the index is, and the parts that every question needs. */
export function printSize(folder: string): void {
  console.log('\nSearch: size of the index, gzip');
  const entry = readFileSync(join(folder, 'pagefind', ENTRY), 'utf8');
  for (const locale of Object.keys(JSON.parse(entry) as Edition)) {
    const inside = join(folder, 'pagefind', locale);
    const sum = (pattern: RegExp): string =>
      `${(
        filesOf({ folder: inside })
          .filter((file) => pattern.test(file))
          .map((file) => readFileSync(join(inside, file)))
          .reduce((all, file) => all + Math.min(file.length, gzipSync(file).length), 0) / 1000
      ).toFixed(1)} kB`;
    print(
      locale,
      `words ${sum(/^index/u)}, records ${sum(/^fragment/u)}, table ${sum(/^table/u)}, lexicon ${sum(/lexicon/u)}, readings ${sum(/readings/u)}`,
    );
  }
}
