import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, inject, it } from 'vitest';
import { LAYERS } from '../../src/web/styles/postcss.ts';
import {
  attribute,
  elementsAround,
  filesOf,
  hasClass,
  pagesOf,
  type Element,
  type Page,
} from '../setup/pages.ts';

const site = inject('fixture');
const pages = pagesOf(site);
const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const sheetsOf = ({ elements }: Page): string[] =>
  elements
    .filter((element) => attribute(element, 'rel') === 'stylesheet')
    .map((element) => (attribute(element, 'href') ?? '').slice(site.base.length));

/** The selectors of a style sheet that hide something, each with the medium in which it does; none: in all. */
function hiding(css: string): { selector: string; condition: string }[] {
  const found: { selector: string; condition: string }[] = [];
  postcss.parse(css).walkDecls('display', ({ value, parent }) => {
    if (value !== 'none' || !(parent instanceof postcss.Rule)) return;
    const around: string[] = [];
    for (let each = parent.parent; each; each = each.parent as typeof each) {
      if (each instanceof postcss.AtRule && each.name === 'media') around.unshift(each.params);
    }
    const condition = around.join(' and ').replace(/\s+(?![a-z])|(?<=[:>])\s+/gu, '');
    for (const selector of parent.selectors) found.push({ selector, condition });
  });
  return found;
}

describe('the styles as they are built', () => {
  const files = filesOf(site).filter((name) => name.endsWith('.css'));

  it.each(files)('stand in layers, and none is forced: %s', (file) => {
    const css = read(file);
    const stray = postcss
      .parse(css)
      .nodes.filter((node) => node.type !== 'atrule' || node.name !== 'layer');
    expect(stray.map(String)).toEqual([]);
    expect(css).not.toContain('!important');
  });

  it('come in one file a page, which says the order of the layers first', () => {
    for (const page of pages) {
      const sheets = sheetsOf(page);
      expect(sheets, page.path).toHaveLength(1);
      expect(read(sheets[0] ?? '').startsWith(`@layer ${LAYERS.join(',')};`), page.path).toBe(true);
    }
  });

  it('are all used by a page, or fetched by a script', () => {
    const used = new Set(pages.flatMap(sheetsOf));
    expect(files.filter((file) => !used.has(file)).sort()).toEqual([
      expect.stringMatching(/^_astro\/furigana\./u),
      expect.stringMatching(/^_astro\/large\./u),
      expect.stringMatching(/^_astro\/path-bar\./u),
      expect.stringMatching(/^_astro\/scripted\./u),
    ]);
  });

  it('hide the contents of a page where they stand beside the text, and on paper, and nowhere else', () => {
    const page = pages.find(({ html }) => html.includes('toc-inline'));
    const conditions = new Set(
      hiding(read((page && sheetsOf(page)[0]) ?? ''))
        .filter(({ selector }) => /\.toc(?:-inline)?$/u.test(selector))
        .map(({ condition }) => condition),
    );
    expect([...conditions].sort()).toEqual([
      expect.stringMatching(/^(?:\(min-width:78rem\)|\(width>=78rem\))$/u),
      'print',
    ]);
  });

  it('keep from the screen what is for paper alone', () => {
    const page = pages.find(({ html }) => html.includes('print-only'));
    const hidden = hiding(read((page && sheetsOf(page)[0]) ?? ''));
    expect(hidden).toContainEqual({ selector: '.print-only', condition: 'not print' });
  });

  it('leave out on paper no title, no text of the policy, no table and no picture', () => {
    for (const page of pages) {
      const { path, elements } = page;
      const hidden = hiding(read(sheetsOf(page)[0] ?? ''))
        .filter(({ condition, selector }) => condition === 'print' && /^[.\w-]+$/u.test(selector))
        .map(({ selector }) => selector);
      expect(hidden.length, path).toBeGreaterThan(3);
      const isHidden = (element: Element): boolean =>
        hidden.some((selector) =>
          selector.startsWith('.')
            ? selector
                .slice(1)
                .split('.')
                .every((name) => hasClass(element, name))
            : element.tagName === selector,
        );
      const lost = elements
        .filter(
          (element) =>
            /^(?:h1|table|figure)$/u.test(element.tagName) ||
            ['placed', 'rung-text', 'term-entry', 'footnotes'].some((name) =>
              hasClass(element, name),
            ),
        )
        .filter((element) => elementsAround(element).some(isHidden))
        // It says in words what the chart before it shows, which is printed.
        .filter(
          (element) => !elementsAround(element).some((each) => hasClass(each, 'check-table')),
        );
      expect(
        lost.map(({ tagName, attrs }) => [tagName, attrs]),
        path,
      ).toEqual([]);
    }
  });

  it.each([
    ['.overview', /<figure class="overview"/u],
    ['.matrix', /<table class="matrix"/u],
    ['.search-option', /<main[\s\S]*<search-panel/u],
    ['.term-entry', /class="term-entry"/u],
  ])('come with %s only where a page shows it', (selector, shown) => {
    const withLooks = pages.filter((page) => read(sheetsOf(page)[0] ?? '').includes(selector));
    expect(withLooks.length).toBeGreaterThan(0);
    for (const { html, path } of withLooks) expect(shown.test(html), path).toBe(true);
  });
});
