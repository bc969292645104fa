import { describe, expect, it } from 'vitest';
import { readCases, tellOf } from '../../setup/field-cases.ts';

/** Words of programs that no author has met. */
const JARGON = /zod|acorn|yaml|astro|mdast|micromark|unexpected token|in JSON at|undefined|NaN/iu;

describe('what offices write is told in their own words', () => {
  it.each(readCases())('$kind: $name', ({ edits, told }) => {
    const found = tellOf(edits);
    expect(found).toEqual(told);
    for (const { ja, en } of found) {
      expect(ja).not.toMatch(JARGON);
      expect(en).not.toMatch(JARGON);
      // A message in Japanese is one, to its end.
      for (const part of ja.split(' → ')) expect(part).toMatch(/[\p{Script=Hiragana}]/u);
    }
  });
});
