import { describe, expect, it } from 'vitest';
import { breakLines, type Width } from '../../../src/cards/lines.ts';

/** Every Japanese character is as wide as it is high, every other one half as wide. */
const width: Width = (text) =>
  [...text].reduce((sum, letter) => sum + (/[\u3000-\u9fff]/u.test(letter) ? 1 : 0.5), 0);

describe('the lines of a title', () => {
  it('are one where it fits', () => {
    expect(breakLines('用語集', 'ja', 3, width)).toEqual({ lines: ['用語集'], whole: true });
  });

  it('break between phrases, and are as even as they can be', () => {
    const { lines, whole } = breakLines('人材育成におけるそれぞれの役割と取組', 'ja', 14, width);
    expect(lines).toEqual(['人材育成における', 'それぞれの役割と取組']);
    expect(whole).toBe(true);
  });

  it('break after the middle dots of a list', () => {
    const { lines, whole } = breakLines('実務能力・政策形成能力・政策形成構想', 'ja', 14, width);
    expect(lines).toEqual(['実務能力・政策形成能力・', '政策形成構想']);
    expect(whole).toBe(true);
  });

  it('break between words, but not before a number', () => {
    const { lines } = breakLines('Administrative (1), Medical (1)', 'en', 14, width);
    expect(lines).toEqual(['Administrative (1),', 'Medical (1)']);
    expect(breakLines('one two three four', 'en', 5, width).lines).toEqual([
      'one two',
      'three four',
    ]);
  });

  it('break inside what is longer than a line, lose nothing, and tell so', () => {
    for (const [text, locale] of [
      ['コミュニケーションマネジメント', 'ja'],
      ['Donaudampfschiffahrt', 'en'],
    ] as const) {
      const { lines, whole } = breakLines(text, locale, 6, width);
      expect(lines.join('')).toBe(text);
      expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(6);
      expect(whole).toBe(false);
    }
  });
});
