import { stringsOf } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { ChoiceSheets } from '../../model/sheet-offer.ts';
import type { ComparisonFile } from './comparison-data.ts';
import { differenceTable } from './differences.ts';

/** What the comparison of a rubric's grades fetches beside its page. */
export function comparisonFile(
  rubric: Rubric,
  locales: readonly Locale[],
  sheets: ChoiceSheets,
): ComparisonFile {
  return {
    differences: differenceTable(rubric, locales),
    marks: Object.fromEntries(
      locales.map((each) => {
        const { rubrics, compare } = stringsOf(each);
        return [each, { newWord: rubrics.newWord, removed: rubrics.removed, gone: compare.gone }];
      }),
    ),
    sheets,
  };
}
