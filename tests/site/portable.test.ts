import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { portableFiles, siteFiles } from '../../src/package/contents.ts';
import { close, closeBrowserAfterwards, open } from '../browser/open.ts';
import { attribute, elementsOf, textOf } from '../setup/pages.ts';

const { folder: built, base } = inject('fixture');
const files = portableFiles(siteFiles(built), base);
const pages = [...files]
  .filter(([path]) => path.endsWith('.html'))
  .map(([path, bytes]) => ({ path, elements: elementsOf(Buffer.from(bytes).toString('utf8')) }));

const folder = mkdtempSync(join(tmpdir(), 'portable-'));
for (const [path, bytes] of files) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
afterAll(() => {
  rmSync(folder, { recursive: true });
});
closeBrowserAfterwards();

describe('a site to open from a folder', () => {
  it('has no link that leads out of it, or to what is not there', () => {
    expect(pages.length).toBeGreaterThan(20);
    const dead = pages.flatMap(({ path, elements }) =>
      elements
        .flatMap((element) => ['href', 'src', 'action'].map((name) => attribute(element, name)))
        .filter((address) => address !== undefined && !/^(?:\w+:|#)/u.test(address))
        .map((address = '') => posix.join(posix.dirname(path), address.replace(/#.*$/u, '')))
        .filter((file) => !files.has(file))
        .map((file) => `${path} → ${file}`),
    );
    expect(dead).toEqual([]);
  });

  it('has each place of each link', () => {
    const places = new Map(
      pages.map(({ path, elements }) => [
        path,
        new Set(elements.map((each) => attribute(each, 'id'))),
      ]),
    );
    const lost = pages.flatMap(({ path, elements }) =>
      elements
        .flatMap((element) => attribute(element, 'href') ?? [])
        .filter((href) => href.includes('#') && !/^\w+:/u.test(href))
        .filter((href) => {
          const [file = '', place = ''] = href.split('#');
          const target = file === '' ? path : posix.join(posix.dirname(path), file);
          return target.endsWith('.html') && !places.get(target)?.has(place);
        })
        .map((href) => `${path} → ${href}`),
    );
    expect(lost).toEqual([]);
  });

  it('holds nothing that runs, and no words that are shown to nobody', () => {
    for (const { path, elements } of pages) {
      expect(
        elements.filter(({ tagName }) => /^(?:script|noscript)$/u.test(tagName)),
        path,
      ).toEqual([]);
    }
    const search = pages.find(({ path }) => path === 'en/search/index.html');
    expect(search?.elements.map(textOf).join('')).toContain('Search needs JavaScript');
  });

  it('opens in a browser with its styles, and leads on', async () => {
    const tab = await open({ folder, base: `${folder}/`, origin: 'file://' }, 'index.html');
    const { page, faults, requests } = tab;
    // A line, with the styles; a list of links below one another, without.
    const height = await page
      .locator('header')
      .first()
      .evaluate((element) => element.clientHeight);
    expect(height).toBeLessThan(100);
    await page.locator('main a[href$="work/index.html"]').first().click();
    await page.waitForURL(/\/en\/work\/index\.html$/u);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(requests.filter((address) => !address.startsWith(`file://${folder}/`))).toEqual([]);
    expect(faults).toEqual([]);
    await close(tab);
  });
});
