import { z } from 'astro/zod';
import type { Outline } from './comparison.ts';
import { localizedText, type Locale } from '../locale.ts';
import { competencyMark } from './marks.ts';

export { competencyMark };

/** Numbers of stages as the policy writes them, in plain letters: they stand in addresses (`#judgement-iii`). */
export const STAGE_IDS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'] as const;

const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const identifier = z.string().regex(IDENTIFIER, 'notAnId');

/** Whether a word can be the id of a rubric, a grade or a competency. */
export function isIdentifier(word: string): boolean {
  return IDENTIFIER.test(word);
}

/** Ids that the table's pages have for their own parts: a grade's page has the address `grade-3`. */
const TAKEN = /^(?:grade-.*|main|matrix(?:-caption|-scroll)?|menu|role|said|search-dialog)$/u;

/** Whether the pages need an id of a competency for themselves. */
export function isTakenId(id: string): boolean {
  return TAKEN.test(id);
}

/** A grade: one column of a rubric. */
export const gradeSchema = z.strictObject({
  id: identifier.describe('Stands in addresses: 3 for grade 3, 1-2 for a column of two grades.'),
  label: localizedText.describe('The grade as it is counted, such as Grade 3.'),
  name: localizedText.describe('The grade as it is called, such as Chief.'),
  role: localizedText.describe('The basic role of the grade.'),
});

/** A stage of a competency: what is expected over one or several neighbouring grades. */
export const stageSchema = z.strictObject({
  id: z.enum(STAGE_IDS).describe('The number of the stage: i, ii, iii …'),
  name: localizedText,
  grades: z.array(z.string()).min(1, 'noGrade').describe('The ids of its grades, in order.'),
  text: localizedText.describe('The descriptor: what is expected.'),
});

/** A competency: one row of a rubric. */
export const competencySchema = z.strictObject({
  id: identifier.describe('Stands in addresses: judgement.'),
  number: z.number().int().min(1).describe('Its place in the table, from 1.'),
  title: localizedText,
  stages: z.array(stageSchema).min(1, 'noStage'),
});

/** Zod schema of `content/rubrics/<id>.json`: what is expected at each grade. */
export const rubricSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1).describe('The version of this format.'),
  id: identifier.describe('The name of the file without its ending.'),
  title: localizedText,
  shortTitle: localizedText.describe('For which staff it is, in few words.'),
  rowsTitle: localizedText
    .optional()
    .describe(
      'The heading of the competencies, where the organisation has a name of its own for it.',
    ),
  grades: z.array(gradeSchema).min(2, 'fewGrades'),
  competencies: z.array(competencySchema).min(1, 'noCompetency'),
  notes: z.array(
    z.strictObject({
      text: localizedText,
      grades: z.array(z.string()).optional().describe('The grades that it concerns.'),
      reads: z.string().optional().describe('The grade whose column these staff read.'),
    }),
  ),
  provenance: localizedText.describe('How sure the spans are, and where they come from.'),
});

/** What staff at each grade are expected to be able to do. */
export type Rubric = z.infer<typeof rubricSchema>;
/** A column of a rubric. */
export type Grade = z.infer<typeof gradeSchema>;
/** A row of a rubric. */
export type Competency = z.infer<typeof competencySchema>;
/** A cell of a rubric. */
export type Stage = z.infer<typeof stageSchema>;

/** The JSON Schema of a rubric's file, for editors that complete and check, as it stands in `rubric.schema.json`. */
export function rubricJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(rubricSchema, { io: 'input' }), null, 2)}\n`;
}

/** A grade as people call it: its number and its name. */
export function gradeName({ label, name }: Pick<Grade, 'label' | 'name'>, locale: Locale): string {
  return `${label[locale]} ${name[locale]}`;
}

/** The heading of a rubric's rows: the organisation's own, or the usual one. */
export function rowsTitleOf(
  { rowsTitle }: Pick<Rubric, 'rowsTitle'>,
  locale: Locale,
  usual: string,
): string {
  return rowsTitle?.[locale] ?? usual;
}

/** A competency as people call it: its number and its title. */
export function competencyName(
  competency: Pick<Competency, 'number' | 'title'>,
  locale: Locale,
): string {
  return `${competencyMark(competency)} ${competency.title[locale]}`;
}

/** The number of a stage as the tables show it: `iii` → `ⅲ`. */
export function stageMark({ id }: Pick<Stage, 'id'>): string {
  return String.fromCodePoint(0x2170 + STAGE_IDS.indexOf(id));
}

/** The address of a cell on its page: `judgement-iii`. */
export function cellAnchor(competency: Pick<Competency, 'id'>, stage: Pick<Stage, 'id'>): string {
  return `${competency.id}-${stage.id}`;
}

/** The stage of a competency that covers a grade. */
export function stageAt(competency: Competency, grade: string): Stage {
  const stage = competency.stages.find(({ grades }) => grades.includes(grade));
  if (!stage) throw new Error(`${competency.id} has no stage at grade ${grade}`);
  return stage;
}

/** The bare shape of a rubric, from which comparisons are made. */
export function outlineOf({ grades, competencies }: Rubric): Outline {
  return {
    grades: grades.map(({ id }) => id),
    competencies: competencies.map(({ id, stages }) => ({
      id,
      stages: stages.map((stage) => ({ id: stage.id, grades: stage.grades })),
    })),
  };
}

/** Neighbouring grades that share every stage, in order: the tiers of a rubric. */
export function tiersOf({ grades, competencies }: Rubric): Grade[][] {
  const tiers: Grade[][] = [];
  for (const grade of grades) {
    const last = tiers.at(-1);
    const before = last?.at(-1);
    const same =
      before &&
      competencies.every(
        (competency) => stageAt(competency, before.id) === stageAt(competency, grade.id),
      );
    if (last && same) last.push(grade);
    else tiers.push([grade]);
  }
  return tiers;
}
