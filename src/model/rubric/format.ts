import { z } from 'astro/zod';
import { localizedText, text } from '../locale.ts';
import { textOrList } from './cell-text.ts';
import { IDENTIFIER } from './ids.ts';

const identifier = z.string().regex(IDENTIFIER, 'notAnId');
const gradeIds = z.array(z.string()).min(1, 'noGrade');

/** A grade: one column of a rubric. */
const gradeSchema = z.strictObject({
  id: identifier
    .optional()
    .describe('Stands in addresses: 3 for grade 3, 1-2 for a column of two grades.'),
  label: localizedText
    .optional()
    .describe('The grade as it is counted, such as Grade 3. A post without a number has none.'),
  name: localizedText.describe('The grade as it is called, such as Chief.'),
  role: localizedText.optional().describe('The basic role of the grade.'),
  track: identifier
    .optional()
    .describe('The track that it belongs to. Grades without one belong to every track.'),
  parallel: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('The ids of grades of the same height in other tracks.'),
});

/** What a cell says. */
const words = {
  text: textOrList.optional().describe('What is expected: a text, or a list of texts.'),
  items: textOrList.optional().describe('A list that stands below the text.'),
  examples: textOrList.optional().describe('Examples of it: a text, or a list of texts.'),
  lookFor: textOrList.optional().describe('What to look at: a text, or a list of texts.'),
  proficiency: z.string().optional().describe('The id of a step of the proficiencies.'),
  links: z
    .array(
      z.strictObject({
        href: text.describe('#2-3-4, glossary#term, or a full address.'),
        text: localizedText.optional().describe('Its words; left out, the title of the place.'),
      }),
    )
    .optional()
    .describe('What to read besides.'),
};

/** A stage of a competency: what is expected over one or several neighbouring grades. */
const stageSchema = z.strictObject({
  id: z
    .string()
    .optional()
    .describe('The number of the stage, counted where left out: i, ii, iii …'),
  name: localizedText.optional().describe('Its name, where it has one of its own.'),
  grades: gradeIds
    .optional()
    .describe('The ids of its grades, in order. Left out, each stage is of one grade, in order.'),
  ...words,
});

/** A competency: one row of a rubric. */
const competencySchema = z.strictObject({
  id: identifier.optional().describe('Stands in addresses: judgement.'),
  number: z.number().int().min(1).optional().describe('Its place in the table, from 1.'),
  title: localizedText,
  group: localizedText
    .optional()
    .describe('The group that it stands in; neighbours of one group stand under one heading.'),
  summary: localizedText.optional().describe('What it is, in a sentence or two.'),
  weight: z
    .union([z.number().positive(), localizedText])
    .optional()
    .describe('How much it counts beside the others, as it is told: 20, "20%".'),
  stages: z.array(stageSchema).min(1, 'noStage'),
});

/** A step of a scale on which cells are placed. */
const proficiencySchema = z.strictObject({
  id: z.string(),
  name: localizedText,
  text: localizedText.optional().describe('What the step means.'),
});

/** A grade, a competency or a cell of a rubric's file. */
export type FileGrade = z.infer<typeof gradeSchema>;
export type FileCompetency = z.infer<typeof competencySchema>;
export type FileStage = z.infer<typeof stageSchema>;

/** Zod schema of `content/rubrics/<id>.json` as it is written: what can be derived may be left out. */
export const rubricFileSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z
    .union([z.literal(1), z.literal(2)])
    .optional()
    .describe('The version of this format: 2 where left out. In 1 every cell says something.'),
  id: identifier.describe('The name of the file without its ending.'),
  title: localizedText,
  shortTitle: localizedText.optional().describe('For which staff it is, in few words.'),
  rowsTitle: localizedText
    .optional()
    .describe(
      'The heading of the competencies, where the organisation has a name of its own for it.',
    ),
  tracks: z
    .array(z.strictObject({ id: identifier, name: localizedText }))
    .optional()
    .describe('The names of the tracks.'),
  proficiencies: z
    .array(proficiencySchema)
    .optional()
    .describe('The scale on which cells are placed, from the lowest step up.'),
  scaleTitle: localizedText
    .optional()
    .describe('What the scale is called, where the organisation has a name of its own for it.'),
  grades: z.array(gradeSchema).min(2, 'fewGrades'),
  competencies: z.array(competencySchema).min(1, 'noCompetency'),
  notes: z
    .array(
      z.strictObject({
        text: localizedText,
        grades: z.array(z.string()).optional().describe('The grades that it concerns.'),
        reads: z.string().optional().describe('The grade whose column these staff read.'),
      }),
    )
    .optional(),
  provenance: localizedText
    .optional()
    .describe('How sure the spans are, and where they come from.'),
});

/** A rubric as people write it: texts once or by language, cells as texts or lists. */
export type WrittenRubric = z.input<typeof rubricFileSchema>;

/** A rubric as its file has it, with each text in every language. */
export type RubricFile = z.infer<typeof rubricFileSchema>;
