import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { settleAddress, siteIn } from '../../../src/commands/site-settings.ts';

it.each([
  [{}, {}],
  [
    { SITE: '', BASE: '' },
    { SITE: '', BASE: '/' },
  ],
  [{ BASE: 'handbook' }, { BASE: '/handbook/' }],
  [{ BASE: '/a//b' }, { BASE: '/a/b/' }],
  [{ SITE: 'https://www.example.jp/' }, { SITE: 'https://www.example.jp/' }],
  [{ SITE: 'http://localhost:8080' }, { SITE: 'http://localhost:8080' }],
])('SITE and BASE of %j are those of a site', (environment, settled) => {
  settleAddress(environment);
  expect(environment).toEqual(settled);
});

// They ended in a stack of Astro, in a site whose links lead nowhere, or in addresses without their path.
it.each([
  [{ SITE: 'www.example.jp' }, 'www.example.jp'],
  [{ SITE: 'https://' }, 'https://'],
  [{ SITE: '//x' }, '//x'],
  [{ SITE: 'https://www.example.jp/handbook/' }, '(/handbook/)'],
  [{ BASE: 'https://www.example.jp/handbook/' }, 'https://www.example.jp/handbook/'],
  [{ BASE: 'C:/Program Files/Git/handbook/' }, 'C:/Program Files/Git/handbook/'],
  [{ BASE: '\\handbook\\' }, '\\handbook\\'],
])('SITE and BASE of %j are refused before anything is built', (environment, says) => {
  const { argv } = process;
  process.argv = [...argv, '--lang', 'en'];
  onTestFinished(() => {
    process.argv = argv;
  });
  expect(() => {
    settleAddress(environment);
  }).toThrow(says);
});

// The accessibility test once visited pages that were not there, and found nothing wrong with them.
it('a site is known by its path', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  expect(siteIn(folder, '/')).toBe('none');
  writeFileSync(join(folder, 'index.html'), '');
  writeFileSync(join(folder, '404.html'), '<script src="/handbook/_astro/x.js"></script>');
  expect([siteIn(folder, '/handbook/'), siteIn(folder, '/')]).toEqual(['here', 'elsewhere']);
});
