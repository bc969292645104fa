import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../src/i18n/phrases.ts';

describe('phrases of a title', () => {
  it('lose no character', () => {
    const title = '3つの“あい”の「人材育成の組織風土」';
    expect(phrasesOf(title, 'ja').join('')).toBe(title);
    expect(phrasesOf(title, 'ja').length).toBeGreaterThan(1);
  });

  it('are the whole in English, and of nothing nothing', () => {
    expect(phrasesOf('Training that develops staff', 'en')).toEqual([
      'Training that develops staff',
    ]);
    expect(phrasesOf('', 'ja')).toEqual(['']);
  });
});
