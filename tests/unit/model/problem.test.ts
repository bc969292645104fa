import { describe, expect, it } from 'vitest';
import { formatProblems, sortProblems } from '../../../src/model/problem.ts';

const problem = (
  file: string,
  line: number,
  message = 'm',
): Parameters<typeof sortProblems>[0][0] => ({
  file,
  line,
  message,
  fix: 'f',
});

describe('problems', () => {
  it('come by file and line, each once', () => {
    const given = [problem('b', 2), problem('a', 10), problem('a', 9), problem('b', 2)];
    expect(sortProblems(given).map(({ file, line }) => `${file}${line}`)).toEqual([
      'a9',
      'a10',
      'b2',
    ]);
  });

  it('are told with place, cure and count', () => {
    expect(formatProblems([problem('a.mdx', 3, 'wrong')])).toMatch(
      /^a\.mdx:3 {2}wrong\n {4}→ f\n\n1 problem /u,
    );
    expect(formatProblems([problem('a', 1), problem('b', 1)])).toMatch(/2 problems/u);
  });
});
