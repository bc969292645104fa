import { describe, expect, it } from 'vitest';
import { languageName, languagesNamed, stringsOf } from '../../../src/i18n/index.ts';
import { langTag, localeOfTag } from '../../../src/model/lang-tag.ts';
import {
  authoritative,
  fallbacksOf,
  inLanguage,
  isLocale,
  LOCALES,
  ownFirst,
  traitsOf,
} from '../../../src/model/locales.ts';

describe('the languages', () => {
  it.each(LOCALES)('%s has its traits and the interface’s words', (locale) => {
    expect(traitsOf(locale).territory.split('_')[0]).toBe(locale.split('-')[0]);
    expect(languageName(locale, locale)).toBe(traitsOf(locale).name);
    expect(stringsOf(locale).nav.home).not.toBe('');
  });

  it('are told from other words', () => {
    expect(['ja', 'en', 'images', 'toString'].map(isLocale)).toEqual([true, true, false, false]);
  });

  it('have tags that are valid wherever a page says in which language it is', () => {
    for (const locale of LOCALES) {
      const tag = langTag(locale);
      expect(localeOfTag(tag)).toBe(locale);
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      // Without private use, `easy` would be a script, of which there is none.
      expect(new Intl.Locale(tag).script ?? 'Hans').toBe('Hans');
    }
    expect(LOCALES.map(langTag)).toEqual(expect.arrayContaining(['ja', 'en', 'ja-x-easy']));
  });

  it('have one whose words and ways are those of another', () => {
    expect(stringsOf('ja-easy').nav.home).toBe(stringsOf('ja').nav.home);
    expect(fallbacksOf('ja-easy')).toEqual(['ja-easy', 'ja']);
    expect(languageName('ja-easy', 'en')).toBe('easy Japanese');
  });

  it('stand with the own one first', () => {
    expect(ownFirst('en', ['ja', 'en'])).toEqual(['en', 'ja']);
    expect(ownFirst('ja', ['ja'])).toEqual(['ja']);
  });

  it('have others whose words stand in for theirs, the first of all at last', () => {
    for (const locale of LOCALES) {
      expect(fallbacksOf(locale)[0]).toBe(locale);
      expect(fallbacksOf(locale)).toContain(LOCALES[0]);
    }
    const [first] = LOCALES;
    expect(inLanguage({ [first]: 1, en: 2 }, 'en')).toBe(2);
    expect(inLanguage({ [first]: 1 }, 'en')).toBe(1);
    expect(() => inLanguage({}, 'en')).toThrow('nothing in en');
  });

  it('are listed as another one lists them', () => {
    expect(languagesNamed(['ja', 'en'], 'ja')).toBe('日本語・英語');
    expect(languagesNamed(['en', 'ja'], 'en')).toBe('English and Japanese');
  });

  it('have an authoritative one, the first', () => {
    expect(authoritative(['en', 'ja'])).toBe('en');
    expect(() => authoritative([])).toThrow('no language');
  });
});
