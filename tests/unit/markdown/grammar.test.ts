import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readSection } from '../../../src/checks/read-section.ts';
import { numberAt, parseSection, remarkParsedSections } from '../../../src/markdown/grammar.ts';
import { numberingOf } from '../../../src/model/numbering/numbering.ts';
import { newSequence } from '../../../src/model/numbering/sequence.ts';

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

describe('the number of a section on its page', () => {
  const read = (numbering: ReturnType<typeof numberingOf>, matter: string): void => {
    const source = `---\ntitle: A\n${matter}---\n\nWords.\n`;
    readSection(path, 'en', '20-a.mdx', source, { numbering, sequence: newSequence() });
  };

  it('is what is written, though the bundler reads a fraction', () => {
    const decimal = numberingOf('decimal');
    read(decimal, 'number: 1.10\n');
    expect(numberAt(path, { number: 1.1 })).toEqual({ number: '1.10', numbering: decimal });
  });

  it('is the one that was counted', () => {
    const counted = numberingOf({ levels: ['第1章'], count: true });
    read(counted, '');
    expect(numberAt(path, {}).number).toBe('第1章');
  });

  it('is read anew where it was edited since', () => {
    read(numberingOf('decimal'), 'number: 1\n');
    expect(numberAt(path, { number: 2 }).number).toBe('2');
    expect(numberAt(path, { number: '2.1' }).number).toBe('2.1');
  });
});
