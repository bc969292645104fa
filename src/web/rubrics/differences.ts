import type { Locale } from '../../model/locale.ts';
import { lengthsOf, type PieceLengths } from '../../model/rubric/piece-lengths.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import { piecesOf } from '../../model/rubric/view.ts';

/** For each competency and pair of stages (`i-iii`), what is new from the lower to the higher, in each language. */
export type DifferenceTable = Record<string, Record<string, Record<string, PieceLengths>>>;

/** Computes, at build, every difference that a reader can ask for. */
export function differenceTable(rubric: Rubric, locales: readonly Locale[]): DifferenceTable {
  return Object.fromEntries(
    rubric.competencies.map(({ id, stages }) => [
      id,
      Object.fromEntries(
        stages.flatMap((after, index) =>
          stages
            .slice(0, index)
            .map((before) => [
              `${before.id}-${after.id}`,
              Object.fromEntries(
                locales.map((locale) => [
                  locale,
                  lengthsOf(piecesOf({ stage: after, before }, locale)),
                ]),
              ),
            ]),
        ),
      ),
    ]),
  );
}
