import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../../setup/pages.ts';
import { firstLoad } from '../../setup/weight.ts';

const site = inject('root');
const pages = pagesOf(site);
const sections = pages.filter(({ html }) => html.includes('<citation-copy'));
const tables = pages.filter(({ html }) => html.includes('<grade-comparison'));

describe('the first load', () => {
  it('is known of all sections and tables', () => {
    expect(sections.length).toBe(30);
    expect(tables.length).toBeGreaterThan(1);
  });

  it.each([
    ...sections.map((page) => ({ path: page.path, page, most: 15_000, script: 2000 })),
    ...tables.map((page) => ({ path: page.path, page, most: 26_000, script: 6000 })),
  ])('is light: $path', ({ page, most, script }) => {
    const load = firstLoad(site, page);
    expect(load.files.filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file))).toEqual([]);
    expect(load.script.gzip).toBeGreaterThan(500);
    expect(load.script.gzip).toBeLessThan(script);
    expect(load.whole).toBeLessThanOrEqual(most);
  });
});
