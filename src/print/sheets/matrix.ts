import { languagesNamed } from '../../i18n/index.ts';
import { pairName } from '../../model/handbook.ts';
import type { Locale } from '../../model/locale.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import { tableView } from '../../model/rubric/view.ts';
import { draftOf, inOrder, remarksOn, type SheetDraft, type SheetSource } from './sheet.ts';
import { tableData } from './table.ts';

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
  const title = bilingual ? `${heading} (${languagesNamed(shown, locale)})` : heading;
  return draftOf(rubric, locale, {
    path: bilingual ? `matrix-${pairName(handbook, languages)}` : 'matrix',
    title,
    languages: shown,
    label: title,
    address: urls.rubric(locale, rubric.id),
    data: {
      over: handbook.policy.name[locale],
      heading,
      ...tableData(source, rubric, tableView(rubric), languages),
      pages: languages.length,
      // In a table of few grades there is room for larger type, and names need it too.
      head: rubric.grades.length > 5 ? 29 : 45,
      remarks: remarksOn(source, rubric),
    },
  });
}
