import type { Locale, Localized } from '../model/locales.ts';
import { en } from './en.ts';
import { ja, type Strings } from './ja.ts';

export type { Strings };

const ALL: Localized<Strings> = { ja, en };

/** The interface's words in a language. */
export function stringsOf(locale: Locale): Strings {
  return ALL[locale];
}

/** Made once: each page names languages. */
const known: Partial<Localized<Intl.DisplayNames>> = {};

/** What a language is called in another one: `en` in `ja` is 英語. */
export function languageName(language: Locale, locale: Locale): string {
  const names = (known[locale] ??= new Intl.DisplayNames(locale, { type: 'language' }));
  return names.of(language) ?? language;
}
