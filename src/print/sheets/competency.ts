import { stringsOf } from '../../i18n/index.ts';
import { ladderLeadIn } from '../../i18n/ladder-lead.ts';
import {
  competencyMark,
  competencyName,
  gradeName,
  stageWords,
  type Competency,
  type Rubric,
} from '../../model/rubric/rubric.ts';
import { ladderView } from '../../model/rubric/view.ts';
import { competencyPassages } from '../../model/passage-id.ts';
import { ageMark } from './aging.ts';
import { stageData, weightParts } from './cell.ts';
import { draftOf, remarksOn, type SheetDraft, type SheetSource } from './sheet.ts';

/** The stages of a competency, one under another. */
export function competencySheet(
  source: SheetSource,
  rubric: Rubric,
  competency: Competency,
): SheetDraft {
  const { locale, urls } = source;
  const { sheets } = stringsOf(locale);
  const { stages } = ladderView(rubric, competency);
  const { named, numbered } = stageWords(rubric, locale);
  const { stage, grades, text } = sheets.ladder;
  const name = competencyName(competency, locale);
  const passages = competencyPassages(rubric, competency);
  return draftOf(rubric, locale, {
    path: competency.id,
    title: `${name} (${rubric.shortTitle[locale]})`,
    name,
    label: name,
    address: urls.competency(locale, rubric.id, competency.id),
    competency: competency.id,
    data: {
      mark: competencyMark(competency),
      name: competency.title[locale] + ageMark(source, locale, `${passages}/title`),
      lead: [
        competency.summary &&
          competency.summary[locale] + ageMark(source, locale, `${passages}/summary`),
        weightParts(competency, [locale])?.[0]?.text,
        ladderLeadIn(rubric, stages, locale),
      ]
        .filter(Boolean)
        .join('\n'),
      // Stages that have neither names nor numbers are told by their grades.
      staged: numbered,
      named,
      columns: numbered ? [stage, grades, text] : [grades, text],
      remarks: remarksOn(source, rubric),
      rows: stages.map((view) => ({
        ...stageData(source, rubric, view, [locale]),
        grades: view.grades.map((grade) => gradeName(grade, locale)),
      })),
    },
  });
}
