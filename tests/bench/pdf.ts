import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { makePdf } from '../../src/print/typst/compile.ts';
import { makeSheets, type PrintedSheet } from '../../src/print/sheets/kinds.ts';
import { findBrowser } from '../setup/browser.ts';
import { filesOf } from '../setup/pages.ts';
import { lettersOf, readPages } from '../setup/pdf-text.ts';
import { readProse } from '../setup/prose.ts';
import { serveFolder } from '../setup/serve.ts';
import { print } from './print.ts';

/** Every sheet of a handbook's PDFs, in all languages. */
export function sheetsIn(folder: string): PrintedSheet[] {
  return (['ja', 'en'] as const).flatMap((locale) => makeSheets(readProse(folder, locale)));
}

/** Makes every PDF anew, in one thread, and prints how long that takes and how much comes of it. */
export async function printPdfs(folder: string): Promise<void> {
  console.log('\nPDFs, nothing cached');
  const sheets = sheetsIn(folder);
  const times = new Map<string, number[]>();
  let bytes = 0;
  const started = performance.now();
  for (const sheet of sheets) {
    const begun = performance.now();
    bytes += (await makePdf(sheet)).length;
    times.set(sheet.kind, [...(times.get(sheet.kind) ?? []), performance.now() - begun]);
  }
  const whole = performance.now() - started;
  print('PDFs', `${sheets.length}, ${(whole / 1000).toFixed(1)} s in one thread`);
  print('each', `${(whole / sheets.length).toFixed(0)} ms`);
  for (const [kind, some] of times) {
    const mean = some.reduce((sum, time) => sum + time, 0) / some.length;
    print(`  ${kind} (${some.length})`, `${mean.toFixed(0)} ms`);
  }
  print('on two cores', `${((await timeOfAll(folder)) / 1000).toFixed(1)} s`);
  print('bytes', `${(bytes / 1e6).toFixed(1)} MB`);
  print('peak memory', `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

/** Milliseconds that a build takes for all PDFs where none has been made before: in a process that has made none. */
async function timeOfAll(folder: string): Promise<number> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    'tests/bench/all-pdfs.ts',
    folder,
  ]);
  return Number(stdout);
}

/** The same table printed from its web page by a browser, as a ratio of time and of size. */
export async function printAgainstBrowser(
  site: { folder: string; base: string },
  folder: string,
): Promise<void> {
  const executablePath = findBrowser();
  const table = sheetsIn(folder).find(({ kind }) => kind === 'matrix');
  if (executablePath === undefined || !table) {
    print('against a browser', 'not measured: no browser was found');
    return;
  }
  const begun = performance.now();
  const own = await makePdf(table);
  const ownTime = performance.now() - begun;
  const { server, origin } = await serveFolder(site.folder, site.base);
  const launched = performance.now();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  const opened = performance.now();
  await page.goto(`${origin}${site.base}${table.locale}/rubrics/${table.rubric ?? ''}/`);
  const theirs = await page.pdf({ format: 'A3', landscape: true, preferCSSPageSize: true });
  const done = performance.now();
  await browser.close();
  server.close();
  const ratio = (time: number): string => `${time.toFixed(0)} ms, ${(time / ownTime).toFixed(1)} ×`;
  print('a table', `${ownTime.toFixed(0)} ms, ${(own.length / 1000).toFixed(0)} kB`);
  print('  by a browser', `${ratio(done - opened)}; with its start ${ratio(done - launched)}`);
  print('  its size', `${(theirs.length / 1000).toFixed(0)} kB`);
}

/** Bytes of all PDFs of a site. */
export function printPdfSize({ folder }: { folder: string }): void {
  const files = filesOf({ folder }).filter((file) => file.endsWith('.pdf'));
  const bytes = files.reduce((sum, file) => sum + readFileSync(join(folder, file)).length, 0);
  print('in the site', `${files.length} PDFs, ${(bytes / 1e6).toFixed(1)} MB`);
}

/** Of so many PDFs one is read: reading takes longer than making them. */
const READ_EACH = 20;

/** Prints how many pages some PDFs of a site have, and which pages say nothing. */
export async function printPdfPages({ folder }: { folder: string }): Promise<void> {
  const files = filesOf({ folder }).filter((file) => file.endsWith('.pdf'));
  const read = files.filter((_file, index) => index % READ_EACH === 0);
  const empty: string[] = [];
  let count = 0;
  for (const file of read) {
    const pages = await readPages(readFileSync(join(folder, file)));
    count += pages.length;
    pages.forEach((page, index) => {
      if (lettersOf([page]) === '') empty.push(`${file}, page ${index + 1}`);
    });
  }
  print(
    `pages of ${read.length} of them`,
    `${count}, without words: ${empty.length === 0 ? 'none' : empty.join('; ')}`,
  );
}
