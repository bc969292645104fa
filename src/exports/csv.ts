import { stringify } from 'csv-stringify/sync';
import { LOCALES, type Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric/rubric.ts';
import { ladderView } from '../model/rubric/view.ts';

/**
 * A rubric as CSV (RFC 4180): one line a stage, each text in every language. It begins with a byte order mark, without
 * which Excel takes it for another encoding.
 */
export function rubricCsv(rubric: Rubric): string {
  const each = (name: string, value: (locale: Locale) => string): [string, string][] =>
    LOCALES.map((locale) => [`${name}_${locale}`, value(locale)]);
  const records = rubric.competencies.flatMap((competency) =>
    ladderView(rubric, competency).stages.map(({ stage, grades }) => {
      const joined = (pick: 'label' | 'name', locale: Locale): string =>
        grades.map((grade) => grade[pick][locale]).join(' / ');
      return Object.fromEntries([
        ['rubric', rubric.id],
        ['competency', competency.id],
        ['number', String(competency.number)],
        ...each('competency', (locale) => competency.title[locale]),
        ['stage', stage.id],
        ...each('stage', (locale) => stage.name[locale]),
        ['grades', stage.grades.join(' ')],
        ...each('grades', (locale) => joined('label', locale)),
        ...each('grade_names', (locale) => joined('name', locale)),
        ...each('text', (locale) => stage.text[locale]),
      ]);
    }),
  );
  return stringify(records, { bom: true, header: true, record_delimiter: 'windows' });
}
