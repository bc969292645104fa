import type { Locale } from '../model/locale.ts';

/** A text as content has it: once, or for each language. */
export type WrittenText = string | Readonly<Partial<Record<Locale, string>>>;

/** A text in the languages of a handbook: plain where there is one. */
export function textIn(
  languages: readonly Locale[],
  make: (locale: Locale) => string,
): WrittenText {
  const [first, ...others] = languages;
  if (first !== undefined && others.length === 0) return make(first);
  return Object.fromEntries(languages.map((locale) => [locale, make(locale)]));
}
