import type { Locale } from '../model/locale.ts';
import { en } from './en.ts';
import { ja, type Strings } from './ja.ts';

export type { Strings };

const ALL: Record<Locale, Strings> = { ja, en };

/** The interface's words in a language. */
export function stringsOf(locale: Locale): Strings {
  return ALL[locale];
}
