import { stringsOf } from '../../i18n/index.ts';
import { competencyMark, stageAt, type Grade } from '../../model/rubric/rubric.ts';
import {
  gradeName,
  makeSheet,
  type PrintedSheet,
  type SheetContext,
  type SheetParts,
} from './sheet.ts';

/** A sheet on which staff look at their own work. */
export function checkSheet(context: SheetContext, grade: Grade): PrintedSheet {
  const { locale } = context;
  const { sheets } = stringsOf(locale);
  const { name, date, supervisor } = sheets.lines;
  return blankSheet(context, grade, {
    kind: 'selfCheck',
    template: 'self-check',
    name: `self-check-${grade.id}`,
    heading: sheets.selfCheck,
    // Both sides of one sheet: one alone leaves no room to write.
    pages: 2,
    data: {
      lines: [name, date, supervisor],
      how: sheets.how,
      columns: Object.values(sheets.check),
      scale: sheets.scale,
    },
  });
}

/** A sheet on which a trainer takes notes on several participants: six on A4, twelve on A3. */
export function groupSheet(
  context: SheetContext,
  grade: Grade,
  kind: 'group' | 'groupLarge',
): PrintedSheet {
  const { locale } = context;
  const { sheets } = stringsOf(locale);
  const { session, date, trainer } = sheets.lines;
  const large = kind === 'groupLarge';
  const paper = large ? 'a3' : 'a4';
  const seats = Array.from({ length: large ? 12 : 6 }, (_, index) => sheets.participant(index + 1));
  return blankSheet(context, grade, {
    kind,
    template: 'group',
    name: `group-${grade.id}${large ? '-a3' : ''}`,
    heading: sheets[kind],
    paper,
    landscape: true,
    data: {
      paper,
      lines: [session, date, trainer],
      competency: sheets.columns.competency,
      participants: seats,
    },
  });
}

/** A sheet to write on: a grade's competencies and empty columns. */
function blankSheet(
  context: SheetContext,
  grade: Grade,
  parts: Pick<
    SheetParts,
    'kind' | 'template' | 'name' | 'data' | 'paper' | 'landscape' | 'pages'
  > & {
    heading: string;
  },
): PrintedSheet {
  const { rubric, locale, urls } = context;
  const { heading, data, ...rest } = parts;
  return makeSheet(context, {
    ...rest,
    title: `${heading}: ${gradeName(grade, locale)} (${rubric.shortTitle[locale]})`,
    page: urls.grade(locale, rubric.id, grade.id),
    grades: [grade.id],
    data: {
      ...data,
      label: grade.label[locale],
      heading: `${grade.name[locale]} · ${heading}`,
      rows: rubric.competencies.map((competency) => ({
        mark: competencyMark(competency),
        title: competency.title[locale],
        text: stageAt(competency, grade.id).text[locale],
      })),
    },
  });
}
