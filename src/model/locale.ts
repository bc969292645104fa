import { z } from 'astro/zod';
import { localized, LOCALES } from './locales.ts';

export * from './locales.ts';

/*
 * What schemas say of a mistake is the name of a piece of the checks' messages, which tell it in the author's language.
 */

/** Text that must say something: white space alone is refused. */
export const text = z.string().trim().min(1, 'isEmpty');

/** Zod schema of a text in each language, all of which are required. */
export const localizedText = z.strictObject(localized(() => text));

/** Zod schema of a list in each language, any of which may be empty. */
export const localizedList = z.strictObject(localized(() => z.array(text)));

/** Zod schema of a language. */
export const localeTag = z.enum(LOCALES);

/** A calendar date as it stands in content, `2026-11-24`. */
export const isoDate = z.iso.date('notADate');
