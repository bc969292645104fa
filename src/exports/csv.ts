import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../model/locale.ts';
import type { Rubric } from '../model/rubric/rubric.ts';
import { ladderView } from '../model/rubric/view.ts';
import { inOrder } from './languages.ts';

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** What a spreadsheet would take for a formula, a date or a number: `=1+2`, `1-2`, `may-3`, `1e5`, `007`. */
const TAKEN_FOR_ANOTHER = [
  /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u,
  /^\d+[-/]\d+(?:[-/]\d+)?$/u,
  // A month with a number; `junior` and `decision` are words.
  new RegExp(`^(?:\\d+[- ]?${MONTH}(?:[- ]?\\d+)?|${MONTH}[- ]?\\d+)$`, 'iu'),
  /^\d+e\d+$/iu,
  /^0\d+$/u,
];

/** A field with an apostrophe before it where a spreadsheet would change it, or where it begins with one. */
function guardField(text: string): string {
  return text.startsWith("'") || TAKEN_FOR_ANOTHER.some((form) => form.test(text))
    ? `'${text}`
    : text;
}

/**
 * A rubric as CSV (RFC 4180): one line a stage, each text in every language. It begins with a byte order mark, without
 * which Excel takes it for another encoding. An apostrophe guards what would be taken for a formula or a date.
 *
 * @param rubric with each language's own texts alone: what one borrows is empty
 * @param locales the languages of the handbook, which are all that it holds
 */
export function rubricCsv(rubric: Rubric, locales: readonly Locale[]): string {
  const each = (name: string, value: (locale: Locale) => string): [string, string][] =>
    inOrder(locales).map((locale) => [`${name}_${locale}`, value(locale)]);
  const records = rubric.competencies.flatMap((competency) =>
    ladderView(rubric, competency).stages.map(({ stage, grades }) => {
      const joined = (pick: 'label' | 'name', locale: Locale): string =>
        grades.some((grade) => grade[pick][locale] !== '')
          ? grades.map((grade) => grade[pick][locale]).join(' / ')
          : '';
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
  return stringify(records, {
    bom: true,
    header: true,
    record_delimiter: 'windows',
    // With this delimiter the library quotes no line break that is not the delimiter itself.
    quoted_match: /[\r\n]/u,
    cast: { string: guardField },
  });
}
