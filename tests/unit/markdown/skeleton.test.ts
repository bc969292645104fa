import { describe, expect, it } from 'vitest';
import { parseSection } from '../../../src/markdown/grammar.ts';
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
