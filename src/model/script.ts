import { langTag } from './lang-tag.ts';
import { traitsOf, type Locale } from './locales.ts';

/** The script that a language is written in, by ISO 15924: `Jpan`, `Latn`, `Hans`, `Kore`. */
export function scriptOf(locale: Locale): string {
  return inFull(locale).script ?? 'Latn';
}

/** Whether a language is written in Latin letters, which are lower than those of others. */
export function isLatin(locale: Locale): boolean {
  return scriptOf(locale) === 'Latn';
}

/** A language as typesetting has it: its region where the same script looks different in another one. */
export function placeOf(locale: Locale): { language: string; region: string | null } {
  const { language, region, script } = inFull(locale);
  const isOneOfSeveral = new Intl.Locale(langTag(locale)).script === script;
  return { language, region: isOneOfSeveral ? (region ?? null) : null };
}

/** The language with the script and the region that most of its readers have. */
function inFull(locale: Locale): Intl.Locale {
  return new Intl.Locale(langTag(locale)).maximize();
}

/** Whether readers may take a text in one of two languages for one in the other: by their letters, they look alike. */
export function areAlike(one: Locale, other: Locale): boolean {
  const bothUnspaced = !traitsOf(one).spaced && !traitsOf(other).spaced;
  return bothUnspaced || scriptOf(one) === scriptOf(other);
}
