import { describe, expect, it } from 'vitest';
import { findDivergence } from '../../../../src/model/section/parity.ts';

const blocks = (...shapes: string[]): { shape: string; line: number }[] =>
  shapes.map((shape, index) => ({ shape, line: index + 1 }));

describe('skeletons of two languages', () => {
  it('agree whatever their lines', () => {
    const other = blocks('a', 'b').map((block) => ({ ...block, line: block.line + 7 }));
    expect(findDivergence(blocks('a', 'b'), other)).toBeUndefined();
  });

  it('part at the first block that differs', () => {
    expect(findDivergence(blocks('a', 'b', 'c'), blocks('a', 'x', 'c'))).toEqual({
      first: { shape: 'b', line: 2 },
      second: { shape: 'x', line: 2 },
    });
  });

  it('part where one of them ends', () => {
    expect(findDivergence(blocks('a'), blocks('a', 'b'))).toEqual({
      first: undefined,
      second: { shape: 'b', line: 2 },
    });
  });
});
