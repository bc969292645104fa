import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type InitWords } from './ja.ts';

export type { InitWords };

/** The name of something that whoever begins a handbook can mend. */
export type InitFault = keyof InitWords['faults'];

const ALL: Partial<Localized<InitWords>> = { ja, en };

/** What `npm run init` says, and writes, in a language. */
export function initWords(locale: Locale): InitWords {
  return inLanguage(ALL, locale);
}
