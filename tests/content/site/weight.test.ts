import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from '../../setup/pages.ts';
import { firstLoad } from '../../setup/weight.ts';

const site = inject('root');
const sections = pagesOf(site).filter(({ html }) => html.includes('<citation-copy'));

describe('the first load of a section', () => {
  it('is known of all sections', () => {
    expect(sections.length).toBe(30);
  });

  it.each(sections.map((page) => ({ page, path: page.path })))('is light: $path', ({ page }) => {
    const { files, script, whole } = firstLoad(site, page);
    expect(files.filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file))).toEqual([]);
    expect(script.gzip).toBeGreaterThan(500);
    expect(script.gzip).toBeLessThan(5000);
    expect(whole).toBeLessThan(25_000);
  });
});
