import { stringsOf, type Strings } from '../../i18n/index.ts';
import { noticeIn } from '../../i18n/notice.ts';
import { gradeName, type Grade, type Rubric } from '../../model/rubric/rubric.ts';
import { gradesAbove } from '../../model/rubric/tracks.ts';
import { comparisonSheet } from './comparison.ts';
import { gradeSheet } from './grade.ts';
import { groupSheet } from './group.ts';
import { matrixSheet } from './matrix.ts';
import { selfCheckSheet } from './self-check.ts';
import {
  draftOf,
  type SheetDraft,
  type SheetPart,
  type SheetSource,
  type TemplateData,
} from './sheet.ts';

/** All that is printed of a grade, in one file. */
export function gradeKit(source: SheetSource, rubric: Rubric, grade: Grade): SheetDraft {
  const { locale, urls } = source;
  const { sheets, desk } = stringsOf(locale);
  return {
    ...draftOf(rubric, locale, {
      path: `kit-${grade.id}`,
      title: `${sheets.gradeKit}: ${gradeName(grade, locale)} (${rubric.shortTitle[locale]})`,
      label: gradeName(grade, locale),
      address: urls.grade(locale, rubric.id, grade.id),
      grades: [grade.id],
      data: {
        label: grade.label[locale] || null,
        heading: `${grade.name[locale]} · ${sheets.gradeKit}`,
        ...coverOf(source, ['name', 'why', 'form', 'page']),
        lead: desk.kit.gradeLead,
      },
    }),
    parts: [
      { kind: 'grade', name: sheets.grade, draft: gradeSheet(source, rubric, grade, [locale]) },
      { kind: 'selfCheck', name: sheets.selfCheck, draft: selfCheckSheet(source, rubric, grade) },
      ...toNext(source, rubric, grade),
      { kind: 'group', name: sheets.group, draft: groupSheet(source, rubric, grade, 'group') },
    ],
  };
}

/** What a trainer needs of a rubric, in one file: the whole table, and of each grade what is new in the next one. */
export function tableKit(source: SheetSource, rubric: Rubric): SheetDraft {
  const { locale, urls } = source;
  const { sheets, desk } = stringsOf(locale);
  const heading = sheets.tableKit;
  return {
    ...draftOf(rubric, locale, {
      path: 'kit-training',
      title: `${heading} (${rubric.shortTitle[locale]})`,
      label: heading,
      address: urls.rubric(locale, rubric.id),
      data: {
        label: null,
        heading,
        ...coverOf(source, ['name', 'form', 'page']),
        lead: desk.kit.tableLead,
      },
    }),
    parts: [
      ...rubric.grades.flatMap((grade): SheetPart[] => [
        {
          kind: 'group',
          name: `${sheets.group}: ${gradeName(grade, locale)}`,
          draft: groupSheet(source, rubric, grade, 'group'),
        },
        ...toNext(source, rubric, grade),
      ]),
      // Last: it is the only one on A3.
      { kind: 'matrix', name: sheets.matrix, draft: matrixSheet(source, rubric, [locale]) },
    ],
  };
}

/** A grade beside the one above; nothing for the highest. */
function toNext(source: SheetSource, rubric: Rubric, grade: Grade): SheetPart[] {
  return gradesAbove(rubric.grades, grade).map((above) => {
    const [from, to] = [gradeName(grade, source.locale), gradeName(above, source.locale)];
    return {
      kind: 'comparison',
      name: stringsOf(source.locale).sheets.comparing(from, to),
      draft: comparisonSheet(source, rubric, grade, above),
    };
  });
}

/** What the cover says besides what it is and what it holds. */
function coverOf(
  { handbook, locale }: SheetSource,
  shown: readonly (keyof Strings['desk']['kit']['columns'])[],
): TemplateData {
  const { desk } = stringsOf(locale);
  return {
    columns: shown.map((holds) => ({ holds, title: desk.kit.columns[holds] })),
    remarks: [noticeIn(handbook, locale)].filter((line) => line !== undefined),
  };
}
