import { z } from 'astro/zod';
import { readForm } from './form.ts';
import type { WrittenNumbering } from './numbering.ts';
import { PRESETS, type PresetName } from './presets.ts';

const form = z
  .string()
  .refine((template) => readForm(template) !== undefined, { message: 'notANumberForm' });
const level = z.preprocess(
  (written): unknown => (Array.isArray(written) ? written : [written]),
  z.array(form).min(1),
);

/** A form of several numbers says all that stand above it: `{n}.{n}` is one of the second level. */
const levels = z.array(level).superRefine((all, context) => {
  all.forEach((templates, index) => {
    for (const template of templates) {
      const { numbers = 1 } = readForm(template) ?? {};
      if (numbers !== 1 && numbers !== index + 1) {
        context.addIssue({ code: 'custom', path: [index], message: 'numberFormLevel' });
      }
    }
  });
});

const names = Object.keys(PRESETS) as [PresetName, ...PresetName[]];
const preset = z.enum(names, 'notANumbering');
const whole = z.strictObject({
  levels,
  // Anchors of paragraphs and of headings without a number have `p` and `h`.
  apart: z.record(z.string().regex(/^[a-gi-oq-z]$/u, 'notASeriesLetter'), level).optional(),
  sections: z.number().int().positive().optional(),
  joint: z.string().optional(),
  count: z.boolean().optional(),
});

/** Zod schema of `numbering` in `handbook.json`: a preset’s name, the forms of the levels, or those and more. */
export const numberingSchema = z.unknown().transform((written, context): WrittenNumbering => {
  const isName = typeof written === 'string';
  const schema = isName ? preset : Array.isArray(written) ? levels : whole;
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  const issues = result.error.issues.map((issue) => ({ ...issue, input: written }));
  context.issues.push(...(issues as typeof context.issues));
  return z.NEVER;
});
