import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { isBesideAddress } from '../../../src/model/section/beside.ts';
import { pagesOf, textOf, type Page } from '../../setup/pages.ts';
import { firstLoad } from '../../setup/weight.ts';

const site = inject('root');
const pages = pagesOf(site);
const sections = pages.filter(
  ({ html, path }) => html.includes('<citation-copy') && !isBesideAddress(path, ['ja', 'en']),
);
const tables = pages.filter(({ html }) => html.includes('<grade-comparison'));

/** Bytes after gzip of the words of a page. */
function wordsOf({ elements }: Page): number {
  const main = elements.find(({ tagName }) => tagName === 'main');
  return gzipSync(main ? textOf(main).replace(/\s+/gu, ' ') : '').length;
}

/**
 * What the first load of a section may weigh in bytes after gzip. A limit on the whole would fail an honest edit of a
 * long section, and let the frame of a short one grow. What is limited is what the generator adds to the words: the
 * frame, styles and scripts by a figure, and the markup of the words (their anchors, links and notes) by half of what
 * these weigh themselves. Up to 3.2 kB of words, some three pages of A4, that is no more than 15 kB in all.
 */
const mostOf = (section: Page): number => 10_200 + 1.5 * wordsOf(section);

describe('the first load', () => {
  it('is known of all sections and tables', () => {
    expect(sections.length).toBe(30);
    expect(tables.length).toBeGreaterThan(1);
    for (const section of sections) expect(wordsOf(section)).toBeGreaterThan(500);
  });

  it.each([
    ...sections.map((page) => ({ path: page.path, page, most: mostOf(page), script: 2000 })),
    ...tables.map((page) => ({ path: page.path, page, most: 26_000, script: 6000 })),
  ])('is light: $path', ({ page, most, script }) => {
    const load = firstLoad(site, page);
    expect(load.files.filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file))).toEqual([]);
    expect(load.script.gzip).toBeGreaterThan(500);
    expect(load.script.gzip).toBeLessThan(script);
    expect(load.whole).toBeLessThanOrEqual(most);
  });
});
