import { z } from 'astro/zod';
import { localized, localizedText } from './locale.ts';
import { findPlace } from './section/links.ts';
import type { Section } from './section/section.ts';

const questionSchema = z.strictObject({
  /** The paragraph that answers it, in the policy's numbering: `2-4-6-p1`. */
  place: z.string(),
  /** The question in readers' own words. */
  ask: localizedText,
  /** Which sentence of the paragraph answers it, from 1: the first where nothing is said. */
  sentence: z
    .strictObject(localized(() => z.number().int().positive()))
    .partial()
    .optional(),
  /** Where the policy does not answer: one sentence that says so, and where the policy points. */
  silent: localizedText.optional(),
  /** Whether the home page and the empty search offer it. */
  featured: z.boolean().optional(),
});

/** Zod schema of `content/questions.json`: what staff ask, and where the answer stands. */
export const questionsSchema = z.strictObject({ questions: z.array(questionSchema) });

/** A question that staff ask, and the paragraph that answers it. */
export type AskedQuestion = z.infer<typeof questionSchema>;

/**
 * The questions that the sections of a language answer. A digest has paragraphs of its own: which of them answers is not
 * known.
 */
export function answeredIn(
  questions: readonly AskedQuestion[],
  sections: readonly Section[],
): AskedQuestion[] {
  return questions.filter(({ place }) => {
    const found = findPlace(sections, place);
    return found !== undefined && !found.section.isDigest;
  });
}

/** The questions to begin with, in the order in which authors give them. */
export function featuredOf(questions: readonly AskedQuestion[]): AskedQuestion[] {
  return questions.filter(({ featured = false }) => featured);
}
