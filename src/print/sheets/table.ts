import { compareGrades, wholeSelection } from '../../model/rubric/comparison.ts';
import type { Locale } from '../../model/locale.ts';
import {
  competencyMark,
  outlineOf,
  tierStartsOf,
  type Competency,
  type Grade,
  type Rubric,
  type Stage,
} from '../../model/rubric/rubric.ts';
import { fitColumns } from './column-widths.ts';
import { partsOf, stageData, type StageData } from './sheet.ts';

/** A row as the template takes it. */
interface RowData {
  mark: string;
  title: { lang: Locale; text: string }[];
  cells: ({ span: number } & StageData)[];
}

/** Rows, columns and cells of a table, from the same comparison as the web's. */
export function tableData(
  rubric: Rubric,
  languages: readonly Locale[],
  grades: readonly Grade[],
  marked: boolean,
): { grades: unknown[]; tiers: number[]; widths: number[]; rows: RowData[] } {
  const rows = rowsOf(rubric, languages, grades, marked);
  const roles = grades.map(({ role }) => partsOf(languages, (language) => role[language]));
  const lengthOf = (texts: readonly { text: string }[]): number =>
    texts.reduce((sum, { text }) => sum + text.length, 0);
  const lengths = [
    roles.map((role) => ({ span: 1, length: lengthOf(role) })),
    ...rows.map(({ cells }) =>
      cells.map(({ span, parts }) => ({
        span,
        length: lengthOf(
          parts.flatMap(({ pieces }) => pieces.filter(({ kind }) => kind !== 'removed')),
        ),
      })),
    ),
  ];
  return {
    grades: grades.map(({ label, name }, index) => ({
      names: languages.map((lang) => ({ lang, label: label[lang], name: name[lang] })),
      role: roles[index],
    })),
    tiers: marked
      ? []
      : tierStartsOf(rubric).map((id) => 1 + grades.findIndex((grade) => grade.id === id)),
    widths: fitColumns(grades.length, lengths),
    rows,
  };
}

function rowsOf(
  rubric: Rubric,
  languages: readonly Locale[],
  grades: readonly Grade[],
  marked: boolean,
): RowData[] {
  const outline = outlineOf(rubric);
  const selection = { ...wholeSelection(outline), grades: grades.map(({ id }) => id) };
  const stageIn = (competency: Competency, id: string | undefined): Stage | undefined =>
    competency.stages.find((stage) => stage.id === id);
  return compareGrades(outline, selection).flatMap(({ competency: id, cells }) => {
    const competency = rubric.competencies.find((each) => each.id === id);
    if (!competency) return [];
    return [
      {
        mark: competencyMark(competency),
        title: partsOf(languages, (language) => competency.title[language]),
        cells: cells.flatMap((cell) => {
          const stage = stageIn(competency, cell.stage);
          if (!stage) return [];
          const before = marked ? stageIn(competency, cell.before) : undefined;
          return [{ span: cell.grades.length, ...stageData(competency, before, stage, languages) }];
        }),
      },
    ];
  });
}
