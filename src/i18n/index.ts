import type { Locale, Localized } from '../model/locales.ts';
import { en } from './en.ts';
import { ja, type Strings } from './ja.ts';

export type { Strings };

const ALL: Localized<Strings> = { ja, en };

/** The interface's words in a language. */
export function stringsOf(locale: Locale): Strings {
  return ALL[locale];
}

/** What a language is called in another one: `en` in `ja` is 英語. */
export function languageName(language: Locale, locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language;
}
