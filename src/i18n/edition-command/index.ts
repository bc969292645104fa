import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type EditionCommandWords } from './ja.ts';

export type { EditionCommandWords };

/** The name of something that whoever keeps an edition can mend. */
export type EditionFault = keyof EditionCommandWords['faults'];

const ALL: Partial<Localized<EditionCommandWords>> = { ja, en };

/** What `npm run edition` says, in a language. */
export function editionCommandWords(locale: Locale): EditionCommandWords {
  return inLanguage(ALL, locale);
}
