import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Locale } from '../../src/model/locale.ts';
import { search } from '../../src/search/query/engine.ts';
import { createLibrary } from '../../src/search/query/library.ts';
import { findBrowser } from '../setup/browser.ts';
import { filesOf } from '../setup/pages.ts';
import { serveFolder } from '../setup/serve.ts';
import { median, print } from './print.ts';

/** A query that people judged by reading the content: where it has to lead. */
interface Judged {
  query: string;
  locale: Locale;
  kind: string;
  /** Addresses of which one has to come first. */
  first?: string[];
  /** Addresses that all have to be among the first ten. */
  among?: string[];
  /** Whether it has to find nothing. */
  nothing?: boolean;
}

const GOLDEN = new URL('../search/golden.json', import.meta.url);

/** Whether a result answers for an address: the page, or the place on it, or a place below that. */
export function answers(url: string, address: string): boolean {
  if (!address.includes('#')) return url.replace(/#.*$/u, '') === address;
  return url === address || url.startsWith(`${address}-`);
}

interface Outcome {
  kind: string;
  /** The share of the addresses that are among the first ten; none for queries that shall find nothing. */
  recall: number;
  /** Whether the first is right: in the list, or in it with the definition above it. */
  precise: boolean;
  withTerm: boolean;
  /** One by the rank of the first right address. */
  reciprocal: number;
  miss: string | undefined;
}

async function judge(
  judged: Judged,
  libraryOf: (locale: Locale) => ReturnType<typeof createLibrary>,
): Promise<Outcome> {
  const { query, locale, kind, first = [], among = [], nothing = false } = judged;
  const answer = await search(libraryOf(locale), { query, everyLanguage: true, filters: [] });
  const list = (await answer.show(0, 10)).map(({ url }) => url);
  const all = answer.term ? [answer.term.url, ...list] : list;
  if (nothing) {
    const right = answer.count === 0;
    const miss = right ? undefined : `found ${all.slice(0, 3).join(' ')}`;
    const value = right ? 1 : 0;
    return { kind, recall: value, precise: right, withTerm: right, reciprocal: value, miss };
  }
  const isFirst = (url: string | undefined): boolean =>
    first.length === 0 || (url !== undefined && first.some((address) => answers(url, address)));
  const wanted = [...among, ...(first.length > 0 ? [first] : [])].map((each) => [each].flat());
  const missing = wanted.filter(
    (addresses) =>
      !addresses.some((address) => all.slice(0, 10).some((url) => answers(url, address))),
  );
  const rank = list.findIndex((url) => isFirst(url));
  const withTerm = isFirst(list[0]) || isFirst(answer.term?.url);
  const reasons = [
    ...missing.map((addresses) => `not among ten: ${addresses.join(' or ')}`),
    ...(isFirst(list[0]) ? [] : [`first is ${list[0]}, not ${first.join(' or ')}`]),
  ];
  return {
    kind,
    recall: wanted.length === 0 ? 1 : 1 - missing.length / wanted.length,
    precise: isFirst(list[0]),
    withTerm,
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
    miss: reasons.length > 0 ? reasons.join('; ') : undefined,
  };
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(3);

/** Prints how well the golden queries are answered, by kind, and each that is not answered as it should be. */
export async function printQuality(folder: string): Promise<void> {
  console.log('\nSearch: judged queries');
  if (!existsSync(GOLDEN)) {
    print('golden.json', 'is not there');
    return;
  }
  const { queries } = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { queries: Judged[] };
  const libraries = new Map<Locale, ReturnType<typeof createLibrary>>();
  const libraryOf = (locale: Locale): ReturnType<typeof createLibrary> => {
    const known = libraries.get(locale);
    if (known) return known;
    const made = createLibrary(
      (each) => (path) => Promise.resolve(readFileSync(join(folder, 'pagefind', each, path))),
      locale === 'ja' ? ['ja', 'en'] : ['en', 'ja'],
    );
    libraries.set(locale, made);
    return made;
  };
  const outcomes: Outcome[] = [];
  for (const judged of queries) outcomes.push(await judge(judged, libraryOf));
  const line = (name: string, some: readonly Outcome[]): void => {
    print(
      `${name} (${some.length})`,
      `recall@10 ${mean(some.map(({ recall }) => recall))}  precision@1 ${mean(
        some.map(({ precise }) => Number(precise)),
      )} (${mean(some.map(({ withTerm }) => Number(withTerm)))} with the definition)  MRR ${mean(
        some.map(({ reciprocal }) => reciprocal),
      )}`,
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
        await page.keyboard.press('/');
        cold.push(await timeOf(page, query));
        const first = [...requests];
        for (let length = query.length - 1; length > 0; length -= 1) {
          keys.push(await timeOf(page, query.slice(0, length)));
        }
        requests = first;
        await context.close();
      }
      const bytes = requests
        .map((url) => decodeURIComponent(new URL(url).pathname).slice(site.base.length))
        .map((path) => readFileSync(join(site.folder, path)))
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

/** Time from a change of the field to its results. */
async function timeOf(page: import('playwright-core').Page, query: string): Promise<number> {
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('.search-dialog .search-field');
    const list = document.querySelector('.search-dialog [role="listbox"]');
    const panel = document.querySelector('.search-dialog search-panel');
    if (!field || !list || !panel) return NaN;
    const start = performance.now();
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
  }, query);
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
  for (const locale of readdirSync(join(folder, 'pagefind'))) {
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
      `words ${sum(/pf_index$/u)}, records ${sum(/pf_fragment$/u)}, table ${sum(/pf_meta$/u)}, lexicon ${sum(/lexicon/u)}, readings ${sum(/readings/u)}`,
    );
  }
}
