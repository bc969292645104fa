import { stringsOf } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import {
  competencyMark,
  gradeLabel,
  rowsTitleOf,
  sharesStages,
  type Rubric,
} from '../../model/rubric/rubric.ts';
import { EMPTY_CELL } from '../../model/rubric/marks.ts';
import { tableView } from '../../model/rubric/view.ts';
import { competencyPassages } from '../../model/passage-id.ts';
import { figuresOf, phrasesIn } from '../prose/prose.ts';
import { ageMark } from './aging.ts';
import { trialsOf } from './section.ts';
import type { SheetDraft, SheetSource } from './sheet.ts';

/** So many columns of a map stand beside the names of its rows; where there are more, the web has the map alone. */
const MOST_COLUMNS = 16;

/** With a figure and a map, so many sections need both sides for certain: what is less may be on one page. */
const FULL = 8;

/** The whole policy on one sheet of A4, both sides: what each section says in short, the figure, and the stages. */
export function digestSheet(source: SheetSource): SheetDraft {
  const { handbook, locale, texts, rubrics, urls } = source;
  const { sheets } = stringsOf(locale);
  const figures = figuresOf(source, locale, 'outside');
  const maps = rubrics
    .filter((rubric) => sharesStages(rubric) && rubric.grades.length <= MOST_COLUMNS)
    .map((rubric) => stageMap(source, rubric));
  const isFull = figures.overview !== null && maps.length > 0 && texts[locale].length >= FULL;
  const name = isFull ? sheets.digest : sheets.digestPlain;
  return {
    path: 'digest',
    title: `${name} | ${handbook.title[locale]}`,
    name,
    label: name,
    address: urls.home(locale),
    source: `${locale}/`,
    trials: () => trialsOf(source, texts[locale]),
    data: {
      heading: phrasesIn(handbook.policy.name[locale], locale),
      lead: handbook.lead ? handbook.lead[locale] + ageMark(source, locale, 'handbook#lead') : null,
      figures,
      shown: { figure: 'overview' },
      sections: texts[locale].map(({ section }) => ({
        number: section.number ?? null,
        anchor: section.anchor,
        title: section.title + ageMark(source, locale, `${section.id}#title`),
        summary: section.summary + ageMark(source, locale, `${section.id}#summary`),
      })),
      maps,
      notice: noticeIn(handbook, locale) ?? null,
    },
  };
}

/** Where each competency of a rubric changes its stage. */
function stageMap(source: SheetSource, rubric: Rubric): object {
  const { locale } = source;
  const words = stringsOf(locale).rubrics;
  const { columns, rows } = tableView(rubric);
  // The columns are narrow: the bare number stands for the grade, and long names are turned.
  const numbered = columns.every(({ grade: { id } }) => /^\d+(?:-\d+)?$/u.test(id));
  const grades = columns.map(({ grade }) =>
    numbered ? grade.id.replace('-', '–') : gradeLabel(grade, locale),
  );
  return {
    title: `${words.map}: ${rubric.shortTitle[locale]}`,
    corner: `${rowsTitleOf(rubric, locale, words.competency)} / ${words.grade}`,
    grades,
    turned: grades.some((label) => !/^(?:[ -~]{1,3}|.{1,2}|\d+\u2013\d+)$/u.test(label)),
    rows: rows.map(({ competency, cells }) => ({
      mark: competencyMark(competency),
      title:
        competency.title[locale] +
        ageMark(source, locale, `${competencyPassages(rubric, competency)}/title`),
      cells: cells.map(({ grades, mark, step, stage }) => ({
        span: grades.length,
        mark: stage.empty ? EMPTY_CELL : mark,
        step,
      })),
    })),
  };
}
