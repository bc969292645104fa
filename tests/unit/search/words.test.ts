import { describe, expect, it } from 'vitest';
import { fold, foldWithPlaces, stemOf } from '../../../src/search/words/fold.ts';
import { kanjiStem, phraseKey, runsOf, wordsOf } from '../../../src/search/words/segment.ts';

describe('folding', () => {
  it.each([
    ['ＯＪＴ', 'ojt'],
    ['ﾊﾟﾜﾊﾗ', 'パワハラ'],
    ['はらすめんと', 'ハラスメント'],
    ['パワー・ハラスメント', 'パワハラスメント'],
    ['１ｏｎ１', '1on1'],
    ['六級', '６級'],
    ['二十年', '20年'],
    ['十分', '10分'],
    ['①', '1'],
    ['3つの“あい”', '三つのあい'],
  ])('writes %s as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps different words apart', () => {
    expect(fold('パワハラ')).not.toBe(fold('セクハラ'));
    expect(fold('が')).not.toBe(fold('か'));
  });

  it('knows where each character comes from', () => {
    const text = 'のﾊﾟﾜｰ・ハラ';
    const folded = foldWithPlaces(text);
    const at = folded.text.indexOf(fold('ハラ'));
    expect(text.slice(folded.from[at], folded.from[at + 2])).toBe('ハラ');
  });

  it.each([
    ['policies', 'policy'],
    ['organization', 'organisation'],
    ['behavior', 'behaviour'],
    ['judgement', 'judgment'],
    ['appraisals', 'appraisal'],
  ])('finds one stem for %s and %s', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
});

describe('words', () => {
  it.each([
    "don't give 1on1 co-creation 3 a1b2",
    "rock 'n' roll, it''s 24 7",
    "Who's that staff' s?",
  ])('cuts simple English as the segmenter does: %s', (text) => {
    const segmenter = new Intl.Segmenter('ja', { granularity: 'word' });
    const segments = [...segmenter.segment(text)].map(({ segment }) => segment);
    expect(wordsOf(text).map(({ surface }) => surface)).toEqual(
      segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment)),
    );
  });

  it('keeps loan words whole, and compounds beside their parts', () => {
    const words = wordsOf('メンター制度とパワー・ハラスメント');
    expect(words.map(({ surface }) => surface)).toEqual([
      'メンター',
      '制度',
      'と',
      'パワー',
      'ハラスメント',
    ]);
    expect(runsOf(words).map((run) => run.map(({ surface }) => surface).join(''))).toEqual([
      'メンター制度',
      'パワーハラスメント',
    ]);
  });

  it('takes a list in one string for several words', () => {
    expect(runsOf(wordsOf('責任感・倫理')).length).toBe(2);
  });

  it('gives phrases one key, however their words are set apart', () => {
    expect(phraseKey('Childcare Leave')).toBe(phraseKey('childcare-leave'));
    expect(phraseKey('ワーク ライフ バランス')).toBe(phraseKey('ワーク・ライフ・バランス'));
  });

  it('knows what the forms of a verb have in common', () => {
    expect(kanjiStem('育てる')).toBe('育');
    expect(kanjiStem('育児')).toBeUndefined();
  });
});
