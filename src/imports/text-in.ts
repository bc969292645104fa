import type { z } from 'astro/zod';
import type { Locale, localizedText } from '../model/locale.ts';

/** A text as content has it: once, or for each language. */
export type WrittenText = z.input<typeof localizedText>;

/** A text in the languages of a handbook: plain where there is one. */
export function textIn(
  languages: readonly Locale[],
  make: (locale: Locale) => string,
): WrittenText {
  return eachIn(languages, make) as WrittenText;
}

/** A text or a list in the languages of a handbook. */
export function eachIn<T>(languages: readonly Locale[], make: (locale: Locale) => T): unknown {
  const [first, ...others] = languages;
  if (first !== undefined && others.length === 0) return make(first);
  return Object.fromEntries(languages.map((locale) => [locale, make(locale)]));
}
