import { describe, expect, it } from 'vitest';
import { phrasesOf, wordsOf } from '../../../src/i18n/phrases.ts';

describe('phrases of a title', () => {
  it('lose no character', () => {
    const title = '3つの“あい”の「人材育成の組織風土」';
    expect(phrasesOf(title, 'ja').join('')).toBe(title);
    expect(phrasesOf(title, 'ja').length).toBeGreaterThan(1);
  });

  it.each([
    ['行（１）・医（１）・医（２）の体系図', ['行（１）・', '医（１）・', '医（２）の', '体系図']],
    ['コミュニケーション・協調性', ['コミュニケーション・', '協調性']],
    ['業務継続、部下の指導・育成', ['業務継続、', '部下の', '指導・', '育成']],
  ])(
    'begin with no mark that belongs to the words before, and end after it: %s',
    (title, phrases) => {
      expect(phrasesOf(title, 'ja')).toEqual(phrases);
    },
  );

  it('are found in Chinese as in Japanese', () => {
    const title = '比较各职级所要求的能力';
    expect(phrasesOf(title, 'zh-Hans').join('')).toBe(title);
    expect(phrasesOf(title, 'zh-Hans').length).toBeGreaterThan(1);
    expect(phrasesOf('직급 비교하기', 'ko')).toEqual(['직급 비교하기']);
  });

  it('are the whole in English, and of nothing nothing', () => {
    expect(phrasesOf('Training that develops staff', 'en')).toEqual([
      'Training that develops staff',
    ]);
    expect(phrasesOf('', 'ja')).toEqual(['']);
  });
});

describe('words of a name', () => {
  it('lose no character, and keep English whole', () => {
    expect(wordsOf('人材育成ハンドブック', 'ja')).toEqual(['人材', '育成', 'ハンドブック']);
    expect(wordsOf('Staff Handbook', 'en')).toEqual(['Staff Handbook']);
  });
});
