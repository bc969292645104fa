import { stringsOf } from '../../i18n/index.ts';
import {
  competencyMark,
  competencyName,
  type Competency,
  type Grade,
  type Rubric,
} from '../../model/rubric/rubric.ts';
import { gradeView, setRows } from '../../model/rubric/view.ts';
import type { FormField } from '../typst/form-fields.ts';
import { blankSheet } from './blank.ts';
import { remarksOn, type SheetDraft, type SheetSource } from './sheet.ts';

/** A sheet on which staff look at their own work, on paper or filled in on screen. */
export function selfCheckSheet(source: SheetSource, rubric: Rubric, grade: Grade): SheetDraft {
  const { mine, sheets } = stringsOf(source.locale);
  const view = gradeView(rubric, grade);
  // Where nothing is set, there is nothing to look back on.
  const rows = setRows(view);
  const unset = view.competencies.filter((row) => !rows.includes(row));
  const { name, date, supervisor } = sheets.lines;
  const { scale: hasScale = true, supervisor: hasSupervisor = true } =
    source.handbook.selfCheck ?? {};
  const { expected, scale, evidence, state, step } = sheets.check;
  const columns = hasScale ? [expected, scale, evidence, step] : [expected, state, step];
  const lines = [name, date, ...(hasSupervisor ? [supervisor] : [])];
  const steps = hasScale ? sheets.scale : [];
  const asked = rows.map(({ competency }) => competency);
  const fields = fieldsOf(source, asked, { lines, scale, steps, texts: columns.slice(-2) });
  return blankSheet(
    source,
    rubric,
    grade,
    {
      path: `self-check-${grade.id}`,
      heading: sheets.selfCheck,
      data: {
        // Both sides of one sheet: one alone leaves no room to write.
        pages: 2,
        lines,
        how: hasScale ? sheets.how : sheets.howWithoutScale,
        columns,
        scale: steps,
        'line-fields': namesOf(fields.lines),
        fields: [
          ...fields.lines,
          ...fields.rows.flatMap(({ boxes, texts }) => [...boxes, ...texts]),
        ],
        remarks: [
          hasScale ? sheets.scaleNote : sheets.selfCheckNote,
          ...(unset.length > 0
            ? [mine.noneHere(unset.map(({ competency }) => competencyMark(competency)))]
            : []),
          ...remarksOn(source, rubric, [grade.id]),
        ],
      },
    },
    rows,
    fields.rows.map(({ boxes, texts }) => ({ boxes: namesOf(boxes), texts: namesOf(texts) })),
  );
}

/** What there is to fill in, where it stands on the sheet. */
interface Fields {
  lines: FormField[];
  rows: { boxes: FormField[]; texts: FormField[] }[];
}

/**
 * The fields of a sheet. Each says what it asks for and of which competency: who hears it does not see the table.
 *
 * @param words those beside the lines and the boxes, and over the columns of these and of what is written
 */
function fieldsOf(
  { locale }: SheetSource,
  competencies: readonly Competency[],
  { lines, scale, steps, texts }: Record<'lines' | 'steps' | 'texts', string[]> & { scale: string },
): Fields {
  const { fieldLabel } = stringsOf(locale).sheets;
  return {
    lines: lines.map((label, index) => ({ kind: 'line', name: `line-${index + 1}`, label })),
    rows: competencies.map((competency, index) => {
      const row = index + 1;
      const asks = (...words: string[]): string =>
        fieldLabel(competencyName(competency, locale), ...words);
      return {
        boxes: steps.map((step, at) => ({
          kind: 'box',
          name: `box-${row}-${at + 1}`,
          label: asks(scale, step),
        })),
        texts: texts.map((text, at) => ({
          kind: 'lines',
          name: `text-${row}-${at + 1}`,
          label: asks(text),
        })),
      };
    }),
  };
}

const namesOf = (fields: readonly FormField[]): string[] => fields.map(({ name }) => name);
