import { inLanguage, type Locale, type Localized } from '../../model/locales.ts';
import { en } from './en.ts';
import { ja, type AccessibilityWords } from './ja.ts';

export type { AccessibilityWords };

const ALL: Partial<Localized<AccessibilityWords>> = { ja, en };

/** What `npm run accessibility` says, in a language. */
export function accessibilityWords(locale: Locale): AccessibilityWords {
  return inLanguage(ALL, locale);
}
