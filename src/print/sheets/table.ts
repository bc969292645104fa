import { stringsOf } from '../../i18n/index.ts';
import type { Locale } from '../../model/locale.ts';
import {
  competencyMark,
  rowGroups,
  rowsTitleOf,
  type Competency,
  type Rubric,
} from '../../model/rubric/rubric.ts';
import { trackBeside } from '../../model/rubric/tracks.ts';
import type { TableView } from '../../model/rubric/view.ts';
import { competencyPassages, gradePassages } from '../../model/passage-id.ts';
import { phrasesIn } from '../prose/prose.ts';
import { ageMark } from './aging.ts';
import { fitColumns } from './column-widths.ts';
import { lengthOf, stageData, weightParts } from './cell.ts';
import { partsOf, type SheetSource, type TemplateData } from './sheet.ts';

/**
 * A table as the template takes it.
 *
 * @param rubric the rubric that it shows, or some grades of it
 * @param languages one language, or several side by side in each cell
 */
export function tableData(
  source: SheetSource,
  rubric: Rubric,
  { columns, rows }: TableView,
  languages: readonly Locale[],
): TemplateData {
  const { locale } = source;
  const { competency, role } = stringsOf(locale).rubrics;
  const hasRoles = columns.some(({ grade }) => grade.role[locale]);
  const grades = columns.map(({ grade }) => ({
    names: languages.map((lang) => ({
      lang,
      label: grade.label[lang] || null,
      name: grade.name[lang] + ageMark(source, lang, `${gradePassages(rubric, grade)}/name`),
      track: trackBeside(rubric, grade, lang) ?? null,
    })),
    role: hasRoles
      ? partsOf(
          languages,
          (language) => grade.role[language],
          (language) => ageMark(source, language, `${gradePassages(rubric, grade)}/role`),
        )
      : [],
  }));
  const starts = new Set(
    rowGroups(rows, (row) => row.competency, locale).map(({ rows: [first] }) => first),
  );
  const lines = rows.map(({ competency: each, cells }, at) => ({
    group: starts.has(rows[at]) ? groupHead(source, rubric, each, languages) : null,
    mark: competencyMark(each),
    title: partsOf(
      languages,
      (language) => each.title[language],
      (language) => ageMark(source, language, `${competencyPassages(rubric, each)}/title`),
    ),
    weight: weightParts(each, languages),
    cells: cells.map((cell) => ({
      span: cell.grades.length,
      ...stageData(source, rubric, cell, languages),
    })),
  }));
  const roleLength = (parts: readonly { text: string }[]): number =>
    parts.reduce((sum, { text }) => sum + text.length, 0);
  return {
    grades,
    // Columns are counted with that of the competencies.
    tiers: columns.flatMap(({ startsTier }, index) => (startsTier ? 1 + index : [])),
    widths: fitColumns(columns.length, [
      grades.map((each) => ({ span: 1, length: roleLength(each.role) })),
      ...lines.map(({ cells }) =>
        cells.map((cell) => ({ span: cell.span, length: lengthOf(cell) })),
      ),
    ]),
    words: {
      competency: phrasesIn(rowsTitleOf(rubric, locale, competency), locale),
      role: hasRoles ? role : null,
    },
    rows: lines,
  };
}

/** The heading of the group that begins with a row, in its languages; null where it belongs to none. */
function groupHead(
  source: SheetSource,
  rubric: Rubric,
  competency: Competency,
  languages: readonly Locale[],
): { lang: Locale; text: string }[] | null {
  const { group } = competency;
  if (!group) return null;
  const id = `${competencyPassages(rubric, competency)}/group`;
  return partsOf(
    languages,
    (language) => group[language],
    (language) => ageMark(source, language, id),
  );
}
