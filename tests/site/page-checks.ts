import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CardSource } from '../../src/cards/cards.ts';
import { isBesideAddress } from '../../src/model/section/beside.ts';
import { attribute, filesOf, isHidden, pagesOf, textOf, type Element } from '../setup/pages.ts';
import { mistakesIn } from '../setup/valid-html.ts';
import type { BuiltSite } from '../setup/sites.ts';

const HOST = 'https://handbook.example.jp';

/** Tests what is true of every page of a site, whatever its content says. */
export function checkPages(site: BuiltSite, { handbook }: CardSource): void {
  const [authoritative = 'en', ...translations] = handbook.locales;
  const pages = pagesOf(site);
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );

  const idsOf = (path: string): string[] => sharedIds(path, ids.get(path));
  const localeIn = (path: string): string | undefined =>
    handbook.locales.find((locale) => path.startsWith(`${site.base}${locale}/`));

  it('has pages', () => {
    expect(pages.length).toBeGreaterThan(15);
    expect(existsSync(join(site.folder, '404.html'))).toBe(true);
  });

  it('has no link that leads nowhere', () => {
    const broken = pages.flatMap(({ path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'a')
        .map((element) => attribute(element, 'href') ?? '')
        .filter((href) => !/^(?:https?:|mailto:|tel:)/u.test(href))
        .filter((href) => {
          const url = new URL(href, `${HOST}${path}`);
          const target = ids.get(url.pathname);
          if (!target) return !existsSync(join(site.folder, url.pathname.slice(site.base.length)));
          return url.hash !== '' && !target.has(decodeURIComponent(url.hash.slice(1)));
        })
        .map((href) => `${path} → ${href}`),
    );
    expect(broken).toEqual([]);
  });

  it('loads nothing from another host', () => {
    const loading = /^(?:script|img|iframe|source|audio|video|embed|object|use|image|track|form)$/u;
    const outside = pages.flatMap(({ path, elements }) =>
      elements
        .filter(
          (element) =>
            loading.test(element.tagName) ||
            (element.tagName === 'link' &&
              !['canonical', 'alternate'].includes(attribute(element, 'rel') ?? '')),
        )
        .flatMap((element) =>
          ['src', 'href', 'srcset', 'data', 'action', 'xlink:href'].flatMap(
            (name) => attribute(element, name) ?? [],
          ),
        )
        .filter((address) => /^(?:[a-z]+:)?\/\//u.test(address))
        .map((address) => `${path} loads ${address}`),
    );
    expect(outside).toEqual([]);
    const assets = filesOf(site).filter((file) => /^_astro\/.*\.(?:css|js)$/u.test(file));
    expect(assets.length).toBeGreaterThan(1);
    for (const asset of assets) {
      const text = readFileSync(join(site.folder, asset), 'utf8');
      expect(text, asset).not.toMatch(
        /(?:url\(|@import|import\(|fetch\()\s*["']?(?:https?:)?\/\//u,
      );
      expect(text, asset).not.toMatch(/@font-face/u);
    }
  });

  it('tells how large each file is that it offers on paper', () => {
    const told = pages.flatMap(({ path, elements }) =>
      elements.flatMap((element) => {
        const href = attribute(element, 'href') ?? '';
        const size = /([\d.]+) ([kM]B)/u.exec(textOf(rowOf(element)));
        if (!href.endsWith('.pdf') || !size) return [];
        const { length } = readFileSync(join(site.folder, href.slice(site.base.length)));
        const [unit, exact] = size[2] === 'kB' ? [1e3, 0.5] : [1e6, 0.05];
        return { place: `${path} ${href}`, off: Math.abs(length / unit - Number(size[1])) / exact };
      }),
    );
    expect(told.length).toBeGreaterThan(pages.length / 2);
    expect(told.filter(({ off }) => off > 1)).toEqual([]);
  });

  it('is valid HTML', async () => {
    const mistakes: string[] = [];
    for (const { path, html } of pages) {
      mistakes.push(...(await mistakesIn(html, join(site.folder, path))));
    }
    expect(mistakes).toEqual([]);
  });

  it('lists every page in the sitemap by its own address, and nothing else', () => {
    const listed = [
      ...readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)/gu),
    ];
    const expected = pages
      .filter((page) => !isHidden(page))
      // A section with its translation beside it is the section once more.
      .filter(({ path }) => !isBesideAddress(path, handbook.locales))
      .map(({ path }) => `${HOST}${path}`)
      // The bare address is the home page of the authoritative language once more.
      .filter((url) => url !== `${HOST}${site.base}`);
    expect(listed.map((match) => match[1]).sort()).toEqual(expected.sort());
  });

  it('tells in the sitemap the same page in every language', () => {
    const xml = readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8');
    const entries = [...xml.matchAll(/<url>(.*?)<\/url>/gsu)].map(([entry]) => entry);
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) {
      const [, url = ''] = /<loc>([^<]+)/u.exec(entry) ?? [];
      const own = localeIn(url.slice(HOST.length)) ?? '';
      const told = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/gu)];
      expect(Object.fromEntries(told.map(([, lang, href]) => [lang, href])), url).toEqual(
        Object.fromEntries(
          handbook.locales.map((locale) => [
            locale,
            url.replace(`${site.base}${own}/`, `${site.base}${locale}/`),
          ]),
        ),
      );
    }
  });

  it('has footnotes that lead there and back', () => {
    const marks = pages.flatMap(({ path, elements }) =>
      elements
        .filter((element) => attribute(element, 'role') === 'doc-noteref')
        .map((element) => ({
          path,
          elements,
          href: attribute(element, 'href') ?? '',
          id: attribute(element, 'id'),
        })),
    );
    expect(marks.length).toBeGreaterThan(1);
    for (const { path, elements, href, id } of marks) {
      const note = elements.find((element) => attribute(element, 'id') === href.slice(1));
      expect(note && textOf(note).trim(), `${path}${href}`).toBeTruthy();
      const back = elements.some((element) => attribute(element, 'href') === `#${id}`);
      expect(back, `${path}${href}`).toBe(true);
    }
  });

  // The language switch keeps the place that is read, by its id.
  it('has the same addresses and ids in every language', () => {
    const originals = pages.filter(
      ({ path }) => localeIn(path) === authoritative && !isBesideAddress(path, handbook.locales),
    );
    expect(originals.length).toBeGreaterThan(10);
    for (const { path } of originals) {
      for (const locale of translations) {
        const twin = path.replace(`${site.base}${authoritative}/`, `${site.base}${locale}/`);
        expect(idsOf(twin), twin).toEqual(idsOf(path));
      }
    }
  });
}

/** The ids of a page but those of terms: a term may be called by name in one language only. */
function sharedIds(path: string, ids: ReadonlySet<string> = new Set()): string[] {
  // The glossary is grouped by kana in one language and by letters in another.
  const own = path.endsWith('/glossary/') ? /^(?:term|group)-/u : /^term-/u;
  return [...ids].filter((id) => !own.test(id)).sort();
}

/** What tells of a link to a file: its words, or those of its line in a list. */
function rowOf(element: Element): Element {
  const { parentNode } = element;
  const alone =
    parentNode && 'tagName' in parentNode && parentNode.tagName === 'li' ? parentNode : element;
  return alone;
}
