import { join, resolve } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { saveFile } from '../../src/checks/save-file.ts';
import { CommandError, reportFailure } from '../../src/commands/failure.ts';
import { operatorLanguage } from '../../src/commands/language.ts';
import { readWords } from '../../src/commands/options.ts';
import { basePath, siteIn } from '../../src/commands/site-settings.ts';
import { CONTENT } from '../../src/content-folder.ts';
import { loadLibrary } from '../../src/content.ts';
import { accessibilityWords } from '../../src/i18n/accessibility-command/index.ts';
import { optionsWords } from '../../src/i18n/options/index.ts';
import { reportWords } from '../../src/i18n/accessibility-report/index.ts';
import { fill } from '../../src/i18n/template.ts';
import {
  REPORT_FILE,
  STATES,
  type AccessibilityReport,
} from '../../src/model/accessibility-report.ts';
import { bringAxe } from '../browser/axe.ts';
import { findBrowser } from '../setup/browser.ts';
import { pagesOf } from '../setup/pages.ts';
import { serveFolder } from '../setup/serve.ts';
import { criteriaOf, rulesByCriterion, type PageResult } from './results.ts';
import { openStates, visitPage, visitState, type OpenState } from './visit.ts';

/** What a program ends with that was stopped from the keyboard. */
const STOPPED = 130;
/** Pages that are visited at the same time. */
const TABS = 2;

const language = operatorLanguage();
const words = accessibilityWords(language);
const folder = process.env['OUT_DIR'] ?? 'dist';
const base = basePath();

/** Visits some pages, several at a time, and tells which. */
async function visitAll(
  contexts: readonly BrowserContext[],
  visits: readonly { path: string; visit: (context: BrowserContext) => Promise<PageResult[]> }[],
): Promise<PageResult[]> {
  const left = [...visits.entries()];
  const results: PageResult[][] = [];
  await Promise.all(
    contexts.map(async (context) => {
      for (let next = left.shift(); next; next = left.shift()) {
        const [index, { path, visit }] = next;
        results[index] = await visit(context);
        const told = { done: results.filter(Boolean).length, total: visits.length, path };
        console.error(fill(words.page, told));
      }
    }),
  );
  return results.flat();
}

/** What somebody opens on the pages that are there. */
async function statesOn(paths: ReadonlySet<string>): Promise<OpenState[]> {
  const { handbook, rubrics, sections } = await loadLibrary();
  const below = (locale: string, page: string): string => `${base}${locale}/${page}/`;
  const languages = handbook.locales.flatMap((locale) => {
    const [section] = sections[locale];
    return section ? [{ path: below(locale, section.slug), word: section.title.slice(0, 20) }] : [];
  });
  const tables = handbook.locales.flatMap((locale) =>
    rubrics.map(({ id, grades }) => ({
      path: below(locale, `rubrics/${id}`),
      grades: grades.slice(0, 2).map((grade) => grade.id),
    })),
  );
  return openStates(
    languages.filter(({ path }) => paths.has(path)),
    tables.filter(({ path, grades }) => paths.has(path) && grades.length > 1),
  );
}

async function test(browser: Browser, origin: string): Promise<PageResult[]> {
  const paths = pagesOf({ folder: resolve(folder), base }).map(({ path }) => path);
  const contexts = await Promise.all(
    Array.from({ length: TABS }, async () => {
      const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce' });
      await bringAxe(context);
      return context;
    }),
  );
  const inTab =
    (visit: (page: Awaited<ReturnType<BrowserContext['newPage']>>) => Promise<PageResult[]>) =>
    async (context: BrowserContext): Promise<PageResult[]> => {
      const page = await context.newPage();
      const results = await visit(page);
      await page.close();
      return results;
    };
  const states = await statesOn(new Set(paths));
  return visitAll(contexts, [
    ...paths.map((path) => ({ path, visit: inTab((page) => visitPage(page, path)) })),
    ...states.map((state) => ({
      path: state.path,
      visit: inTab(async (page) => [await visitState(page, state)]),
    })),
  ]);
}

/** Tells what is wrong, in words; mistakes that are of no success criterion of the report among it. */
function tellWrong(results: readonly PageResult[]): number {
  const { states } = reportWords(language);
  const criteria = [...rulesByCriterion(axe.getRules())];
  let count = 0;
  for (const { path, state, violations } of results) {
    for (const { id, count: times } of violations) {
      const own = criteria.filter(([, rules]) => rules.includes(id)).map(([name]) => name);
      const values = { rule: id, path, state: states[state], count: times };
      const text = own.length > 0 ? words.wrong : words.other;
      console.log(fill(text, { ...values, criterion: own.join(', ') }));
      count += times;
    }
  }
  return count;
}

async function run(): Promise<void> {
  const started = performance.now();
  const found = siteIn(folder, base);
  if (found !== 'here') {
    const { message, remedy } = words[found === 'none' ? 'noSite' : 'otherBase'];
    throw new CommandError({ message: fill(message, { folder, base }), remedy });
  }
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new CommandError(words.noBrowser);
  const { server, origin } = await serveFolder(resolve(folder), base);
  // Whoever stops this is told so, not of the pages that were being visited.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox'],
    handleSIGINT: false,
  });
  process.once('SIGINT', () => {
    console.error(`\n${words.stopped}`);
    process.exit(STOPPED);
  });
  try {
    const results = await test(browser, origin);
    const { handbook } = await loadLibrary();
    const report: AccessibilityReport = {
      version: 1,
      date: new Date().toISOString().slice(0, 10),
      axe: axe.version,
      browser: `Chromium ${browser.version()}`,
      languages: [...handbook.locales],
      pages: pagesOf({ folder: resolve(folder), base }).length,
      states: Object.fromEntries(
        STATES.map((state) => [state, results.filter((each) => each.state === state).length]),
      ),
      criteria: criteriaOf(axe.getRules(), results),
    };
    const file = join(CONTENT, REPORT_FILE);
    saveFile(file, `${JSON.stringify(report, null, 2)}\n`);
    const violations = tellWrong(results);
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    const counts = { pages: report.pages, count: results.length, violations, seconds };
    console.log(fill(words.written, { file, ...counts }));
    if (violations > 0) process.exitCode = 1;
  } finally {
    await browser.close();
    server.close();
  }
}

try {
  if (readWords(process.argv.slice(2), {}).isHelpAsked) {
    console.log(optionsWords(language).usage.accessibility);
  } else await run();
} catch (error) {
  reportFailure(error);
}
