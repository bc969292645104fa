import { traitsOf, type Locale } from './locales.ts';

/**
 * How long a text takes to read silently, in minutes with fractions: its words where spaces part them, its characters
 * elsewhere, at the pace of the language.
 */
export function minutesToRead(text: string, locale: Locale): number {
  const { perMinute, spaced } = traitsOf(locale);
  const units = spaced
    ? text.split(/\s+/u).filter(Boolean).length
    : text.replace(/\s/gu, '').length;
  return units / perMinute;
}
