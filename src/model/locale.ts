import { z } from 'astro/zod';
import { localized, LOCALES } from './locales.ts';

export * from './locales.ts';

/** Text that must say something: white space alone is refused. */
export const text = z
  .string()
  .trim()
  .min(1, 'is empty: write the text, or leave the whole entry out');

/** Zod schema of a text in each language, all of which are required. */
export const localizedText = z.strictObject(localized(() => text));

/** Zod schema of a list in each language, any of which may be empty. */
export const localizedList = z.strictObject(localized(() => z.array(text)));

/** Zod schema of a language. */
export const localeTag = z.enum(LOCALES);

/** A calendar date as it stands in content, `2026-11-24`. */
export const isoDate = z.iso.date('is not a date: write it as 2026-11-24');
