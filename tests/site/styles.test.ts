import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { describe, expect, inject, it } from 'vitest';
import { LAYERS } from '../../src/web/styles/postcss.ts';
import { attribute, filesOf, pagesOf, type Page } from '../setup/pages.ts';

const site = inject('fixture');
const pages = pagesOf(site);
const read = (file: string): string => readFileSync(join(site.folder, file), 'utf8');
const sheetsOf = ({ elements }: Page): string[] =>
  elements
    .filter((element) => attribute(element, 'rel') === 'stylesheet')
    .map((element) => (attribute(element, 'href') ?? '').slice(site.base.length));

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
    expect(files.filter((file) => !used.has(file))).toEqual([
      expect.stringMatching(/^_astro\/scripted\./u),
    ]);
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
