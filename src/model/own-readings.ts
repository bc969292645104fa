import { z } from 'astro/zod';

/**
 * Zod schema of `content/readings.json`, the readings that the dictionary does not know, or takes for others: a word as it
 * stands in the text, and its reading in hiragana.
 */
export const ownReadings = z.record(
  z.string(),
  z.string().regex(/^[\p{Script=Hiragana}ー]+$/u, 'notReading'),
);

/** What the file holds. */
export type OwnReadings = z.infer<typeof ownReadings>;
