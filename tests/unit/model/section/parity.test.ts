import { describe, expect, it } from 'vitest';
import { findDivergence, type SkeletonBlock } from '../../../../src/model/section/parity.ts';

const is = { key: 'paragraph', values: {} };
const blocks = (...shapes: string[]): SkeletonBlock[] =>
  shapes.map((shape, index) => ({ shape, is, line: index + 1 }));

describe('skeletons of two languages', () => {
  it('agree whatever their lines', () => {
    const other = blocks('a', 'b').map((block) => ({ ...block, line: block.line + 7 }));
    expect(findDivergence(blocks('a', 'b'), other)).toBeUndefined();
  });

  it('part at the first block that differs', () => {
    expect(findDivergence(blocks('a', 'b', 'c'), blocks('a', 'x', 'c'))).toEqual({
      first: { shape: 'b', is, line: 2 },
      second: { shape: 'x', is, line: 2 },
    });
  });

  it('part where one of them ends', () => {
    expect(findDivergence(blocks('a'), blocks('a', 'b'))).toEqual({
      first: undefined,
      second: { shape: 'b', is, line: 2 },
    });
  });
});
