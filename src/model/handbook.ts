import { z } from 'astro/zod';
import { calendarDate } from './date.ts';
import { styleSchema } from './house-style.ts';
import { localeTag, localizedText, type Locale } from './locale.ts';
import { drawnLogo, lookSchema } from './look.ts';
import { numberingSchema } from './numbering/schema.ts';
import type { Section } from './section/section.ts';
import { switchesSchema } from './switches.ts';

const languages = z
  .array(localeTag)
  .min(1, 'noLanguage')
  .refine((list) => new Set(list).size === list.length, 'languageTwice');

const policySchema = z.strictObject({
  name: localizedText.optional(),
  /** The word that begins a citation: «方針 2-(3)-④». */
  shortName: localizedText.optional(),
  /** Which edition of it the handbook restates, and the day it bears. */
  edition: localizedText.optional(),
  date: calendarDate.optional(),
  /** Where the policy itself can be read: a full address, or the name of a file in `public/`. */
  address: z
    .string()
    .regex(/^(?:https?:\/\/\S+|[^\s/:]+\.\w+)$/u, 'notAFileOrUrl')
    .optional(),
  /** Its pages by places (`2-4-2`) and ids of rubrics, for links that open it there. */
  pages: z.record(z.string(), z.number().int().positive()).optional(),
});

/** `null`, as nothing at all, where the organisation has not entered it yet: pages leave it out. */
const contactSchema = z.strictObject({
  name: localizedText,
  phone: z.string().min(1).nullable().default(null),
  email: z.email('notAnAddress').nullable().default(null),
  url: z.url('notAUrl').nullable().default(null),
});

const doorsSchema = z.strictObject({
  read: z.array(z.string()).default(() => []),
  newcomers: z.array(z.string()).default(() => []),
  /** Places of the policy that help someone to grow into a grade (`2-4-2`). */
  grades: z.array(z.string()).default(() => []),
  /** The section with the policy’s figure whole, by file name. */
  figure: z.string().optional(),
});

/**
 * Zod schema of `content/handbook.json`: whose handbook this is, and what it is called. The names and the languages are
 * all that has to be there; each other entry has a default, or shows something that is not there without it.
 */
export const handbookSchema = z
  .strictObject({
    organisation: localizedText,
    title: localizedText,
    /** The title, where nothing is said. */
    shortTitle: localizedText.optional(),
    /** One sentence, for search engines and shared links. */
    description: localizedText.optional(),
    /** What is restated; a handbook that says nothing of it is called as what it restates. */
    policy: policySchema.default({}),
    /** Whether the texts restate a policy that is authoritative, or are its own words. */
    texts: z.enum(['restated', 'original']).default('restated'),
    /** The day on which the content as a whole was last revised: the last one of a section, where nothing is said. */
    revised: calendarDate.optional(),
    edition: localizedText.optional(),
    /** Languages of the handbook; the first is the authoritative one. */
    languages: languages.optional(),
    /** The same by the name that it had before. */
    locales: languages.optional(),
    /** Whether a translation has every text, which is then seen to, or leaves some to the first language. */
    translations: z
      .partialRecord(localeTag, z.enum(['complete', 'partial']).optional())
      .default({}),
    /** The pairs of languages that stand side by side, in books, sheets and tables: the first with each other one. */
    pairs: z.array(z.array(localeTag).refine(isPair, 'notAPair')).optional(),
    /** How the policy is numbered; `policy`, `2-(3)-④`, where nothing is said. */
    numbering: numberingSchema.optional(),
    contact: contactSchema.optional(),
    /** Whether search engines may list its pages: an internal handbook wants `noindex`. */
    robots: z.enum(['index', 'noindex']).default('index'),
    /** One inviting sentence for the home page. */
    lead: localizedText.optional(),
    /** Newest first. `link` is the file name or slug of a section. */
    news: z
      .array(
        z.strictObject({ date: calendarDate, text: localizedText, link: z.string().optional() }),
      )
      .default(() => []),
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
    /** Limits and rules of house style that are not the usual ones. */
    style: styleSchema.optional(),
    /** Pages, sheets and forms for machines that are switched off, by their names. */
    pages: switchesSchema,
    sheets: switchesSchema,
    formats: switchesSchema,
    /** The sections that the home page's doors offer first, by file name: the first ones, where nothing is said. */
    doors: doorsSchema.default({ read: [], newcomers: [], grades: [] }),
  })
  .refine(namesLanguages, { path: ['languages'], when: isGroup })
  .refine(namesLanguagesOnce, { path: ['locales'], when: isGroup, error: 'languagesTwice' })
  .transform(({ languages: named, locales = named ?? [], ...file }) => {
    const { title, shortTitle = title, policy } = file;
    const { name = title, shortName = policy.name ?? shortTitle } = policy;
    const pairs = file.pairs?.filter(isPair) ?? pairsWithFirst(locales);
    return { ...file, locales, pairs, shortTitle, policy: { ...policy, name, shortName } };
  });

function isPair(languages: readonly Locale[]): languages is [Locale, Locale] {
  return languages.length === 2;
}

function pairsWithFirst([first, ...others]: readonly Locale[]): [Locale, Locale][] {
  return first === undefined ? [] : others.map((other) => [first, other]);
}

type Named = Readonly<Partial<Record<'languages' | 'locales', unknown>>>;

/** The languages are told to be missing whatever else is wrong: all is told at once. */
function isGroup({ value }: { value: unknown }): boolean {
  return typeof value === 'object' && value !== null;
}

function namesLanguages(file: Named): boolean {
  return file.languages !== undefined || file.locales !== undefined;
}

function namesLanguagesOnce(file: Named): boolean {
  return file.languages === undefined || file.locales === undefined;
}

/** What `handbook.json` says, with what it leaves to be understood from itself. */
export type HandbookFile = z.infer<typeof handbookSchema>;

/** Whose handbook it is, and all that pages say of it as a whole. */
export interface Handbook extends HandbookFile {
  revised: string;
  /** The file of its logo from the project's folder, where it has one that PDFs and cards can show. */
  logoFile?: string | undefined;
  /** What the policy that it restates holds besides its text, as far as the handbook has it. */
  holds?: 'figures' | 'tables' | 'both' | undefined;
}

/** How many sections a door offers. */
const AT_A_DOOR = 3;

/**
 * A handbook with what it leaves to be understood from its sections.
 *
 * @param sections those of its first language
 * @param folder where it lies, from the project's folder
 */
export function completeHandbook(
  file: HandbookFile,
  sections: readonly Section[],
  folder = '.',
): Handbook {
  const logo = drawnLogo(file.look);
  const { doors } = file;
  const read =
    doors.read.length > 0 ? doors.read : sections.slice(0, AT_A_DOOR).map(({ id }) => id);
  // Dates of this form have the order of their letters.
  const [latest = ''] = sections.map((section) => section.revised).sort((a, b) => (a < b ? 1 : -1));
  return {
    ...file,
    revised: file.revised ?? latest,
    doors: { ...doors, read },
    ...(logo !== undefined && { logoFile: `${folder}/${logo}` }),
  };
}

/** Whether a language leaves some sections and texts to the first one. */
export function isPartial(
  { locales, translations }: Pick<Handbook, 'locales' | 'translations'>,
  locale: Locale,
): boolean {
  return locales[0] !== locale && translations[locale] === 'partial';
}

/** The languages that stand beside one, in the order of the handbook's pairs. */
export function partnersOf(
  { locales, pairs }: Pick<Handbook, 'locales' | 'pairs'>,
  locale: Locale,
): Locale[] {
  return pairs
    .filter((pair) => pair.includes(locale) && pair.every((each) => locales.includes(each)))
    .map(([one, other]) => (one === locale ? other : one));
}

/**
 * What a pair of languages is called in addresses and files: `bilingual`, or by both of them, in the handbook's order,
 * where there are more languages.
 */
export function pairName({ locales }: Pick<Handbook, 'locales'>, pair: readonly Locale[]): string {
  if (locales.length <= 2) return 'bilingual';
  return locales.filter((locale) => pair.includes(locale)).join('-');
}

/** The organisation's contact, where readers are told a way to somebody: a name alone leads to nobody. */
export function contactOf({ contact }: Pick<Handbook, 'contact'>): Handbook['contact'] {
  if (!contact) return undefined;
  const { phone, email, url } = contact;
  return [phone, email, url].some((way) => way !== null) ? contact : undefined;
}

/** The handbook's title with its edition, where it has one: `Staff Handbook · 2025 edition`. */
export function titleAndEdition(
  { title, edition }: Pick<Handbook, 'title' | 'edition'>,
  locale: Locale,
  between = ' · ',
): string {
  return [title[locale], edition?.[locale]].filter((part) => part !== undefined).join(between);
}
