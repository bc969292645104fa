import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type StaleWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

export type { StaleWords };

const ALL: Partial<Localized<StaleWords>> = { ja, en, 'zh-Hans': zhHans, ko };

/** What readers of a translation are told where its original has changed since. */
export function staleWords(locale: Locale): StaleWords {
  return inLanguage(ALL, locale);
}
