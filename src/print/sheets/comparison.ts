import { stringsOf } from '../../i18n/index.ts';
import { gradeName, type Grade, type Rubric } from '../../model/rubric/rubric.ts';
import { comparesAll } from '../../model/rubric/pairs.ts';
import { gradesAbove, parallelsOf } from '../../model/rubric/tracks.ts';
import { comparisonView } from '../../model/rubric/view.ts';
import { draftOf, remarksOn, type SheetDraft, type SheetSource } from './sheet.ts';
import { tableData } from './table.ts';

/**
 * A sheet for each two grades of a rubric; where a handbook has more than can be made in good time, for neighbours and
 * for grades of the same height in other tracks.
 */
export function comparisonSheets(source: SheetSource, rubric: Rubric): SheetDraft[] {
  const { locale, urls } = source;
  const { grades } = rubric;
  const all = comparesAll(source.rubrics);
  return grades.flatMap((from, index) => {
    const above = gradesAbove(grades, from);
    const near = [...above, ...parallelsOf(grades, from)];
    return grades
      .slice(index + 1)
      .filter((to) => all || near.includes(to))
      .map((to) => ({
        ...comparisonSheet(source, rubric, from, to),
        // A grade's page speaks of the next one; other pairs are found among all that can be printed.
        page: above.includes(to)
          ? urls.grade(locale, rubric.id, from.id)
          : urls.page(locale, 'print'),
      }));
  });
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
      ...tableData(source, rubric, comparisonView(rubric, [from, to]), [locale]),
      head: 40,
      remarks: [sheets.markingOfPair, ...remarksOn(source, rubric, [from.id, to.id])],
    },
  });
}
