import { isLocalizedText, LOCALES, type Locale, type Localized } from '../model/locale.ts';

/** The languages of a handbook in the one order in which files have them, whichever is authoritative. */
export function inOrder(languages: readonly Locale[]): Locale[] {
  return LOCALES.filter((locale) => languages.includes(locale));
}

/** The language whose words stand where a file has none of another: the first of a handbook. */
export function firstOf(languages: readonly Locale[]): Locale {
  const [first = LOCALES[0]] = languages;
  return first;
}

/** The languages in which a text says something; all where it says nothing. */
export function saidIn(text: Localized<string>, languages: readonly Locale[]): Locale[] {
  const said = languages.filter((locale) => text[locale] !== '');
  return said.length > 0 ? said : [...languages];
}

/**
 * A text as files have it: in the languages of the handbook alone that say something, and plain where the handbook has
 * one.
 */
export function textFor(
  text: Localized<string>,
  languages: readonly Locale[],
): string | Partial<Localized<string>> {
  if (languages.length === 1) return text[firstOf(languages)];
  return Object.fromEntries(
    inOrder(saidIn(text, languages)).map((locale) => [locale, text[locale]]),
  );
}

/** A value with all its texts as files have them. */
export function withTextsFor(value: unknown, languages: readonly Locale[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withTextsFor(each, languages));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalizedText(value)) return textFor(value, languages);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withTextsFor(each, languages)]),
  );
}

/** Whether two texts say the same in the languages of a handbook. */
export function isSame(
  one: Localized<string> | undefined,
  other: Localized<string> | undefined,
  languages: readonly Locale[],
): boolean {
  return languages.every((locale) => (one?.[locale] ?? '') === (other?.[locale] ?? ''));
}
