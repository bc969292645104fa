import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Root } from 'postcss';
import { describe, expect, it } from 'vitest';
import { dropForeign, mergeLayers } from '../../../../src/web/styles/merge.ts';
import {
  FIXED,
  inlineFixed,
  inlineTokens,
  LAYERS,
  orderLayers,
} from '../../../../src/web/styles/postcss.ts';

const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/gu;
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:astro|css)$/u.test(name))
  .map((name) => join('src', name))
  .flatMap((path): { path: string; root: Root }[] => {
    const text = readFileSync(path, 'utf8');
    const styles = path.endsWith('.css')
      ? [text]
      : [...text.matchAll(STYLE)].map(([, css = '']) => css);
    return styles.map((css) => ({ path, root: postcss.parse(css) }));
  });

/** What of some styles stands in none of the layers, or in one that is not known. */
function strayRules(root: Root): string[] {
  return root.nodes
    .filter((node) => node.type !== 'comment')
    .filter((node) => {
      if (node.type !== 'atrule') return true;
      if (node.name === 'import')
        return /^['"][^.]/u.test(node.params) && !/layer\(/u.test(node.params);
      return node.name !== 'layer' || !LAYERS.includes(node.params as (typeof LAYERS)[number]);
    })
    .map((node) => node.toString().slice(0, 60));
}

describe('the styles', () => {
  it('are known of all components', () => {
    expect(sources.length).toBeGreaterThan(30);
  });

  it.each(sources)('stand in layers: $path', ({ root }) => {
    expect(strayRules(root)).toEqual([]);
  });

  it('win by the order of the layers, never by force', () => {
    const forced = sources.flatMap(({ path, root }) => {
      const found: string[] = [];
      root.walkDecls((declaration) => {
        if (declaration.important === true) found.push(`${path}: ${declaration.toString()}`);
      });
      return found;
    });
    expect(forced).toEqual([]);
  });

  it('have what is for paper and for forced colours in the layers that win', () => {
    const layerOf = (node: postcss.Node | undefined): string => {
      if (!node) return '';
      return node instanceof postcss.AtRule && node.name === 'layer'
        ? node.params
        : layerOf(node.parent);
    };
    const wrong = sources.flatMap(({ path, root }) => {
      const found: string[] = [];
      root.walkAtRules('media', (media) => {
        const expected = /^print$/u.test(media.params)
          ? 'print'
          : /forced-colors/u.test(media.params)
            ? 'forced-colors'
            : undefined;
        const layer = layerOf(media);
        if (expected !== undefined && layer !== expected) found.push(`${path}: ${layer}`);
      });
      return found;
    });
    expect(wrong).toEqual([]);
    const place = (name: string): number => LAYERS.findIndex((layer) => layer === name);
    expect(place('components')).toBeGreaterThan(place('prose'));
    expect(place('forced-colors')).toBeGreaterThan(place('components'));
    expect(place('print')).toBeGreaterThan(place('forced-colors'));
    expect(place('hidden')).toBe(LAYERS.length - 1);
  });

  it('name the tokens of the design system in one place only', () => {
    const users = sources
      .filter(({ root }) =>
        /var\(--(?:color|font-size|font-weight|border-radius|elevation)-/u.test(root.toString()),
      )
      .map(({ path }) => path);
    expect(users).toEqual(['src/web/styles/tokens.css']);
  });

  it('give each fixed token one value only, since it is put in at build time', () => {
    const told = sources.flatMap(({ path, root }) => {
      const found: string[] = [];
      root.walkDecls(FIXED, ({ prop }) => {
        found.push(`${path} ${prop}`);
      });
      return found;
    });
    expect(told.length).toBeGreaterThan(10);
    expect(new Set(told).size).toBe(told.length);
    expect(told.filter((each) => !each.startsWith('src/web/styles/tokens.css'))).toEqual([]);
  });
});

describe('the styles of a page', () => {
  it('are joined layer by layer', () => {
    const merged = mergeLayers([
      '@layer base,print;@layer print{@media print{p{color:black}}}',
      '@layer base{p{color:red}}@layer print{@media print{a{color:black}}}',
    ]);
    expect(merged).toBe(
      `@layer ${LAYERS.join(',')};@layer base{p{color:red}}` +
        '@layer print{@media print{p{color:black}a{color:black}}}',
    );
  });

  it('leave out components that are not on the page', () => {
    const css =
      '@layer components{.a[data-astro-cid-a],.b[data-astro-cid-b]{top:0}.b[data-astro-cid-b]{left:0}}';
    const scopes = new Set(['data-astro-cid-a']);
    expect(dropForeign(css, { scopes, isClass: () => true })).toBe(
      '@layer components{.a[data-astro-cid-a]{top:0}}',
    );
  });

  it('leave out classes that no element has', () => {
    const css = '@layer prose{.toc a,.b p{top:0}.toc:not(.b){left:0}li:is(.toc,.b){left:1.5rem}}';
    const isClass = (name: string): boolean => name === 'b';
    expect(dropForeign(css, { scopes: new Set(), isClass })).toBe(
      '@layer prose{.b p{top:0}li:is(.toc,.b){left:1.5rem}}',
    );
  });

  it('are refused where a rule stands in no layer, or in an unknown one', () => {
    expect(() => mergeLayers(['p{color:red}'])).toThrow(/no layer/u);
    expect(() => mergeLayers(['@layer extra{p{color:red}}'])).toThrow(/extra/u);
  });

  it('say the order of the layers first', async () => {
    const { css } = await postcss([orderLayers()]).process('@layer print{}', { from: undefined });
    expect(css.startsWith(`@layer ${LAYERS.join(', ')};`)).toBe(true);
  });

  it('hold the values of a package’s tokens, not its list', async () => {
    const list = postcss.parse(':root{--blue:#00f;--deep:var(--blue);--red:#f00}', {
      from: '/x/package/tokens.css',
    });
    const own = postcss.parse(':root{--link:var(--deep);--gap:var(--space)}', {
      from: '/x/own.css',
    });
    list.append(...own.nodes);
    const { css } = await postcss([inlineTokens('package')]).process(list, { from: undefined });
    expect(css.replaceAll(/\s/gu, '')).toBe(':root{--link:#00f;--gap:var(--space)}');
  });

  it('hold the values of fixed tokens, and leave their list out', async () => {
    const plugin = inlineFixed(':root{--space-1:4px;--mark:var(--blue);--ink:#111}', '--blue:#00f');
    const own =
      ':root{--space-1:4px;--ink:#111}p{margin:calc(2 * var(--space-1));color:var(--ink)}';
    const { css } = await postcss([plugin]).process(`${own}b{color:var(--mark)}`, {
      from: undefined,
    });
    expect(css).toBe(':root{--ink:#111}p{margin:calc(2 * 4px);color:var(--ink)}b{color:#00f}');
  });
});
