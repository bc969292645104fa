import { borrowedFinder, borrowedIn, plainText, type BorrowedFinder } from '../borrowed.ts';
import { isLocalizedText, rewrite, type Locale, type Localized } from '../locale.ts';
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
  return rewrite(value, (data) => {
    if (!isLocalizedText(data)) return undefined;
    const said: Localized<string> = { ...data };
    for (const { locale, finder } of finders) {
      const text = data[locale];
      if (text === data[first] && finder.covers(plainText(text))) said[locale] = '';
    }
    return said;
  });
}

/**
 * A value in which the first language's texts stand again where other languages are empty.
 *
 * @param first the language that lends
 * @param partial the languages that may be empty
 */
export function lent<T>(value: T, { first, partial }: Lending): T {
  const languages = [...partial];
  return rewrite(value, (data) => {
    if (!isLocalizedText(data)) return undefined;
    const empty = languages.filter((locale) => data[locale] === '');
    return { ...data, ...Object.fromEntries(empty.map((locale) => [locale, data[first]])) };
  }) as T;
}
