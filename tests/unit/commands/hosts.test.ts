import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';

/** A content folder and a place for settings, and the command for them. */
function prepare() {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const content = join(folder, 'content');
  cpSync('tests/fixtures/smallest/english', content, { recursive: true });
  const run = (words: readonly string[], settings: Record<string, string> = {}) => {
    const env = { ...process.env, CONTENT: content, ...settings };
    const all = ['src/commands/hosts.ts', ...words];
    return spawnSync(process.execPath, all, { encoding: 'utf8', env });
  };
  return { folder, content, run, made: join(folder, 'made') };
}

it('npm run hosts writes the settings for each server, and does so again', () => {
  const { run, made, content } = prepare();
  for (const base of ['/handbook', '/handbook/']) {
    const { status, stdout } = run([made, '--lang', 'en'], { BASE: base });
    expect(status).toBe(0);
    expect(stdout).toContain('a site at /handbook/');
    expect(stdout).toContain('include it inside server { }');
  }
  const read = (path: string): string => readFileSync(join(made, path), 'utf8');
  expect(read('nginx/handbook.conf')).toContain('location ^~ /handbook/ {');
  expect(read('apache/.htaccess')).toContain('ErrorDocument 404 /handbook/404.html');
  expect(read('iis/web.config')).toContain('handbook\\404.html');
  expect(read('static/_headers')).not.toContain('noindex');
  const file = join(content, 'handbook.json');
  const handbook = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...handbook, robots: 'noindex' }));
  run([made]);
  expect(read('static/_headers')).toContain('/*\n  X-Content-Type-Options: nosniff');
  expect(read('static/_headers')).toContain('X-Robots-Tag: noindex');
}, 60_000);

it('npm run hosts leaves everything as it is where something is wrong', () => {
  const { run, made, content, folder } = prepare();
  const refused = (words: readonly string[], says: RegExp, settings = {}): void => {
    const { status, stderr } = run(words, settings);
    expect(status).toBe(1);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^\s+at /mu);
  };
  refused([made, '--all', '--lang', 'en'], /--all is no option/u);
  refused([made, '--lang', 'ja'], /BASE の \/a b\/ は/u, { BASE: '/a b/' });
  expect(existsSync(made)).toBe(false);
  // Somebody's own, which has to stay.
  cpSync(join(content, 'handbook.json'), join(folder, 'made/iis/web.config'));
  refused([made, '--lang', 'en'], /web\.config was not made by this command/u);
  expect(existsSync(join(made, 'nginx'))).toBe(false);
  refused([join(content, 'handbook.json'), '--lang', 'en'], /There is a file where a folder/u);
  writeFileSync(join(content, 'handbook.json'), '{');
  refused([made, '--lang', 'en'], /handbook\.json cannot be read/u);
}, 60_000);
