import { z } from 'astro/zod';
import { localizedText } from './locale.ts';

/**
 * Names that stand in a picture of the policy and nowhere in its text: how many there are, the names once somebody
 * has entered them, and what to say until then.
 */
const namesFromFigure = z
  .strictObject({
    label: localizedText,
    count: z.number().int().positive(),
    names: z.array(localizedText),
    unknown: localizedText,
  })
  .refine((group) => group.names.length === 0 || group.names.length === group.count, {
    message: 'namesPartly',
    path: ['names'],
  });

/** Zod schema of `content/overview.json`: the data of the overview figure. */
export const overviewSchema = z.strictObject({
  title: localizedText,
  /** The whole figure in words. */
  alt: localizedText,
  purpose: z.strictObject({ label: localizedText, items: z.array(localizedText).min(1) }),
  /** What leads to the purpose, and comes of what stands below it. */
  result: z.strictObject({ label: localizedText }).optional(),
  /** How minds and orientations, the three ai and the ideals bear on what staff do, a few words each. */
  relations: z
    .strictObject({ core: localizedText, ai: localizedText, ideals: localizedText })
    .optional(),
  minds: namesFromFigure,
  orientations: namesFromFigure,
  ai: z.strictObject({
    label: localizedText,
    items: z.array(z.strictObject({ name: localizedText, short: localizedText })).min(1),
  }),
  ideals: z.strictObject({
    label: localizedText,
    staff: z.strictObject({ label: localizedText, text: localizedText }),
    organisation: z.strictObject({
      label: localizedText,
      text: localizedText.nullable(),
      unknown: localizedText,
    }),
  }),
  soil: z.strictObject({
    label: localizedText,
    text: localizedText,
    parties: z.array(z.strictObject({ name: localizedText, role: localizedText })).min(1),
  }),
});

/** The overview figure's data. */
export type Overview = z.infer<typeof overviewSchema>;
