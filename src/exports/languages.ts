import { isLocale, LOCALES, type Locale, type Localized } from '../model/locale.ts';

/** The languages of a handbook in the one order in which files have them, whichever is authoritative. */
export function inOrder(languages: readonly Locale[]): Locale[] {
  return LOCALES.filter((locale) => languages.includes(locale));
}

/** The language whose words stand where a file has none of another: the first of a handbook. */
export function firstOf(languages: readonly Locale[]): Locale {
  const [first = LOCALES[0]] = languages;
  return first;
}

/** A text as files have it: in the languages of the handbook alone, and plain where there is one. */
export function textFor(
  text: Localized<string>,
  languages: readonly Locale[],
): string | Partial<Localized<string>> {
  if (languages.length === 1) return text[firstOf(languages)];
  return Object.fromEntries(inOrder(languages).map((locale) => [locale, text[locale]]));
}

/** A value with all its texts as files have them. */
export function withTextsFor(value: unknown, languages: readonly Locale[]): unknown {
  if (Array.isArray(value)) return value.map((each) => withTextsFor(each, languages));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalized(value)) return textFor(value, languages);
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withTextsFor(each, languages)]),
  );
}

function isLocalized(value: object): value is Localized<string> {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, said]) => isLocale(key) && typeof said === 'string')
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
