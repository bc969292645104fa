import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/i18n/problems/index.ts';
import { sortProblems, type Problem } from '../../../src/model/problem.ts';

const problem = (file: string, line: number): Problem => ({
  file,
  line,
  key: 'footnoteTwice',
  values: { id: '3' },
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

  it('are told with place, cure and count, in each language', () => {
    expect(formatProblems([problem('a.mdx', 3)], 'en')).toMatch(
      /^a\.mdx:3 {2}the footnote 3 is written twice\n {4}→ take one of the two out\n\n1 problem in/u,
    );
    expect(formatProblems([problem('a', 1), problem('b', 1)], 'en')).toMatch(/2 problems in/u);
    // To authors in Korean and Chinese it is told in English, and by its rules of counting.
    for (const locale of ['ko', 'zh-Hans'] as const) {
      expect(formatProblems([problem('a.mdx', 3)], locale)).toMatch(/^1 problem in/mu);
    }
    expect(formatProblems([problem('a.mdx', 3)], 'ja')).toMatch(
      /^a\.mdx:3 {2}脚注 3 が2回書かれています\n {4}→ どちらか一方を消してください\n\n誤りは 1 件/u,
    );
  });
});
