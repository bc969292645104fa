import { z } from 'astro/zod';
import { calendarDate } from '../date.ts';
import { text, type Locale } from '../locale.ts';

/** Zod schema of a section's frontmatter. Unknown keys are refused, so that a mistyped one is found. */
export const sectionFrontmatter = z.strictObject({
  title: text,
  /** As the policy writes it, `2-(3)`; left out where it has none, or where sections are counted. */
  number: z.union([z.string(), z.number()]).optional(),
  /** The level of a section that is counted, from 1. */
  level: z.number().int().min(1).max(9).optional(),
  /** Two or three plain sentences, shown under «In short» and wherever the section is listed. */
  summary: text,
  /** The same in easy words, for those who are learning the language: a text, or its paragraphs. */
  easy: z.union([text, z.array(text).min(1)]).optional(),
  /** The day on which the section's content was last revised. */
  revised: z.union([
    z.date().transform((day) => day.toISOString().slice(0, 10)),
    // What YAML takes for a number is told as what it is: no date.
    z.number().transform(String).pipe(calendarDate),
    calendarDate,
  ]),
});

/** A section's frontmatter after validation. */
export type SectionFrontmatter = z.infer<typeof sectionFrontmatter>;

/** A heading inside a section. */
export interface Heading {
  /** Its address, `2-3-4`, the same in every language. */
  anchor: string;
  /** Its own mark in the policy, `④`; none for an unnumbered heading. */
  mark: string | undefined;
  /** The label to cite it by, `2-(3)-④`; none for an unnumbered heading. */
  label: string | undefined;
  /** Its words without the mark. */
  title: string;
  /** 2 to 6; the section's title is 1. */
  depth: number;
}

/** A section of the handbook in one language, as every view receives it. */
export interface Section {
  /** The content file's name without its ending, `23-training`: the same in every language. */
  id: string;
  /** The last part of its address, `training`. */
  slug: string;
  locale: Locale;
  /** The policy's numbering; none for an unnumbered section. */
  number: string | undefined;
  /** `2-3`, of an appendix `t1`; the slug of an unnumbered section. */
  anchor: string;
  title: string;
  summary: string;
  /** The paragraphs of its summary in easy words; most sections have none. */
  easy?: readonly string[];
  /** ISO date of the last revision. */
  revised: string;
  /** Depth in the policy's tree: 1 for `2` and unnumbered sections, 2 for `2-(3)` and what is deeper. */
  level: 1 | 2;
  headings: Heading[];
  /** Every address inside the section, its headings and its paragraphs. */
  anchors: string[];
  /** The numbers that its footnotes are shown by, by their labels in the text. */
  footnotes: Readonly<Record<string, string>>;
  /** Whether its blocks are not those of the same section in the first language: a text of its own, such as a digest. */
  isDigest?: true;
  /** Minutes it takes to read, with fractions: of the whole under the empty name, of a numbered heading under its anchor. */
  minutes: Record<string, number>;
}
