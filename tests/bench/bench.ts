import { execFile } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/browser.ts';
import { filesOf, pagesOf } from '../setup/pages.ts';
import { serveFolder } from '../setup/serve.ts';
import { firstLoad, type Bytes } from '../setup/weight.ts';
import { printAgainstPeers } from './against-peers.ts';
import { measureCards } from './cards.ts';
import { printFirstPage } from './first-page.ts';
import { printInstall } from './install.ts';
import { printLighthouse } from './lighthouse.ts';
import { printLarge } from './large.ts';
import { BUILD } from './measure-process.ts';
import { printAgainstBrowser, printPdfs, printPdfSize } from './pdf.ts';
import { printOffline } from './offline.ts';
import { median, print } from './print.ts';
import { repeatContent } from './repeat-content.ts';
import { printFirstAnswers, printSpeed } from './search-speed.ts';
import { indexSize, printQuality, printSize } from './search.ts';

/** Prints speed and size; asserts nothing. */
const folder = resolve('.build/bench');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

// All else takes longer than that.
if (process.argv.includes('--only-large')) {
  await printLarge(folder);
  rmSync(folder, { recursive: true });
  process.exit();
}

const run = promisify(execFile);
const REPORT_MEMORY =
  'data:text/javascript,process.on("exit",()=>console.log("peak "+process.resourceUsage().maxRSS))';

interface Build {
  /** Wall time. */
  seconds: number;
  /** The most memory that the build held at once, in MB. */
  peak: number;
}

async function measureBuild(content: string, outDir: string): Promise<Build> {
  const started = performance.now();
  const { stdout } = await run(process.execPath, ['--import', REPORT_MEMORY, ...BUILD], {
    env: { ...process.env, CONTENT: content, OUT_DIR: outDir },
    maxBuffer: 64 * 1024 * 1024,
  });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, peak: Number(/^peak (\d+)$/mu.exec(stdout)?.[1]) / 1024 };
}

const size = ({ raw, gzip }: Bytes): string =>
  `${(raw / 1000).toFixed(1)} kB, ${(gzip / 1000).toFixed(1)} kB gzip`;

/** How long a change of choice takes on a phone with a quarter of this processor. */
async function printRepaint(path: string): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    print('repaint', 'not measured: no browser was found');
    return;
  }
  const { server, origin } = await serveFolder(site.folder, site.base);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${origin}${path}`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const times = await page.evaluate(async () => {
    const found: { script: number; layout: number }[] = [];
    const boxes = [
      ...document.querySelectorAll<HTMLInputElement>('[name="grades"], [name="mark"]'),
    ];
    for (let turn = 0; turn < 3; turn += 1) {
      for (const box of boxes) {
        await new Promise((next) => requestAnimationFrame(next));
        const start = performance.now();
        box.click();
        const done = performance.now();
        document.body.getBoundingClientRect();
        found.push({ script: done - start, layout: performance.now() - done });
      }
    }
    return found;
  });
  const script = median(times.map((time) => time.script));
  const layout = median(times.map((time) => time.layout));
  print(
    'repaint, processor slowed 4×',
    `${script.toFixed(1)} ms script, ${layout.toFixed(1)} ms layout (median of ${times.length} choices)`,
  );
  await browser.close();
  server.close();
}

const site = { folder: resolve(folder, 'site'), base: '/' };
const builds: Build[] = [];
for (let turn = 0; turn < 3; turn += 1) builds.push(await measureBuild('content', site.folder));
const pages = pagesOf(site);
console.log('\nBuild (median of three)');
print('wall time', `${median(builds.map(({ seconds }) => seconds)).toFixed(2)} s`);
print('peak memory', `${median(builds.map(({ peak }) => peak)).toFixed(0)} MB`);
print('pages', String(pages.length));
printInstall();
await printFirstPage(folder);

const sections = pages.filter(
  ({ html }) => html.includes('<citation-copy') && !html.includes('class="sides'),
);
const loads = sections
  .map((page) => ({ path: page.path, load: firstLoad(site, page) }))
  .sort((a, b) => b.load.whole - a.load.whole);
for (const [name, entry] of [
  ['heaviest', loads[0]],
  ['median', loads[Math.floor(loads.length / 2)]],
] as const) {
  if (!entry) continue;
  console.log(`\nFirst load of a section: the ${name}, ${entry.path}`);
  print('HTML', size(entry.load.html));
  print('CSS', size(entry.load.css));
  print('JavaScript', size(entry.load.script));
  print('other', size(entry.load.other));
  print('all', `${(entry.load.whole / 1000).toFixed(1)} kB gzip`);
  print('requests', String(entry.load.files.length + 1));
}

const table = pages.find(({ path }) => path === '/ja/rubrics/gyo1/');
if (table) {
  const load = firstLoad(site, table);
  console.log(`\nFirst load of a table: ${table.path}`);
  print('HTML', size(load.html));
  print('JavaScript', size(load.script));
  print('all', `${(load.whole / 1000).toFixed(1)} kB gzip`);
  await printRepaint(table.path);
}

printOffline(site);

const lighthouse = process.argv.indexOf('--lighthouse');
if (lighthouse >= 0) {
  const asked = ['/ja/', sections[0]?.path, table?.path, '/ja/print/', '/ja/search/'];
  await printLighthouse(
    site.folder,
    asked.filter((path) => path !== undefined),
    resolve(process.argv[lighthouse + 1] ?? '.build/lighthouse'),
  );
}

await printPdfs('content');
await printAgainstBrowser(site, 'content');
printPdfSize(site);

const { cards, each, bytes } = await measureCards('content');
console.log('\nSocial cards, nothing cached');
print('cards', `${cards}, ${each.toFixed(0)} ms each, ${(bytes / 1e6).toFixed(2)} MB in all`);

printSize(site.folder);
await printFirstAnswers(site.folder);
await printSpeed(site);
await printQuality(site.folder, 'golden');
await printQuality(site.folder, 'working');

console.log('\nGrowth');
print('search index × 1', `${(indexSize(site.folder) / 1000).toFixed(0)} kB gzip`);
for (const times of [10, 40]) {
  const content = resolve(folder, `content-${times}`);
  repeatContent('content', content, times);
  const outDir = resolve(folder, `site-${times}`);
  const { seconds, peak } = await measureBuild(relative('.', content), outDir);
  const count = filesOf({ folder: outDir }).filter((file) => file.endsWith('.html')).length;
  print(
    `content × ${times}`,
    `${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB, ${count} pages, ${((1000 * seconds) / count).toFixed(0)} ms a page`,
  );
  print(`search index × ${times}`, `${(indexSize(outDir) / 1000).toFixed(0)} kB gzip`);
  await printFirstAnswers(outDir);
  if (times === 40) await printSpeed({ folder: outDir, base: '/' });
  rmSync(outDir, { recursive: true });
}
if (process.argv.includes('--large')) await printLarge(folder);
const peers = process.argv.indexOf('--peers');
if (peers >= 0) await printAgainstPeers(resolve(process.argv[peers + 1] ?? '.build/peers'), folder);
rmSync(folder, { recursive: true });
