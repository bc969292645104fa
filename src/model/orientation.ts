import { z } from 'astro/zod';
import { localizedText } from './locale.ts';

/** A short check of what was read: one question, a few answers, and where the right one stands. */
const checkSchema = z.strictObject({
  question: localizedText,
  choices: z
    .array(z.strictObject({ text: localizedText, right: z.boolean().optional() }))
    .min(2, 'fewChoices')
    .max(3, 'manyChoices')
    .superRefine((choices, context) => {
      const right = choices.flatMap(({ right: is }, index) => (is === true ? index : []));
      if (right.length === 0) context.addIssue({ code: 'custom', message: 'noRightChoice' });
      for (const index of right.slice(1)) {
        context.addIssue({
          code: 'custom',
          message: 'rightChoiceTwice',
          path: [index, 'right'],
        });
      }
    }),
  /** The paragraph where the answer stands, `2-4-6-p1`: part of what the step reads. */
  place: z.string(),
  /** Why the answer is right, in a sentence. */
  because: localizedText,
});

const stepSchema = z
  .strictObject({
    /** What the step is called; the title of what it reads first, where there is none. */
    title: localizedText.optional(),
    /** What to read, in the policy's numbering (`2-4-6`) or by the slug of an unnumbered section. */
    read: z.array(z.string()),
    /** Pages of grades of which each reader reads the own one, such as the first grade of each table. */
    grades: z.array(z.strictObject({ rubric: z.string(), grade: z.string() })).optional(),
    /** Why it is worth reading first. */
    why: localizedText,
    /** Something to think about, to which the policy has no answer. */
    question: localizedText.optional(),
    check: checkSchema.optional(),
  })
  .refine(({ read, grades = [] }) => read.length + grades.length > 0, {
    message: 'nothingToRead',
    path: ['read'],
  });

/** Zod schema of `content/orientation.json`: the path that leads a new member of staff through the handbook. */
export const orientationSchema = z.strictObject({ steps: z.array(stepSchema).min(1, 'tooFew') });

/** The new hire's reading path. */
export type Orientation = z.infer<typeof orientationSchema>;
/** A step of it, as authors write it. */
export type OrientationStep = Orientation['steps'][number];

/** What tells a step from all others, wherever it stands: all that is read in it. A reader's ticks are kept by it. */
export function stepKey({ read, grades = [] }: Pick<OrientationStep, 'read' | 'grades'>): string {
  return [...read, ...grades.map(({ rubric, grade }) => `${rubric}/${grade}`)].join(' ');
}

/**
 * What the ids of a step's passages begin with: steps are known by what they read.
 *
 * @param number of the step, from 1
 */
export function passagesOfStep(
  steps: readonly Pick<OrientationStep, 'read'>[],
  number: number,
): string {
  const name = steps[number - 1]?.read.join('+') || String(number);
  const twins = steps.slice(0, number).filter(({ read }) => read.join('+') === name).length;
  return `orientation#steps/${name}${twins > 1 ? `~${twins}` : ''}`;
}
