import { expect, it } from 'vitest';
import { asRomaji, romajiOf, shortened } from '../../../src/search/words/romaji.ts';
import { fold } from '../../../src/search/words/fold.ts';

/** Kana as its readings are compared with romaji. */
const spelt = (kana: string): string => romajiOf(fold(kana));

it.each([
  ['hyouka', 'ひょうか'],
  ['zinzi', 'じんじ'],
  ['jinji', 'じんじ'],
  ['shinchoku', 'しんちょく'],
  ['sintyoku', 'しんちょく'],
  ['tsuchi', 'つち'],
  ['syouninn', 'しょうにん'],
  ['kompuraiansu', 'コンプライアンス'],
  ['matchingu', 'マッチング'],
  ['fairu', 'ファイル'],
  ['shefu', 'シェフ'],
  ['daibashithi', 'ダイバシティ'],
  ['dijitaru', 'ディジタル'],
  ['webu', 'ウェブ'],
  ['shin-jin', 'しんじん'],
])('%s is %s', (typed, kana) => {
  expect(asRomaji(typed, false)).toBe(spelt(kana));
});

it.each([
  ['hyoka', 'ひょうか'],
  ['kyoso', 'きょうそう'],
  ['kyousou', 'きょうそう'],
  ['ohno', 'おおの'],
  ['kinnyuu', 'きんゆう'],
  ['intaanshippu', 'インターンシップ'],
  ['engejimento', 'エンゲージメント'],
])('%s is %s, but for the length of its vowels', (typed, kana) => {
  expect(shortened(asRomaji(typed, false) ?? '')).toBe(shortened(spelt(kana)));
});

it.each(['canteen', 'park', 'bonus', 'printer', 'ramp'])('%s is no romaji', (word) => {
  expect(asRomaji(word, false)).toBeUndefined();
});

it('waits for the vowel of what is still being typed', () => {
  expect(asRomaji('kensh', true)).toBe('ken');
  expect(asRomaji('kensh', false)).toBeUndefined();
  expect(asRomaji('park', true)).toBeUndefined();
});
