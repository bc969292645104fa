import { checkSheet, groupSheet } from './blank-sheets.ts';
import { competencySheet, gradeSheet } from './grade-sheets.ts';
import { languagesOf, type PrintedSheet, type SheetContext } from './sheet.ts';
import { comparisonSheet, matrixSheet } from './table-sheets.ts';

/** All sheets of a rubric in a language. */
export function sheetsOf(context: SheetContext): PrintedSheet[] {
  const { grades, competencies } = context.rubric;
  const languages = languagesOf(context);
  return [
    matrixSheet(context, 'matrix', [context.locale]),
    matrixSheet(context, 'matrixBilingual', languages),
    ...grades.map((grade) => gradeSheet(context, grade, 'grade', [context.locale])),
    ...grades.map((grade) => gradeSheet(context, grade, 'gradeBilingual', languages)),
    ...grades.map((grade) => checkSheet(context, grade)),
    ...competencies.map((competency) => competencySheet(context, competency)),
    ...grades.flatMap((from, index) =>
      grades.slice(index + 1).map((to) => comparisonSheet(context, from, to)),
    ),
    ...grades.map((grade) => groupSheet(context, grade, 'group')),
    ...grades.map((grade) => groupSheet(context, grade, 'groupLarge')),
  ];
}
