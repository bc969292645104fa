import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { CardSource } from '../../src/cards/cards.ts';
import { isBesideAddress } from '../../src/model/section/beside.ts';
import { LAYERS } from '../../src/web/styles/postcss.ts';
import { attribute, filesOf, isHidden, pagesOf, textOf, type Page } from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';

const HOST = 'https://handbook.example.jp';

/** Tests what each page of a site tells browsers and search engines of itself. */
export function checkHeads(site: BuiltSite, { handbook, sections }: CardSource): void {
  const [authoritative = 'en'] = handbook.locales;
  const pages = pagesOf(site);
  const localeIn = (path: string): string | undefined =>
    handbook.locales.find((locale) => path.startsWith(`${site.base}${locale}/`));
  /** The address of what a page shows: a section with its translation beside it is the section. */
  const ownPath = (path: string): string =>
    isBesideAddress(path, handbook.locales) ? path.replace(/[^/]+\/$/u, '') : path;
  const page = (path: string): Page => {
    const found = pages.find((each) => each.path === `${site.base}${path}`);
    if (!found) throw new Error(`There is no page ${path}`);
    return found;
  };

  it('allows no inline code and has no inline style', () => {
    for (const { path, elements } of pages) {
      const policy = elements.find(
        (element) => attribute(element, 'http-equiv') === 'content-security-policy',
      );
      const content = policy && attribute(policy, 'content');
      const directives = content?.split(';').map((directive) => directive.trim());
      for (const directive of [
        "default-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        // Nor does any script take a text for markup or code.
        "require-trusted-types-for 'script'",
      ]) {
        expect(directives, path).toContain(directive);
      }
      expect(content, path).not.toMatch(
        /unsafe-inline|unsafe-eval'(?<!'wasm-unsafe-eval')|https?:/u,
      );
      expect(
        elements.filter((element) =>
          element.attrs.some(({ name }) => /^(?:style|on\w+)$/u.test(name)),
        ),
        path,
      ).toEqual([]);
    }
  });

  it('tells search engines and shared links what each page is', () => {
    for (const page of pages) {
      const { path, elements, html } = page;
      const meta = (name: string): string | undefined =>
        elements
          .filter(({ tagName }) => tagName === 'meta')
          .filter((e) => (attribute(e, 'property') ?? attribute(e, 'name')) === name)
          .map((e) => attribute(e, 'content'))[0];
      const root = elements.find(({ tagName }) => tagName === 'html');
      expect(root && attribute(root, 'lang'), path).toBe(localeIn(path) ?? authoritative);
      expect(html.match(/<title>[^<]+<\/title>/gu), path).toHaveLength(1);
      expect(
        elements.filter(({ tagName }) => tagName === 'h1'),
        path,
      ).toHaveLength(1);
      for (const name of ['description', 'og:title', 'og:description', 'og:url', 'og:locale']) {
        expect(meta(name), `${path} ${name}`).toBeTruthy();
      }
      if (isHidden(page)) continue;
      // The bare address shows the home page of the authoritative language, which has its own.
      const own = localeIn(path) ? ownPath(path) : `${site.base}${authoritative}/`;
      const inLanguage = (locale: string): string =>
        `${HOST}${own.replace(`${site.base}${localeIn(own) ?? ''}/`, `${site.base}${locale}/`)}`;
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const canonical = links.filter((link) => attribute(link, 'rel') === 'canonical');
      expect(canonical.map((link) => attribute(link, 'href'))).toEqual([`${HOST}${own}`]);
      expect(meta('og:url')).toBe(`${HOST}${own}`);
      const alternates = links
        .filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang'))
        .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
      expect(Object.fromEntries(alternates), path).toEqual(
        Object.fromEntries([
          ...handbook.locales.map((locale) => [locale, inLanguage(locale)]),
          ['x-default', inLanguage(authoritative)],
        ]),
      );
      expect(alternates).toHaveLength(handbook.locales.length + 1);
    }
  });

  it('leads from sections, the glossary, grades and competencies to the same in Markdown', () => {
    const files = filesOf(site).filter((file) => file.endsWith('.md'));
    const led = pages.flatMap(({ path, elements }) =>
      elements
        .filter((element) => attribute(element, 'type') === 'text/markdown')
        .map((element) => {
          expect(attribute(element, 'rel')).toBe('alternate');
          const href = ownPath(path).replace(/\/$/u, '.md');
          expect(attribute(element, 'href')).toBe(href);
          return href.slice(site.base.length);
        }),
    );
    expect([...new Set(led)].sort()).toEqual(files.sort());
    expect(led).toEqual(
      expect.arrayContaining(
        handbook.locales.flatMap((locale) => [
          `${locale}/glossary.md`,
          ...sections[locale].map(({ slug }) => `${locale}/${slug}.md`),
        ]),
      ),
    );
    for (const file of files) {
      const text = readFileSync(join(site.folder, file), 'utf8');
      expect(text).toContain(`url: ${HOST}${site.base}${file.replace(/\.md$/u, '/')}\n`);
    }
  });

  it('tells search engines what home, sections and glossary are, by addresses of pages', () => {
    const ids = new Map(
      pages.map(({ path, elements }) => [path, new Set(elements.map((e) => attribute(e, 'id')))]),
    );
    const typesOf = new Map<string, unknown>();
    for (const { path, elements } of pages) {
      const [data, ...more] = elements.filter(
        (element) => attribute(element, 'type') === 'application/ld+json',
      );
      expect(more, path).toEqual([]);
      if (!data) continue;
      const facts = JSON.parse(textOf(data)) as Record<string, unknown>;
      expect(facts['@context']).toBe('https://schema.org');
      typesOf.set(path.slice(site.base.length), facts['@type']);
      for (const [, address = ''] of textOf(data).matchAll(/"(?:@id|item)":"([^"]+)"/gu)) {
        const { origin, pathname, hash } = new URL(address);
        expect(origin).toBe(HOST);
        expect(ids.has(pathname), address).toBe(true);
        if (hash !== '') expect(ids.get(pathname), address).toContain(hash.slice(1));
      }
    }
    for (const locale of handbook.locales) {
      expect(typesOf.get(`${locale}/`)).toBe('WebSite');
      expect(typesOf.get(`${locale}/glossary/`)).toBe('DefinedTermSet');
      for (const { slug } of sections[locale]) {
        expect(typesOf.get(`${locale}/${slug}/`)).toBe('Article');
      }
    }
  });

  it('tells of each section when it was revised', () => {
    for (const locale of handbook.locales) {
      for (const { slug, revised } of sections[locale]) {
        const { elements } = page(`${locale}/${slug}/`);
        const dates = elements.flatMap((element) => attribute(element, 'datetime') ?? []);
        expect(dates, `${locale} ${slug}`).toEqual([revised]);
      }
    }
  });

  it('loads its styles so that their layers stand in the order that is told', () => {
    for (const { path, elements } of pages) {
      const css = elements
        .filter((element) => attribute(element, 'rel') === 'stylesheet')
        .map((element) => (attribute(element, 'href') ?? '').slice(site.base.length))
        .map((file) => readFileSync(join(site.folder, file), 'utf8'));
      const layers = layersIn(css.join(''));
      expect(layers, path).toEqual(LAYERS.filter((layer) => layers.includes(layer)));
      expect(layers.length, path).toBeGreaterThan(3);
    }
  });
}

/** The cascade layers of a style sheet in the order of their first appearance, which is that of their weight. */
function layersIn(css: string): string[] {
  const named = [...css.matchAll(/@layer ([^{;]+)[{;]/gu)];
  return [
    ...new Set(named.flatMap(([, names = '']) => names.split(',').map((name) => name.trim()))),
  ];
}
