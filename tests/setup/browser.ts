import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where all tests reach the one browser. */
    browser: string;
  }
}

let server: BrowserServer | undefined;

/** Starts one browser for all tests, and installs one where there is none. */
export async function setup(project: TestProject): Promise<void> {
  const executablePath = findBrowser() ?? installBrowser();
  server = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  project.provide('browser', server.wsEndpoint());
}

/** Closes the browser. */
export async function teardown(): Promise<void> {
  await server?.close();
}

// The shell first: it draws the same pages without the windows of a browser, and opens a tab for a quarter of the work.
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** The path of a Chrome, Chromium or Edge on this machine: `CHROME_PATH` first, then the usual places. */
export function findBrowser(): string | undefined {
  const { CHROME_PATH, PATH = '', ProgramFiles, LOCALAPPDATA } = process.env;
  const x86 = process.env['ProgramFiles(x86)'];
  const places = [
    CHROME_PATH,
    ...PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
    ...[ProgramFiles, x86, LOCALAPPDATA].flatMap((folder) =>
      folder === undefined ? [] : WINDOWS.map((path) => join(folder, path)),
    ),
    ...MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    chromium.executablePath(),
  ];
  return places.find((path) => path !== undefined && path !== '' && existsSync(path));
}

function installBrowser(): string {
  const attempts = isDebianRoot()
    ? [installWithApt, installWithPlaywright]
    : [installWithPlaywright];
  const reasons: string[] = [];
  for (const attempt of attempts) {
    try {
      attempt();
      const path = findBrowser();
      if (path !== undefined) return path;
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  throw new Error(
    `The browser tests need Chrome, Chromium or Edge, and none could be installed.\n` +
      `Install one, or set CHROME_PATH to its program.\n${reasons.join('\n')}`,
  );
}

/** Ubuntu's package of that name is another thing: it needs snap. */
function isDebianRoot(): boolean {
  const release = '/etc/os-release';
  const debian = existsSync(release) && /^ID=debian$/mu.test(readFileSync(release, 'utf8'));
  return debian && process.getuid?.() === 0;
}

function installWithApt(): void {
  const options = {
    stdio: 'pipe',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  execFileSync('apt-get', ['update'], options);
  const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
}

function installWithPlaywright(): void {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  execFileSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'pipe' });
}
