import { authoritative, type Locale } from './locale.ts';

/**
 * What the file with a table of grades as a framework (CASE) begins with, `gyo1`: each language has one of its own, and
 * those of all but the first say which, `gyo1.en`.
 */
export function caseName(rubricId: string, locale: Locale, locales: readonly Locale[]): string {
  return locale === authoritative(locales) ? rubricId : `${rubricId}.${locale}`;
}
