import { languagesNamed, stringsOf } from '../../i18n/index.ts';
import { pairName } from '../../model/handbook.ts';
import type { Locale } from '../../model/locale.ts';
import { gradeLabel, type Grade, type Rubric } from '../../model/rubric/rubric.ts';
import { tableView } from '../../model/rubric/view.ts';
import { ageMark } from './aging.ts';
import {
  draftOf,
  inOrder,
  remarksOn,
  type SheetDraft,
  type SheetSource,
  type TemplateData,
} from './sheet.ts';
import { tableData } from './table.ts';

/** So many columns of words stand beside each other on A3; a table of more goes on below. */
const MOST_COLUMNS = 15;

/** The whole table of a rubric, in one language or in several side by side in each cell. */
export function matrixSheet(
  source: SheetSource,
  rubric: Rubric,
  languages: readonly Locale[],
): SheetDraft {
  const { handbook, locale, urls } = source;
  const bilingual = languages.length > 1;
  const heading = rubric.title[locale];
  const shown = inOrder(languages, handbook);
  const [first = {}, ...more] = inParts(rubric.grades).map((grades) =>
    partOf(source, rubric, grades, languages),
  );
  const title = bilingual ? `${heading} (${languagesNamed(shown, locale)})` : heading;
  return draftOf(rubric, locale, {
    path: bilingual ? `matrix-${pairName(handbook, languages)}` : 'matrix',
    title,
    languages: shown,
    label: title,
    address: urls.rubric(locale, rubric.id),
    data: {
      over: handbook.policy.name[locale],
      ...first,
      // Further parts, where the table is wider than a page.
      more,
      remarks: remarksOn(source, rubric),
    },
  });
}

/** Some grades of a table beside each other, under the table's name and theirs where they are not all. */
function partOf(
  source: SheetSource,
  rubric: Rubric,
  grades: readonly Grade[],
  languages: readonly Locale[],
): TemplateData {
  const { locale } = source;
  const { length } = rubric.grades;
  const [lowest = '', highest = ''] = [grades[0], grades.at(-1)].map((grade) =>
    grade ? gradeLabel(grade, locale) : '',
  );
  const range = stringsOf(locale).grid.reach(lowest, highest);
  return {
    heading: [
      rubric.title[locale] + ageMark(source, locale, `rubrics/${rubric.id}#title`),
      ...(grades.length < length ? [range] : []),
    ].join(' · '),
    ...tableData(source, rubric, tableView(rubric, grades), languages),
    pages: languages.length,
    // In a table of few grades there is room for larger type, and names need it too.
    head: length > 5 ? 29 : 45,
  };
}

/** The grades of a table in parts as wide as a page, none of them much narrower than another. */
function inParts(grades: readonly Grade[]): Grade[][] {
  const parts = Math.ceil(grades.length / MOST_COLUMNS);
  const each = Math.ceil(grades.length / parts);
  return Array.from({ length: parts }, (_, at) => grades.slice(at * each, (at + 1) * each));
}
