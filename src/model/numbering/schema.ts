import { z } from 'astro/zod';
import { readForm } from './form.ts';
import { templatesOf, type WrittenNumbering } from './numbering.ts';
import { PRESETS, type PresetName } from './presets.ts';
import type { LevelSpec } from './spec.ts';

/** A schema of a value that may be of several types: faults are told by that of the type that was written. */
function byType<T>(choose: (written: unknown) => z.ZodType<T>): z.ZodType<T> {
  return z.unknown().transform((written, context): T => {
    const result = choose(written).safeParse(written);
    if (result.success) return result.data;
    const issues = result.error.issues.map((issue) => ({ ...issue, input: written }));
    context.issues.push(...(issues as typeof context.issues));
    return z.NEVER;
  });
}

const form = z
  .string()
  .refine((template) => readForm(template) !== undefined, { message: 'notANumberForm' });
const forms = z.array(form).min(1);
const level = byType<LevelSpec>((written) => (Array.isArray(written) ? forms : form));

/** A form of several numbers says all that stand above it: `{n}.{n}` is one of the second level. */
const levels = z.array(level).superRefine((all, context) => {
  all.forEach((each, index) => {
    for (const template of templatesOf(each)) {
      const { numbers = 1 } = readForm(template) ?? {};
      if (numbers !== 1 && numbers !== index + 1) {
        context.addIssue({ code: 'custom', path: [index], message: 'numberFormLevel' });
      }
    }
  });
});

/** Anchors of paragraphs and of headings without a number have `p` and `h`. */
function checkLetters(apart: object, context: z.RefinementCtx): void {
  for (const letter of Object.keys(apart)) {
    if (/^[a-gi-oq-z]$/u.test(letter)) continue;
    context.addIssue({ code: 'custom', path: [letter], message: 'notASeriesLetter' });
  }
}

const names = Object.keys(PRESETS) as [PresetName, ...PresetName[]];
const preset = z.enum(names, 'notANumbering');
const whole = z.strictObject({
  levels,
  apart: z.record(z.string(), level).superRefine(checkLetters).optional(),
  sections: z.number().int().positive().optional(),
  joint: z.string().optional(),
  count: z.boolean().optional(),
});

/** Zod schema of `numbering` in `handbook.json`: a preset’s name, the forms of the levels, or those and more. */
export const numberingSchema = byType<WrittenNumbering>((written) => {
  if (Array.isArray(written)) return levels;
  return typeof written === 'object' ? whole : preset;
});
