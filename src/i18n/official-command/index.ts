import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type OfficialCommandWords } from './ja.ts';

export type { OfficialCommandWords } from './ja.ts';

const ALL: Partial<Localized<OfficialCommandWords>> = { ja, en };

/** What `npm run official` says in a language. */
export function officialCommandWords(locale: Locale): OfficialCommandWords {
  return inLanguage(ALL, locale);
}
