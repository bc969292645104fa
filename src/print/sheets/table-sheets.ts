import { stringsOf } from '../../i18n/index.ts';
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
import {
  gradeName,
  makeSheet,
  partsOf,
  stageData,
  type PrintedSheet,
  type SheetContext,
  type StageData,
} from './sheet.ts';

/** The whole table of a rubric, in one language or in several side by side in each cell. */
export function matrixSheet(
  context: SheetContext,
  kind: 'matrix' | 'matrixBilingual',
  languages: readonly Locale[],
): PrintedSheet {
  const { handbook, rubric, locale, urls } = context;
  const { rubrics: words, sheets } = stringsOf(locale);
  const title = rubric.title[locale];
  return makeSheet(context, {
    kind,
    over: handbook.policy.name[locale],
    template: 'matrix',
    name: kind === 'matrix' ? 'matrix' : 'matrix-bilingual',
    title: kind === 'matrix' ? title : `${title} (${sheets.bilingual})`,
    page: urls.rubric(locale, rubric.id),
    paper: 'a3',
    landscape: true,
    pages: languages.length,
    data: {
      heading: title,
      ...tableData(rubric, languages, rubric.grades, false),
      paper: 'a3',
      // In a table of few grades there is room for larger type, and names need it too.
      head: rubric.grades.length > 5 ? 29 : 45,
      words,
      notes: [...rubric.notes.map(({ text }) => text[locale]), rubric.provenance[locale]],
    },
  });
}

/** Two grades of a rubric side by side, with the new words of the second one marked. */
export function comparisonSheet(context: SheetContext, from: Grade, to: Grade): PrintedSheet {
  const { rubric, locale, urls } = context;
  const words = stringsOf(locale);
  return makeSheet(context, {
    kind: 'comparison',
    template: 'matrix',
    name: `compare-${from.id}-and-${to.id}`,
    title: `${words.sheets.comparing(gradeName(from, locale), gradeName(to, locale))} (${rubric.shortTitle[locale]})`,
    page: urls.rubric(locale, rubric.id, `?grades=${from.id},${to.id}`),
    grades: [from.id, to.id],
    landscape: true,
    data: {
      heading: words.sheets.comparing(gradeName(from, locale), gradeName(to, locale)),
      ...tableData(rubric, [locale], [from, to], true),
      paper: 'a4',
      head: 40,
      words: words.rubrics,
      notes: [words.sheets.markingOfPair],
    },
  });
}

/** A row as the template takes it. */
interface RowData {
  mark: string;
  title: { lang: Locale; text: string }[];
  cells: ({ span: number } & StageData)[];
}

/** Rows, columns and cells of a table, from the same comparison as the web's. */
function tableData(
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
