import { stringsOf } from '../i18n/index.ts';
import { gradeName } from '../model/rubric/rubric.ts';
import { ladderView } from '../model/rubric/view.ts';
import { line, linkTo, type Frame } from './case-items.ts';
import type { CaseCriterion, CaseItem, CasePackage } from './case-types.ts';

/** The table itself: competencies as criteria, with a level for each stage. */
export function tableOf(
  { locale, make, rubric }: Frame,
  items: readonly CaseItem[],
): CasePackage['CFRubrics'][number] {
  const table = make('rubric');
  const itemOf = new Map(items.map((item) => [item.identifier, item]));
  return {
    ...table,
    title: line(rubric.title[locale]),
    CFRubricCriteria: rubric.competencies.map((competency, index): CaseCriterion => {
      const { group, id, title, weight } = competency;
      const criterion = make(`criterion ${id}`);
      const item = itemOf.get(make(`competency ${id}`).identifier);
      if (!item) throw new Error(`${id} has no item`);
      const { title: name, identifier, uri } = linkTo(item);
      return {
        ...criterion,
        ...(group && { category: line(group[locale]) }),
        description: title[locale],
        CFItemURI: { title: name, identifier, uri },
        ...(typeof weight === 'number' && { weight }),
        position: index + 1,
        rubricId: table.identifier,
        CFRubricCriterionLevels: ladderView(rubric, competency).stages.map((view, step) => ({
          ...make(`level ${id} ${view.stage.id}`),
          description: view.stage.text[locale],
          quality: line(
            stringsOf(locale).rubrics.gradesOf(view.grades.map((each) => gradeName(each, locale))),
          ),
          position: step + 1,
          rubricCriterionId: criterion.identifier,
        })),
      };
    }),
  };
}
