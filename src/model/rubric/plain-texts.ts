import { localizedIn, type Locale, type Localized } from '../locales.ts';
import type { RubricFile } from './format.ts';

/** The entries of a table's file that hold a text; what else is a string is an id. */
const TEXTS = new Set([
  ...['title', 'shortTitle', 'rowsTitle', 'scaleTitle', 'provenance'],
  ...['label', 'name', 'role', 'group', 'summary', 'weight'],
  ...['text', 'examples', 'lookFor'],
]);

/**
 * A table's file with each text under each language: that of a handbook in one language says its texts plainly, and no
 * file says in a language what this one borrows.
 *
 * @param file as this site offers it
 */
export function withLanguages(file: unknown, languages: readonly Locale[]): RubricFile {
  return named(file, '', languages) as RubricFile;
}

function named(value: unknown, key: string, languages: readonly Locale[]): unknown {
  if (typeof value === 'string' && TEXTS.has(key)) return localizedIn(languages, () => value);
  if (Array.isArray(value)) return value.map((each) => named(each, '', languages));
  if (typeof value !== 'object' || value === null) return value;
  const texts = value as Partial<Localized<unknown>>;
  const said = languages.filter((locale) => texts[locale] !== undefined);
  if (said.length > 0 && said.length === Object.keys(value).length) {
    // What a language borrows is not in the file: it is the first one's.
    const [first = languages[0]] = said;
    return localizedIn(languages, (locale) => texts[locale] ?? (first && texts[first]));
  }
  return Object.fromEntries(
    Object.entries(value).map(([each, inside]) => [each, named(inside, each, languages)]),
  );
}
