import { stringsOf } from '../../i18n/index.ts';
import { gradeName, type Grade, type Rubric } from '../../model/rubric/rubric.ts';
import { comparisonView } from '../../model/rubric/view.ts';
import { draftOf, remarksOn, type SheetDraft, type SheetSource } from './sheet.ts';
import { tableData } from './table.ts';

/** A sheet for each two grades of a rubric. */
export function comparisonSheets(source: SheetSource, rubric: Rubric): SheetDraft[] {
  const { locale, urls } = source;
  const { grades } = rubric;
  return grades.flatMap((from, index) =>
    grades.slice(index + 1).map((to, further) => ({
      ...comparisonSheet(source, rubric, from, to),
      // A grade's page speaks of the next one; other pairs are found among all that can be printed.
      page: further === 0 ? urls.grade(locale, rubric.id, from.id) : urls.page(locale, 'print'),
    })),
  );
}

/** Two grades of a rubric side by side, with the new words of the second one marked. */
export function comparisonSheet(
  source: SheetSource,
  rubric: Rubric,
  from: Grade,
  to: Grade,
): SheetDraft {
  const { locale, urls } = source;
  const { sheets } = stringsOf(locale);
  const [lower, upper] = [gradeName(from, locale), gradeName(to, locale)];
  const heading = sheets.comparing(lower, upper);
  return draftOf(rubric, locale, {
    path: `compare-${from.id}-and-${to.id}`,
    title: `${heading} (${rubric.shortTitle[locale]})`,
    label: `${lower}${sheets.between}${upper}`,
    address: urls.rubric(locale, rubric.id, `?grades=${from.id},${to.id}`),
    grades: [from.id, to.id],
    data: {
      heading,
      ...tableData(rubric, comparisonView(rubric, [from, to]), locale, [locale]),
      head: 40,
      remarks: [sheets.markingOfPair, ...remarksOn(source, rubric, [from.id, to.id])],
    },
  });
}
