import { stringsOf } from '../../i18n/index.ts';
import type { Grade, Rubric } from '../../model/rubric/rubric.ts';
import { blankSheet } from './blank.ts';
import type { SheetDraft, SheetSource } from './sheet.ts';

/** A sheet on which a trainer takes notes on several participants: six on A4, twelve on A3. */
export function groupSheet(
  source: SheetSource,
  rubric: Rubric,
  grade: Grade,
  size: 'group' | 'groupLarge',
): SheetDraft {
  const { sheets } = stringsOf(source.locale);
  const { session, date, trainer } = sheets.lines;
  const large = size === 'groupLarge';
  const seats = Array.from({ length: large ? 12 : 6 }, (_, index) => sheets.participant(index + 1));
  return blankSheet(source, rubric, grade, {
    path: `group-${grade.id}${large ? '-a3' : ''}`,
    heading: sheets[size],
    data: {
      lines: [session, date, trainer],
      competency: sheets.columns.competency,
      participants: seats,
    },
  });
}
