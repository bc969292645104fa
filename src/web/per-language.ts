import type { Locale } from '../model/locale.ts';

/** Makes something of an object once for each language, and keeps it for as long as there is the object: many pages ask. */
export function perLanguage<Source extends object, Value extends object>(
  make: (source: Source, locale: Locale) => Value,
): (source: Source, locale: Locale) => Value {
  const kept = new WeakMap<Source, Map<Locale, Value>>();
  return (source, locale) => {
    const own = kept.get(source) ?? new Map<Locale, Value>();
    kept.set(source, own);
    const value = own.get(locale) ?? make(source, locale);
    own.set(locale, value);
    return value;
  };
}
