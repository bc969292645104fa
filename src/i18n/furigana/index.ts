import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type FuriganaWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

const ALL: Partial<Localized<FuriganaWords>> = { ja, en, ko, 'zh-Hans': zhHans };

/** What pages in a language say of the readings above words. */
export function furiganaWords(locale: Locale): FuriganaWords {
  return inLanguage(ALL, locale);
}
