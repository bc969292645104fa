import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';
import { numberingOf } from '../../../src/model/numbering/numbering.ts';
import { skeletonOf } from '../../../src/markdown/skeleton.ts';

const shapes = (source: string): string[] =>
  skeletonOf(parseSection({ path: 'en/10-a.mdx', source, number: '1' }).tree).map(
    ({ shape, line }) => `${line} ${shape}`,
  );

describe('the skeleton of a section', () => {
  it('names every block with its line', () => {
    const source = [
      '---',
      'title: a',
      '---',
      '',
      'Text[^1].',
      '',
      '## ① One',
      '',
      '- a',
      '- b',
      '',
      '1. a',
      '',
      '<FigureOnly figure="minds" count={1 + 2} />',
      '',
      '<Note>',
      '',
      'Inside.',
      '',
      '</Note>',
      '',
      '| a | b |',
      '| - | - |',
      '| 1 | 2 |',
      '',
      '[^1]: Note.',
      '',
    ].join('\n');
    expect(shapes(source)).toEqual([
      '5 paragraph',
      '7 heading of level 2 numbered ①',
      '9 list of 2',
      '12 numbered list of 1',
      '14 <FigureOnly count={1 + 2} figure="minds">',
      '16 <Note>',
      '18 in <Note>: paragraph',
      '22 table of 2 × 2',
      '26 footnote 1',
    ]);
  });
});

it('numbers with words are the same in every language, others are as they are written', () => {
  const shapes = (source: string): string[] => {
    const numbering = numberingOf('chapters');
    const section = { path: 'ja/20-a.mdx', source, number: undefined, numbering };
    return skeletonOf(parseSection(section).tree).map(({ shape }) => shape);
  };
  expect(shapes('## 第1節 学ぶ')).toEqual(shapes('## Section 1 Learning'));
  expect(shapes('## 第1節 学ぶ')).not.toEqual(shapes('## Section 2 Learning'));
  expect(shapes('## (1) 学ぶ')).not.toEqual(shapes('## ① Learning'));
});
