import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type CommandWords } from './ja.ts';

export type { CommandWords };

/** The name of something that an operator can mend. */
export type FaultKey = keyof CommandWords['faults'];

const ALL: Partial<Localized<CommandWords>> = { ja, en };

/** What the commands say in a language. */
export function commandWords(locale: Locale): CommandWords {
  return inLanguage(ALL, locale);
}
