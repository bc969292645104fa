import { z } from 'astro/zod';

/** Every language the interface is translated into. A handbook chooses among them, and their order, in `handbook.json`. */
export const LOCALES = ['ja', 'en'] as const;

/** A language of the handbook, as a BCP 47 tag. */
export type Locale = (typeof LOCALES)[number];

/** A value for each language. */
export type Localized<T> = Record<Locale, T>;

/** Whether a string, such as a folder's name, is a language of the interface. */
export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value);
}

/** Each language by its own name: the words of the language switch, the same on every page. */
export const LOCALE_NAMES: Localized<string> = { ja: '日本語', en: 'English' };

/** The same where there is little room: on a phone, beside the search and the menu. */
export const SHORT_LOCALE_NAMES: Localized<string> = { ja: '日本語', en: 'EN' };

/** Text that must say something: white space alone is refused. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty: write the text, or leave the whole entry out');

/** Zod schema of `{ "ja": …, "en": … }`: both languages are required. */
export const localizedText = z.strictObject({ ja: text, en: text });

/** Zod schema of a list in each language, either of which may be empty. */
export const localizedList = z.strictObject({ ja: z.array(text), en: z.array(text) });

/** A calendar date as it stands in content, `2026-11-24`. */
export const isoDate = z.iso.date('is not a date: write it as 2026-11-24');
