import { expect, it } from 'vitest';
import { eul, eun, gwa, i, ro } from '../../../src/i18n/ko/particles.ts';

it('particles go with how a word ends', () => {
  expect(['역량', '표', '직급'].map(eul)).toEqual(['역량을', '표를', '직급을']);
  expect([eun('방침'), i('표'), gwa('직급'), gwa('표')]).toEqual([
    '방침은',
    '표가',
    '직급과',
    '표와',
  ]);
  // After ㄹ as after a vowel.
  expect(['서울', '직급', '표'].map(ro)).toEqual(['서울로', '직급으로', '표로']);
  // Numbers are read in Korean: 일, 이, 삼.
  expect(['1', '2', '3'].map(eul)).toEqual(['1을', '2를', '3을']);
  expect(eul('주사(3급)')).toBe('주사(3급)을');
  // How others are read aloud is not known.
  expect(eun('Chief')).toBe('Chief은(는)');
});
