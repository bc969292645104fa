import { describe, expect, it } from 'vitest';
import { areAlike } from '../../../src/model/script.ts';

describe('two languages', () => {
  it.each([
    ['ja', 'ja-easy', true],
    ['ja', 'zh-Hans', true],
    ['ja', 'en', false],
    ['en', 'ko', false],
    ['ko', 'ja', false],
    ['en', 'en', true],
  ] as const)('%s and %s look alike: %s', (one, other, expected) => {
    expect(areAlike(one, other)).toBe(expected);
  });
});
