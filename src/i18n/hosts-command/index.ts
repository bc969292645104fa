import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type HostsWords } from './ja.ts';

export type { HostsWords };

const ALL: Partial<Localized<HostsWords>> = { ja, en };

/** What `npm run hosts` says in a language. */
export function hostsWords(locale: Locale): HostsWords {
  return inLanguage(ALL, locale);
}
