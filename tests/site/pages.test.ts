import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { attribute, elementsOf, filesOf, pagesOf, textOf } from '../setup/pages.ts';
import type { BuiltSite } from '../setup/sites.ts';

const SITES: Record<string, BuiltSite> = {
  '/': inject('root'),
  '/handbook/': inject('below'),
  'another organisation': inject('fixture'),
};
const HOST = 'https://handbook.example.jp';

describe.each(Object.entries(SITES))('the site at %s', (_name, site) => {
  const pages = pagesOf(site);
  const ids = new Map(
    pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );

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

  it('allows no inline code and has no inline style', () => {
    for (const { path, elements } of pages) {
      const policy = elements.find(
        (element) => attribute(element, 'http-equiv') === 'content-security-policy',
      );
      const content = policy && attribute(policy, 'content');
      expect(content, path).toMatch(/default-src 'self'/u);
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
    for (const { path, elements, html } of pages) {
      const meta = (name: string): string | undefined =>
        elements
          .filter(({ tagName }) => tagName === 'meta')
          .filter((e) => (attribute(e, 'property') ?? attribute(e, 'name')) === name)
          .map((e) => attribute(e, 'content'))[0];
      const root = elements.find(({ tagName }) => tagName === 'html');
      expect(root && attribute(root, 'lang'), path).toMatch(/^(?:ja|en)$/u);
      expect(html.match(/<title>[^<]+<\/title>/gu), path).toHaveLength(1);
      expect(
        elements.filter(({ tagName }) => tagName === 'h1'),
        path,
      ).toHaveLength(1);
      for (const name of ['description', 'og:title', 'og:description', 'og:url', 'og:locale']) {
        expect(meta(name), `${path} ${name}`).toBeTruthy();
      }
      if (path.endsWith('404.html')) continue;
      const links = elements.filter(({ tagName }) => tagName === 'link');
      const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
      const address = (canonical && attribute(canonical, 'href')) ?? '';
      expect(address.startsWith(`${HOST}${site.base}`), `${path} ${address}`).toBe(true);
      const languages = links.flatMap((link) => attribute(link, 'hreflang') ?? []);
      expect(new Set(languages), path).toEqual(new Set(['ja', 'en', 'x-default']));
    }
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(
      new FileSystemConfigLoader({
        extends: ['html-validate:recommended'],
        rules: {
          // How markup is written, not whether it is right: the compiler writes it.
          'no-trailing-whitespace': 'off',
          'void-style': 'off',
          'doctype-style': 'off',
          'attribute-boolean-style': 'off',
          'attribute-empty-style': 'off',
          'long-title': 'off',
          // List markers are styled away, and Safari then forgets that it is a list.
          'no-redundant-role': 'off',
          // Telephone numbers and button labels break where phones need it.
          'tel-non-breaking': 'off',
          // Anchors follow the policy's numbering, and HTML lets an id begin with a digit.
          'valid-id': ['error', { relaxed: true }],
          // Results come as one types, and Enter opens the first.
          'wcag/h32': 'off',
          // Checkboxes of one name are one choice.
          'form-dup-name': [
            'error',
            { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] },
          ],
          // The list of a combobox, whose options are links with headings.
          'prefer-native-element': ['error', { exclude: ['listbox'] }],
        },
      }),
    );
    const mistakes: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html, join(site.folder, path));
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          mistakes.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
        }
      }
    }
    expect(mistakes).toEqual([]);
  });

  it('lists every page in the sitemap by its own address, and nothing else', () => {
    const listed = [
      ...readFileSync(join(site.folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)/gu),
    ];
    const expected = pages
      .map(({ path }) => `${HOST}${path}`)
      // The bare address is the home page of the authoritative language once more.
      .filter((url) => !url.endsWith('404.html') && url !== `${HOST}${site.base}`);
    expect(listed.map((match) => match[1]).sort()).toEqual(expected.sort());
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

  it('has the same addresses in both languages', () => {
    const japanese = pages.filter(({ path }) => path.startsWith(`${site.base}ja/`));
    expect(japanese.length).toBeGreaterThan(5);
    for (const { path, elements } of japanese) {
      const twin = ids.get(path.replace(`${site.base}ja/`, `${site.base}en/`));
      expect(twin, path).toBeDefined();
      const here = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(
        new Set(here.filter((id) => !id.startsWith('group-') && !id.startsWith('term-'))),
      ).toEqual(
        new Set(
          [...(twin ?? [])].filter((id) => !id.startsWith('group-') && !id.startsWith('term-')),
        ),
      );
    }
  });
});

describe('a site of another organisation', () => {
  const site = inject('fixture');

  it('opens in its own authoritative language', () => {
    const [root] = elementsOf(readFileSync(join(site.folder, 'index.html'), 'utf8'));
    expect(root && attribute(root, 'lang')).toBe('en');
  });

  it('says nothing of the handbook that comes with the generator', () => {
    for (const file of filesOf(site).filter((name) => /\.(?:html|xml|js|css)$/u.test(name))) {
      expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toMatch(/藤沢|Fujisawa/u);
    }
  });
});

describe('the reading path of newcomers', () => {
  it.each(['ja', 'en'])('says a total that its steps add up to: %s', (locale) => {
    const page = pagesOf(inject('root')).find(({ path }) => path === `/${locale}/start/`);
    const minutesIn = (name: string): number[] =>
      (page?.elements ?? [])
        .filter((element) => attribute(element, 'class')?.split(' ').includes(name))
        .map((element) => Number(/\d+/u.exec(textOf(element))?.[0]));
    const steps = minutesIn('path-minutes');
    expect(steps.length).toBeGreaterThan(3);
    expect(minutesIn('path-total')).toEqual([steps.reduce((sum, each) => sum + each, 0)]);
  });
});
