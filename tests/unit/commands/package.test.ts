import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it, onTestFinished } from 'vitest';

/** A small built site below `/handbook/`, and the command for it. */
function prepare() {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const site = join(folder, 'site');
  mkdirSync(join(site, 'en'), { recursive: true });
  const html = '<a href="/handbook/en/">x</a><script src="/handbook/_astro/x.js"></script>';
  for (const path of ['index.html', '404.html', 'en/index.html'])
    writeFileSync(join(site, path), html);
  writeFileSync(join(site, '.made-by-build'), 'x');
  const run = (words: readonly string[], settings: Record<string, string> = {}) => {
    const content = 'tests/fixtures/organisation';
    const env = { ...process.env, CONTENT: content, BASE: '/handbook/', ...settings };
    const all = ['src/commands/package.ts', '--site', site, '--to', join(folder, 'to'), ...words];
    return spawnSync(process.execPath, all, { encoding: 'utf8', env });
  };
  const made = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(join(folder, 'to')).map((name) => [
        name,
        readFileSync(join(folder, 'to', name), 'latin1'),
      ]),
    );
  return { folder, run, made };
}

it('npm run package puts a site with all that belongs to it into one zip, each time the same', () => {
  const { folder, run, made } = prepare();
  const { status, stdout } = run(['--lang', 'en']);
  expect([status, stdout]).toEqual([0, expect.stringContaining('handbook-2025-04-01.zip')]);
  const first = made();
  run(['--lang', 'ja'], { TZ: 'Asia/Tokyo' });
  expect(made()).toEqual(first);
  const zip = 'handbook-2025-04-01.zip';
  expect(Object.keys(first)).toEqual([zip, `${zip}.sha256`]);
  const files = unzipSync(readFileSync(join(folder, 'to', zip)));
  expect(Object.keys(files).map((name) => name.replace('handbook-2025-04-01/', ''))).toEqual([
    'LICENSES.txt',
    'README.txt',
    'SHA256SUMS',
    'hosts/apache/.htaccess',
    'hosts/iis/web.config',
    'hosts/nginx/handbook.conf',
    'hosts/static/_headers',
    'sbom.cdx.json',
    'site/404.html',
    'site/en/index.html',
    'site/index.html',
  ]);
  const textOf = (name: string): string =>
    Buffer.from(files[`handbook-2025-04-01/${name}`] ?? []).toString('utf8');
  expect(textOf('README.txt')).toMatch(/^\uFEFF.+\r\n版：2025-04-01/u);
  expect(textOf('README.txt')).toContain('Version: 2025-04-01  Path: /handbook/');
  expect(textOf('LICENSES.txt')).toMatch(/\* astro [\d.]+ \(MIT\)/u);
  // Fonts that are in the PDFs have a licence of their own.
  expect(textOf('LICENSES.txt')).toContain('SIL OPEN FONT LICENSE');
  const sums = execFileSync('sha256sum', ['--check', `${zip}.sha256`], {
    cwd: join(folder, 'to'),
    encoding: 'utf8',
  });
  expect(sums).toBe(`${zip}: OK\n`);
}, 60_000);

it('npm run package -- --portable makes one to open from a folder', () => {
  const { folder, run } = prepare();
  expect(run(['--portable']).status).toBe(0);
  const name = 'handbook-2025-04-01-portable';
  const files = unzipSync(readFileSync(join(folder, 'to', `${name}.zip`)));
  const page = Buffer.from(files[`${name}/site/en/index.html`] ?? []).toString('utf8');
  expect(page).toBe('<a href="index.html">x</a>');
  expect(Object.keys(files).filter((path) => path.includes('/hosts/'))).toEqual([]);
}, 60_000);

it('npm run package makes nothing where something is wrong', () => {
  const { folder, run, made } = prepare();
  const refused = (words: readonly string[], says: RegExp, settings = {}): void => {
    const { status, stderr } = run([...words, '--lang', 'en'], settings);
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /mu);
  };
  refused(['--fast'], /--fast is no option/u);
  refused([], /is not one for the path \/other\//u, { BASE: '/other/' });
  refused(['--site', join(folder, 'none')], /there is no built site/u);
  expect(made).toThrow('ENOENT');
}, 60_000);
