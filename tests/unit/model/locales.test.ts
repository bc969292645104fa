import { describe, expect, it } from 'vitest';
import { languageName, stringsOf } from '../../../src/i18n/index.ts';
import {
  authoritative,
  isLocale,
  LOCALES,
  ownFirst,
  traitsOf,
} from '../../../src/model/locales.ts';

describe('the languages', () => {
  it.each(LOCALES)('%s has its traits and the interface’s words', (locale) => {
    expect(traitsOf(locale).territory.split('_')[0]).toBe(locale);
    expect(languageName(locale, locale)).toBe(traitsOf(locale).name);
    expect(stringsOf(locale).nav.home).not.toBe('');
  });

  it('are told from other words', () => {
    expect(['ja', 'en', 'images', 'toString'].map(isLocale)).toEqual([true, true, false, false]);
  });

  it('stand with the own one first', () => {
    expect(ownFirst('en', ['ja', 'en'])).toEqual(['en', 'ja']);
    expect(ownFirst('ja', ['ja'])).toEqual(['ja']);
  });

  it('have an authoritative one, the first', () => {
    expect(authoritative(['en', 'ja'])).toBe('en');
    expect(() => authoritative([])).toThrow('no language');
  });
});
