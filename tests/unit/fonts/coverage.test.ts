import { expect, it } from 'vitest';
import { missingGlyphs } from '../../../src/fonts/coverage.ts';
import { fontFiles } from '../../../src/fonts/index.ts';
import { interfaceOf } from '../../../src/i18n/index.ts';
import { LOCALES } from '../../../src/model/locale.ts';
import { scriptOf } from '../../../src/model/script.ts';

/** All that the interface says in words that stand by themselves, and what it makes of numbers and names. */
function saidBy(words: unknown): string {
  if (typeof words === 'string') return words;
  if (typeof words === 'function') return String(words);
  if (typeof words !== 'object' || words === null) return '';
  return Object.values(words).map(saidBy).join('');
}

it.each(LOCALES)('the fonts of %s have every character of its interface', (locale) => {
  const { strings, terms } = interfaceOf(locale);
  expect(missingGlyphs(saidBy(strings(terms)), scriptOf(locale))).toEqual([]);
});

it('a character is missing from the fonts of a script that has it not', () => {
  expect(missingGlyphs('가职', 'Jpan')).toEqual(['가', '职']);
  expect(missingGlyphs('가あ1', 'Kore')).toEqual([]);
  expect(missingGlyphs('职あ1', 'Hans')).toEqual([]);
  expect(missingGlyphs('职', 'Kore')).toEqual(['职']);
});

it('fonts of scripts that are not used are not read', () => {
  expect(fontFiles(['Jpan', 'Latn'])).toHaveLength(4);
  expect(fontFiles(['Latn', 'Hans'])).toHaveLength(6);
});
