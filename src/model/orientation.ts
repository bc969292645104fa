import { z } from 'astro/zod';
import { localizedText } from './locale.ts';

/** Zod schema of `content/orientation.json`: the path that leads a new member of staff through the handbook. */
export const orientationSchema = z.strictObject({
  steps: z
    .array(
      z.strictObject({
        /** Where to read, in the policy's numbering (`2-4-6`) or by the slug of an unnumbered section. */
        place: z.string(),
        /** Why it is worth reading first. */
        why: localizedText,
      }),
    )
    .min(1, 'tooFew'),
});

/** The new hire's reading path. */
export type Orientation = z.infer<typeof orientationSchema>;
