import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type OfficialWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

export type { OfficialWords } from './ja.ts';

const ALL: Partial<Localized<OfficialWords>> = { ja, en, ko, 'zh-Hans': zhHans };

/** The words around official texts in a language. */
export function officialWords(locale: Locale): OfficialWords {
  return inLanguage(ALL, locale);
}
