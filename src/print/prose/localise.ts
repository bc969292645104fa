import { LOCALES, type Locale, type Localized } from '../../model/locale.ts';

/** A value with each text by language in it replaced by what it says in one. */
export type InOneLanguage<T> =
  T extends Localized<infer Text>
    ? Text
    : T extends readonly (infer Item)[]
      ? InOneLanguage<Item>[]
      : T extends object
        ? { [Key in keyof T]: InOneLanguage<T[Key]> }
        : T;

/** Takes one language out of data that holds all. */
export function localise<T>(value: T, locale: Locale): InOneLanguage<T> {
  return pick(value, locale) as InOneLanguage<T>;
}

function pick(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, locale));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const localized = entries.length > 0 && entries.every(([key]) => LOCALES.includes(key as Locale));
  if (localized) return (value as Record<string, unknown>)[locale];
  return Object.fromEntries(entries.map(([key, item]) => [key, pick(item, locale)]));
}
