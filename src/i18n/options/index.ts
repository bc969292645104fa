import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type OptionsWords } from './ja.ts';

export type { OptionsWords };

const ALL: Partial<Localized<OptionsWords>> = { ja, en };

/** What commands say of the words that they are given, in a language. */
export function optionsWords(locale: Locale): OptionsWords {
  return inLanguage(ALL, locale);
}
