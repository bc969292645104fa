import { FUNCTION_WORDS } from '../../i18n/function-words.ts';
import type { Locale } from '../../model/locale.ts';
import { phraseKey } from './segment.ts';

const known = new Map<Locale, Set<string>>();

/** The folded function words of a language. */
export function functionKeys(locale: Locale): ReadonlySet<string> {
  const before = known.get(locale);
  if (before) return before;
  const keys = new Set(FUNCTION_WORDS[locale].trim().split(/\s+/u).map(phraseKey));
  known.set(locale, keys);
  return keys;
}
