import { localizedIn, type Locale } from '../locales.ts';
import type { RubricFile } from './format.ts';

/** The entries of a table's file that hold a text; what else is a string is an id. */
const TEXTS = new Set([
  ...['title', 'shortTitle', 'rowsTitle', 'scaleTitle', 'provenance'],
  ...['label', 'name', 'role', 'group', 'summary', 'weight'],
  ...['text', 'examples', 'lookFor'],
]);

/**
 * A table's file of one language, which says its texts plainly, with each text under its language: as all files of
 * several languages have it.
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
  return Object.fromEntries(
    Object.entries(value).map(([each, inside]) => [each, named(inside, each, languages)]),
  );
}
