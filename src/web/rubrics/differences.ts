import type { Locale, Localized } from '../../model/locale.ts';
import { ROLE_ROW } from '../../model/rubric/comparison-address.ts';
import { differenceOf } from '../../model/rubric/difference.ts';
import { lengthsOf, type PieceLengths } from '../../model/rubric/piece-lengths.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import { piecesOf } from '../../model/rubric/view.ts';

/**
 * For each competency and two of its stages (`i iii`), and for the roles of two grades (`3 4`), what is new from the
 * lower to the higher, in each language.
 */
export type DifferenceTable = Record<string, Record<string, Record<string, PieceLengths>>>;

/** Computes, at build, every difference that a reader can ask for. */
export function differenceTable(rubric: Rubric, locales: readonly Locale[]): DifferenceTable {
  const inAll = (differ: (locale: Locale) => PieceLengths): Record<string, PieceLengths> =>
    Object.fromEntries(locales.map((locale) => [locale, differ(locale)]));
  return {
    ...Object.fromEntries(
      rubric.competencies.map(({ id, stages }) => [
        id,
        pairs(stages, (before, stage) =>
          inAll((locale) => lengthsOf(piecesOf({ stage, before }, locale))),
        ),
      ]),
    ),
    [ROLE_ROW]: pairs(rubric.grades, (before, after) =>
      inAll((locale) => lengthsOf(roleDifference(before, after, locale))),
    ),
  };
}

/** What changes from the role of a grade to that of a higher one. */
export function roleDifference(
  before: { role: Localized<string> },
  after: { role: Localized<string> },
  locale: Locale,
): ReturnType<typeof differenceOf> {
  return differenceOf(before.role[locale], after.role[locale], locale);
}

/** Something about any two of a list, the earlier one first, by their ids. */
function pairs<Item extends { id: string }, Value>(
  items: readonly Item[],
  tell: (before: Item, after: Item) => Value,
): Record<string, Value> {
  return Object.fromEntries(
    items.flatMap((after, index) =>
      items.slice(0, index).map((before) => [`${before.id} ${after.id}`, tell(before, after)]),
    ),
  );
}
