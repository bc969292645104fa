import { z } from 'astro/zod';

/** Limits of house style that a handbook may set: characters of a sentence, commas in it. */
const LIMITS = { sentenceLength: 100, commas: 4 } as const;

/** The other rules of house style, which are on or off. */
const SWITCHED = [
  'mixedStyle',
  'doubledParticle',
  'doubledBut',
  'doubledConjunction',
  'droppedRa',
  'redundant',
  'repeatedWord',
  'doubleNegative',
  'missingPeriod',
  'numerals',
  'spacing',
  'termSpelling',
  'otherNames',
] as const;

/** A rule of house style, by the name that switches it in `handbook.json`. */
export type StyleRule = keyof typeof LIMITS | (typeof SWITCHED)[number];

const limit = z.union([z.number().int().positive(), z.literal(false)]).optional();

/** Zod schema of `style` in `handbook.json`: limits that are not the usual ones, and rules that are off. */
export const styleSchema = z.strictObject({
  ...(Object.fromEntries(Object.keys(LIMITS).map((name) => [name, limit])) as Record<
    keyof typeof LIMITS,
    typeof limit
  >),
  ...(Object.fromEntries(SWITCHED.map((name) => [name, z.boolean().optional()])) as Record<
    (typeof SWITCHED)[number],
    z.ZodOptional<z.ZodBoolean>
  >),
});

/** What a handbook says of its house style. */
export type StyleChoice = z.infer<typeof styleSchema>;

/** Whether a rule is on; it is where nothing is said. */
export function isOn(choice: StyleChoice, rule: StyleRule): boolean {
  return choice[rule] !== false;
}

/** A limit of house style, as the handbook sets it or as it is usual. */
export function limitOf(choice: StyleChoice, rule: keyof typeof LIMITS): number {
  const set = choice[rule];
  return typeof set === 'number' ? set : LIMITS[rule];
}
