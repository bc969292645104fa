import { readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readLibrary } from '../setup/library.ts';
import { filesOf } from '../setup/pages.ts';
import { writeLargeHandbook } from './large-handbook.ts';
import { BUILD, measureProcess } from './measure-process.ts';
import { printPdfPages, printPdfSize } from './pdf.ts';
import { print } from './print.ts';
import { printFirstAnswers } from './search-speed.ts';
import { indexSize } from './search.ts';

/**
 * Prints what the largest handbook takes that the generator is meant for, and any page of its PDFs that is all but empty.
 * It takes many minutes.
 */
export async function printLarge(folder: string): Promise<void> {
  console.log(
    '\nA large handbook: 40 sections, 6 tables of 12 grades × 20 competencies, 3 languages',
  );
  const content = resolve(folder, 'large-content');
  writeLargeHandbook(content);
  const site = { folder: resolve(folder, 'large-site') };
  await printBuild('pages and search', content, site.folder, { PAGES_ONLY: '1' });
  await printBuild('all', content, site.folder, {});
  const files = filesOf(site);
  print('pages', String(files.filter((file) => file.endsWith('.html')).length));
  printPdfSize(site);
  await printPdfPages(site);
  printHeaviestTable(site.folder, files);
  print('search index', `${(indexSize(site.folder) / 1000).toFixed(0)} kB gzip`);
  const { glossary, handbook } = readLibrary(relative('.', content));
  const questions = handbook.locales.flatMap((locale) =>
    glossary.map(({ name }) => ({ query: name[locale], locale })),
  );
  await printFirstAnswers(site.folder, questions, handbook.locales);
  rmSync(site.folder, { recursive: true });
}

async function printBuild(
  name: string,
  content: string,
  site: string,
  env: Record<string, string>,
): Promise<void> {
  const { seconds, processor, peak, own, largest } = await measureProcess(
    process.execPath,
    [...BUILD, '--quiet', '--force'],
    { env: { CONTENT: relative('.', content), OUT_DIR: site, ...env } },
  );
  const took = `${seconds.toFixed(0)} s, processor ${processor.toFixed(0)} s`;
  print(name, took);
  print(
    '  memory',
    `${peak.toFixed(0)} MB in all processes, ${own.toFixed(0)} MB in the build’s own, ${largest.toFixed(0)} MB in the largest other`,
  );
}

/** The table's page that has most to fetch, with the data that the comparison asks for. */
function printHeaviestTable(folder: string, files: readonly string[]): void {
  const [heaviest] = files
    .flatMap((file) => {
      const id = /rubrics[/\\]([^/\\]+)[/\\]index\.html$/u.exec(file)?.[1];
      if (id === undefined) return [];
      const parts = [file, join('rubrics', `${id}.comparison.json`)].map((path) =>
        readFileSync(join(folder, path)),
      );
      return [{ file, raw: sizeOf(parts), gzip: sizeOf(parts.map((part) => gzipSync(part))) }];
    })
    .sort((a, b) => b.gzip - a.gzip);
  if (!heaviest) return;
  const [raw, gzip] = [heaviest.raw, heaviest.gzip].map((bytes) => (bytes / 1000).toFixed(0));
  print('heaviest table, page and data', `${raw} kB, ${gzip} kB gzip (${heaviest.file})`);
}

const sizeOf = (parts: readonly Uint8Array[]): number =>
  parts.reduce((sum, { length }) => sum + length, 0);
