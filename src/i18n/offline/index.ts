import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type OfflineWords } from './ja.ts';
import { ko } from './ko.ts';
import { zhHans } from './zh-Hans.ts';

export type { OfflineWords };

const ALL: Partial<Localized<OfflineWords>> = { ja, en, 'zh-Hans': zhHans, ko };

/** What readers are told of reading without a network. */
export function offlineWords(locale: Locale): OfflineWords {
  return inLanguage(ALL, locale);
}
