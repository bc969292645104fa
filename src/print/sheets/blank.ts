import { competencyMark, gradeName, type Grade, type Rubric } from '../../model/rubric/rubric.ts';
import { gradeView, type GradeRow } from '../../model/rubric/view.ts';
import { competencyPassages, gradePassages } from '../../model/passage-id.ts';
import { ageMark } from './aging.ts';
import { plainPieces, weightParts } from './cell.ts';
import { draftOf, remarksOn, type SheetDraft, type SheetSource } from './sheet.ts';

/**
 * A sheet to write on: a grade's competencies and empty columns.
 *
 * @param rows its competencies; all of them, where nothing is said
 * @param more what the template takes for each row besides its words
 */
export function blankSheet(
  source: SheetSource,
  rubric: Rubric,
  grade: Grade,
  { path, heading, data }: Pick<SheetDraft, 'path' | 'data'> & { heading: string },
  rows: readonly GradeRow[] = gradeView(rubric, grade).competencies,
  more: readonly object[] = [],
): SheetDraft {
  const { locale, urls } = source;
  return draftOf(rubric, locale, {
    path,
    title: `${heading}: ${gradeName(grade, locale)} (${rubric.shortTitle[locale]})`,
    label: gradeName(grade, locale),
    address: urls.grade(locale, rubric.id, grade.id),
    grades: [grade.id],
    data: {
      remarks: remarksOn(source, rubric, [grade.id]),
      ...data,
      label: grade.label[locale] || null,
      heading: `${grade.name[locale]}${ageMark(source, locale, gradePassages(rubric, grade))} · ${heading}`,
      rows: rows.map(({ competency, now }, index) => ({
        ...more[index],
        mark: competencyMark(competency),
        title:
          competency.title[locale] +
          ageMark(source, locale, `${competencyPassages(rubric, competency)}/title`),
        weight: weightParts(competency, [locale]),
        ...plainPieces(source, rubric, now),
      })),
    },
  });
}
