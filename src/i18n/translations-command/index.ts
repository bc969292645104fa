import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type TranslationsWords } from './ja.ts';

export type { TranslationsWords };

const ALL: Partial<Localized<TranslationsWords>> = { ja, en };

/** What `npm run translations` and the notes of other commands say of translations, in a language. */
export function translationsWords(locale: Locale): TranslationsWords {
  return inLanguage(ALL, locale);
}
