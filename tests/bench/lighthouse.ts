import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../setup/browser.ts';
import { print } from './print.ts';

/** Weighs as much as a quarter of all other packages: it is installed where it is asked for. */
const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

interface Audit {
  score: number | null;
}

/** What is used of a result. */
interface Result {
  lhr: {
    categories: Record<
      string,
      { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
    >;
    audits: Record<string, Audit | undefined>;
  };
}

type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<Result>;

/**
 * Prints Lighthouse's scores of some pages on a phone, and what is below the best.
 *
 * @param folder the built site
 * @param paths the addresses of the pages
 * @param place where Lighthouse is, or is installed to
 */
export async function printLighthouse(
  folder: string,
  paths: readonly string[],
  place: string,
): Promise<void> {
  const executablePath = findBrowser();
  console.log('\nLighthouse, mobile: performance, accessibility, best practices, SEO');
  if (executablePath === undefined) {
    print('scores', 'not measured: no browser was found');
    return;
  }
  const lighthouse = await load(place);
  const { server, port } = await serve(folder);
  const debugging = await freePort();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', `--remote-debugging-port=${debugging}`],
  });
  try {
    for (const path of paths) {
      const runs: Result[] = [];
      for (let turn = 0; turn < TURNS; turn += 1) {
        const flags = { port: debugging, logLevel: 'error', onlyCategories: CATEGORIES } as const;
        runs.push(await lighthouse(`http://127.0.0.1:${port}${path}`, flags));
      }
      runs.sort((a, b) => speedOf(a) - speedOf(b));
      const lhr = runs[Math.floor(TURNS / 2)]?.lhr ?? NONE;
      const found = CATEGORIES.map((name) => lhr.categories[name]);
      const scores = found.map((each) => Math.round(100 * (each?.score ?? 0)));
      const below = found.flatMap((each) =>
        (each?.auditRefs ?? [])
          .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < BEST)
          .map(({ id }) => id),
      );
      print(path, [scores.join(' / '), ...below].join(', '));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** How often each page is measured: what else the machine does slows some of them. */
const TURNS = 3;
const NONE: Result['lhr'] = { categories: {}, audits: {} };

function speedOf({ lhr }: Result): number {
  return lhr.categories['performance']?.score ?? 0;
}

/** Scores are rounded to hundredths. */
const BEST = 0.995;

async function load(place: string): Promise<Lighthouse> {
  const entry = join(resolve(place), 'node_modules/lighthouse/core/index.js');
  if (!existsSync(entry)) {
    mkdirSync(place, { recursive: true });
    const dependencies = { lighthouse: VERSION };
    writeFileSync(join(place, 'package.json'), JSON.stringify({ private: true, dependencies }));
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: place, stdio: 'ignore' });
  }
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
    default: Lighthouse;
  };
  return lighthouse;
}

/** Serves a site as web servers do whose settings we give: text compressed, what has a hash in its name kept. */
async function serve(folder: string): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/u, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const bytes = readFileSync(file);
    response.writeHead(200, {
      ...{ 'content-type': type ?? 'application/octet-stream' },
      ...{
        'cache-control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      },
      ...(type !== undefined && { 'content-encoding': 'gzip' }),
    });
    response.end(type === undefined ? bytes : gzipSync(bytes));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
