import { stringsOf } from '../../i18n/index.ts';
import type { Grade, Rubric } from '../../model/rubric/rubric.ts';
import { blankSheet } from './blank.ts';
import { remarksOn, type SheetDraft, type SheetSource } from './sheet.ts';

/** A sheet on which staff look at their own work. */
export function selfCheckSheet(source: SheetSource, rubric: Rubric, grade: Grade): SheetDraft {
  const { sheets } = stringsOf(source.locale);
  const { name, date, supervisor } = sheets.lines;
  const { scale: hasScale = true, supervisor: hasSupervisor = true } =
    source.handbook.selfCheck ?? {};
  const { expected, scale, evidence, state, step } = sheets.check;
  return blankSheet(source, rubric, grade, {
    path: `self-check-${grade.id}`,
    heading: sheets.selfCheck,
    data: {
      // Both sides of one sheet: one alone leaves no room to write.
      pages: 2,
      lines: [name, date, ...(hasSupervisor ? [supervisor] : [])],
      how: hasScale ? sheets.how : sheets.howWithoutScale,
      columns: hasScale ? [expected, scale, evidence, step] : [expected, state, step],
      scale: hasScale ? sheets.scale : [],
      remarks: [
        hasScale ? sheets.scaleNote : sheets.selfCheckNote,
        ...remarksOn(source, rubric, [grade.id]),
      ],
    },
  });
}
