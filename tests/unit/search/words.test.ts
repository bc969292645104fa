import { describe, expect, it } from 'vitest';
import { tidy } from '../../../src/search/query/tidy.ts';
import { fold, foldWithPlaces, stemOf } from '../../../src/search/words/fold.ts';
import { PARTICLES } from '../../../src/i18n/further-function-words.ts';
import {
  kanjiStem,
  learnParticles,
  phraseKey,
  runsOf,
  wordsOf,
} from '../../../src/search/words/segment.ts';

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
    ['百二十人', '120人'],
    ['二千二十八年', '2028年'],
    ['二〇二八年', '2028年'],
    ['３万円', '30000円'],
    ['1,000万', '10000000'],
    ['國學', '国学'],
    ['髙﨑', '高崎'],
    ['\u2F08事', '人事'],
    ['\uFA19', '神'],
    ['葛\u{E0100}', '葛'],
    ['か\u3099く', 'がく'],
    ['ヒ゛シ゛ョン', 'ビジョン'],
    ['ヴィジョン', 'ビジョン'],
    ['ウ\u3099ァ', 'バ'],
    ['人\u200B事\u2060評\uFEFF価', '人事評価'],
    ['résumé', 'resume'],
    ['re\u0301sume\u0301', 'resume'],
    ['kyōsō', 'kyoso'],
  ])('writes %s as %s', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  it('keeps different words apart', () => {
    expect(fold('パワハラ')).not.toBe(fold('セクハラ'));
    expect(fold('が')).not.toBe(fold('か'));
    // A word for a thousand by itself is part of a word.
    expect(fold('千葉の百貨店')).toBe('千葉の百貨店');
  });

  it('knows where each character comes from', () => {
    const text = 'のﾊﾟﾜｰ・ハラ';
    const folded = foldWithPlaces(text);
    const at = folded.text.indexOf(fold('ハラ'));
    expect(text.slice(folded.from[at], folded.from[at + 2])).toBe('ハラ');
    const counted = foldWithPlaces('約百二十人');
    expect(counted.text).toBe('約120人');
    expect(counted.from).toEqual([0, 1, 1, 1, 4, 5]);
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

describe('a question before it is cut into words', () => {
  it.each([
    ['人 事 評 価', '人事評価'],
    ['人　事　評　価 面談', '人事評価 面談'],
    ['メ ン タ ー', 'メンター'],
    ['\u5B78び', '学び'],

    ['人事\u00AD評価', '人事評価'],
    ['育休 研修', '育休 研修'],
    ['a b c', 'a b c'],
  ])('%s is read as %s', (typed, read) => {
    expect(tidy(typed)).toBe(read);
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

  it.each([
    ['二千二十八年度', ['2028', '年度']],
    ['百二十人', ['120', '人']],
    ['1,000人', ['1000', '人']],
    ['十人十色', ['10人10色']],
    ['一人一人', ['1人', '1人']],
  ])('keeps a number whole, apart from what is counted: %s', (text, keys) => {
    expect(wordsOf(text).map(({ key }) => key)).toEqual(keys);
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

describe('words in other languages', () => {
  const keys = (text: string): string[] => wordsOf(text).map(({ key }) => key);

  it('are the same in Korean with a particle and without', () => {
    learnParticles(PARTICLES);
    expect(keys('직원은 연수를 받습니다')).toEqual(expect.arrayContaining(['직원', '연수']));
    expect(phraseKey('인사 평가를')).toBe(keys('인사 평가').join(''));
    // A word of one syllable keeps what looks like a particle.
    expect(keys('회의 나이')).toEqual(['회의', '나이']);
  });

  it('are cut in Chinese without spaces', () => {
    expect(keys('员工参加培训')).toEqual(expect.arrayContaining(['员工', '培训']));
  });
});
