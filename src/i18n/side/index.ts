import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { languageName } from '../index.ts';
import { en } from './en.ts';
import { ja, type SideWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

const ALL: Partial<Localized<SideWords>> = { ja, en, ko, 'zh-Hans': zhHans };

/** What pages say of two languages side by side. */
export function sideWords(locale: Locale): SideWords & { with: (other: Locale) => string } {
  const words = inLanguage(ALL, locale);
  return { ...words, with: (other) => words.withLanguage(languageName(other, locale)) };
}
