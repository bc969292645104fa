import { borrowedFinder, borrowedIn, plainText, type BorrowedFinder } from '../borrowed.ts';
import { isLocalizedText, type Locale, type Localized } from '../locale.ts';
import type { Rubric } from './rubric.ts';

/** Which languages of a handbook leave texts to which other one. */
export interface Lending {
  /** The handbook's first language. */
  first: Locale;
  /** Those that may leave texts out. */
  partial: Iterable<Locale>;
}

/**
 * A rubric with each language's own texts alone: what one borrows from the first is empty in it, so that translators
 * see what is missing, and nothing passes for a text of a language that it is not in.
 *
 * @param rubric what the file means, with the texts put in that it leaves out
 * @param file what the file says
 */
export function ownTexts(rubric: Rubric, file: unknown, { first, partial }: Lending): Rubric {
  const borrowed = borrowedIn([file], first, partial);
  const finders = Object.keys(borrowed.texts).flatMap((key) => {
    const locale = key as Locale;
    const finder = borrowedFinder(borrowed, locale);
    return finder ? [{ locale, finder }] : [];
  });
  return finders.length === 0 ? rubric : (emptied(rubric, first, finders) as Rubric);
}

type Finders = readonly { locale: Locale; finder: BorrowedFinder }[];

function emptied(value: unknown, first: Locale, finders: Finders): unknown {
  if (Array.isArray(value)) return value.map((each) => emptied(each, first, finders));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalizedText(value)) {
    const said: Localized<string> = { ...value };
    for (const { locale, finder } of finders) {
      const text = value[locale];
      if (text === value[first] && finder.covers(plainText(text))) said[locale] = '';
    }
    return said;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, emptied(each, first, finders)]),
  );
}

/**
 * A value in which the first language's texts stand again where other languages are empty.
 *
 * @param first the language that lends
 * @param partial the languages that may be empty
 */
export function lent<T>(value: T, { first, partial }: Lending): T {
  return lentIn(value, first, [...partial]) as T;
}

function lentIn(value: unknown, first: Locale, partial: readonly Locale[]): unknown {
  if (Array.isArray(value)) return value.map((each) => lentIn(each, first, partial));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalizedText(value)) {
    const empty = partial.filter((locale) => value[locale] === '');
    return { ...value, ...Object.fromEntries(empty.map((locale) => [locale, value[first]])) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, lentIn(each, first, partial)]),
  );
}
