import { z } from 'astro/zod';
import { localeTag, type Locale, type Localized } from './locale.ts';

/** The file that tells which text of the first language each translation was made from. */
export const LOCK_FILE = 'translations.lock.json';

/** A short hash of a text, in hexadecimal digits. */
const hash = z.string().regex(/^[0-9a-f]{12}$/u);
/** The hashes of what a translation was made from, and of the translation. */
const made = z.string().regex(/^[0-9a-f]{12} [0-9a-f]{12}$/u);

/** Zod schema of the file: of each passage the hashes for each other language, and the first language's texts by hash. */
export const lockSchema = z.strictObject({
  version: z.literal(1),
  passages: z.record(z.string(), z.partialRecord(localeTag, made)),
  texts: z.record(hash, z.string()),
});

/** What the file holds. */
export type TranslationLock = z.infer<typeof lockSchema>;

/** A passage of the first language that has changed since it was translated. */
export interface StaleText {
  /** What it said when it was translated. */
  before: string;
  /** What it says now. */
  now: string;
}

/** The stale passages of each language, by their ids. */
export type StaleTexts = Partial<Localized<Readonly<Record<string, StaleText>>>>;

/**
 * Whether a passage has changed in the first language since it was translated, or one below it.
 *
 * @param id of a passage, or what the ids of several begin with before a slash: `glossary#terms/ojt`
 */
export function isStale(stale: StaleTexts | undefined, locale: Locale, id: string): boolean {
  const own = stale?.[locale];
  if (!own) return false;
  return own[id] !== undefined || Object.keys(own).some((each) => each.startsWith(`${id}/`));
}
