import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseSection, remarkParsedSections } from '../../../src/markdown/grammar.ts';

const MATTER = '---\ntitle: A\nnumber: "2"\n---\n';
const path = 'content/en/20-a.mdx';

/** Where the blocks of a text begin, and their addresses. */
function placesOf({ children }: Root): (string | number | undefined)[][] {
  return children
    .filter(({ type }) => type !== 'yaml')
    .map(({ position, data }) => [position?.start.line, data?.hProperties?.id]);
}

describe('parsing a section', () => {
  it('gives each caller a tree of his own', () => {
    const section = { path, source: `${MATTER}\nWords.\n`, number: '2' };
    parseSection(section).tree.children = [];
    expect(placesOf(parseSection(section).tree)).toEqual([[6, '2-p1']]);
  });

  it('takes no notice of what the file was before, or was numbered', () => {
    const source = `${MATTER}\nWords.\n`;
    expect(placesOf(parseSection({ path, source, number: '3' }).tree)).toEqual([[6, '3-p1']]);
    const longer = source.replace('Words.', 'First.\n\nSecond.');
    expect(placesOf(parseSection({ path, source: longer, number: '3' }).tree)).toEqual([
      [6, '3-p1'],
      [8, '3-p2'],
    ]);
    const lower = source.replace('title: A', 'title: A\nsummary: B');
    expect(placesOf(parseSection({ path, source: lower, number: '3' }).tree)).toEqual([
      [7, '3-p1'],
    ]);
  });

  it('is the same for pages, which get the text without its frontmatter', () => {
    const value = `${MATTER.replace(/[^\n]/gu, ' ')}\n## ① Aim\n\nWords.\n`;
    const data = { astro: { frontmatter: { number: '2' } } };
    const file = new VFile({ path: `/elsewhere/${path}`, value, data });
    const tree = unified().use(remarkParsedSections).parse(file) as Root;
    expect(placesOf(tree)).toEqual([
      [6, '2-1'],
      [8, '2-1-p1'],
    ]);
  });
});
