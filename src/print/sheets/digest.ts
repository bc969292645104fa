import { stringsOf } from '../../i18n/index.ts';
import { compareGrades, wholeSelection } from '../../model/rubric/comparison.ts';
import type { Locale } from '../../model/locale.ts';
import {
  competencyMark,
  outlineOf,
  stageMark,
  STAGE_IDS,
  type Rubric,
} from '../../model/rubric/rubric.ts';
import { figuresOf, phrasesIn } from '../prose/prose.ts';
import { trialsOf } from './section.ts';
import type { SheetDraft, SheetSource } from './sheet.ts';

/** The whole policy on one sheet of A4, both sides: what each section says in short, the figure, and the stages. */
export function digestSheet(source: SheetSource): SheetDraft {
  const { handbook, locale, texts, rubrics, urls } = source;
  const { section: words, sheets } = stringsOf(locale);
  return {
    path: 'digest',
    title: `${sheets.digest} | ${handbook.title[locale]}`,
    name: sheets.digest,
    label: sheets.digest,
    address: urls.home(locale),
    source: `${locale}/`,
    trials: () => trialsOf(source, texts[locale]),
    data: {
      heading: phrasesIn(handbook.policy.name[locale], locale),
      lead: handbook.lead[locale],
      figures: figuresOf(source, locale, 'outside'),
      sections: texts[locale].map(({ section }) => ({
        number: section.number ?? null,
        anchor: section.anchor,
        title: section.title,
        summary: section.summary,
      })),
      maps: rubrics.map((rubric) => stageMap(rubric, locale)),
      notice: words.restates(handbook.policy.name[locale]),
    },
  };
}

/** Where each competency of a rubric changes its stage. */
function stageMap(rubric: Rubric, locale: Locale): object {
  const words = stringsOf(locale).rubrics;
  const outline = outlineOf(rubric);
  return {
    title: `${words.map}: ${rubric.shortTitle[locale]}`,
    corner: `${words.competency} / ${words.grade}`,
    // The columns are narrow: the bare number stands for the grade.
    grades: rubric.grades.map(({ id }) => id.replace('-', '–')),
    rows: compareGrades(outline, wholeSelection(outline)).flatMap(({ competency: id, cells }) => {
      const competency = rubric.competencies.find((each) => each.id === id);
      if (!competency) return [];
      return [
        {
          mark: competencyMark(competency),
          title: competency.title[locale],
          cells: cells.flatMap((cell) => {
            const stage = competency.stages.find((each) => each.id === cell.stage);
            if (!stage) return [];
            return [
              {
                span: cell.grades.length,
                mark: stageMark(stage),
                step: STAGE_IDS.indexOf(stage.id),
              },
            ];
          }),
        },
      ];
    }),
  };
}
