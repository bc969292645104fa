import { z } from 'astro/zod';
import { isoDate, localeTag, localizedText } from './locale.ts';
import { numberingSchema } from './numbering/schema.ts';
import { lookSchema } from './look.ts';

/** Zod schema of `content/handbook.json`: whose handbook this is, and what it is called. */
export const handbookSchema = z.strictObject({
  organisation: localizedText,
  title: localizedText,
  shortTitle: localizedText,
  /** One sentence, for search engines and shared links. */
  description: localizedText,
  policy: z.strictObject({
    name: localizedText,
    /** The word that begins a citation: «方針 2-(3)-④». */
    shortName: localizedText,
    /** Which edition of it the handbook restates, and the day it bears. */
    edition: localizedText.optional(),
    date: isoDate.optional(),
    /** Where the policy itself can be read: a full address, or the name of a file in `public/`. */
    address: z
      .string()
      .regex(/^(?:https?:\/\/\S+|[^\s/:]+\.\w+)$/u, 'notAFileOrUrl')
      .optional(),
    /** Its pages by places (`2-4-2`) and ids of rubrics, for links that open it there. */
    pages: z.record(z.string(), z.number().int().positive()).optional(),
  }),
  /** The day on which the content as a whole was last revised. */
  revised: isoDate,
  edition: localizedText,
  /** Languages of the handbook; the first is the authoritative one. */
  locales: z
    .array(localeTag)
    .min(1, 'noLanguage')
    .refine((list) => new Set(list).size === list.length, 'languageTwice'),
  /** How the policy is numbered; `policy`, `2-(3)-④`, where nothing is said. */
  numbering: numberingSchema.optional(),
  /** `null` where the organisation has not entered it yet: the build then reminds of it, and pages leave it out. */
  contact: z.strictObject({
    name: localizedText,
    phone: z.string().min(1).nullable(),
    email: z.email('notAnAddress').nullable(),
    url: z.url('notAUrl').nullable(),
  }),
  /** One inviting sentence for the home page. */
  lead: localizedText,
  /** Newest first. `link` is the file name or slug of a section. */
  news: z.array(
    z.strictObject({ date: isoDate, text: localizedText, link: z.string().optional() }),
  ),
  /** What stands on self-check sheets besides the expectations: all of it where nothing is said. */
  selfCheck: z
    .strictObject({
      /** The handbook's own scale. */
      scale: z.boolean().optional(),
      /** A line for the name of the superior. */
      supervisor: z.boolean().optional(),
    })
    .optional(),
  look: lookSchema.optional(),
  /** The sections that the home page's doors offer first, by file name. */
  doors: z.strictObject({
    read: z.array(z.string()),
    newcomers: z.array(z.string()),
    /** Places of the policy that help someone to grow into a grade (`2-4-2`). */
    grades: z.array(z.string()),
    /** The section with the policy’s figure whole, by file name. */
    figure: z.string().optional(),
  }),
});

/** What `handbook.json` says. */
export type Handbook = z.infer<typeof handbookSchema>;

/** Whether readers are told a way to somebody: a name alone leads to nobody. */
export function hasContact({ contact }: Pick<Handbook, 'contact'>): boolean {
  return [contact.phone, contact.email, contact.url].some((way) => way !== null);
}
