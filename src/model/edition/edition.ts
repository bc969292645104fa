import { z } from 'astro/zod';
import { calendarDate } from '../date.ts';
import { localeTag, type Locale, type Localized } from '../locale.ts';

/** A text by language; one that has none of its own lacks it. */
export type Said = Partial<Localized<string>>;

/** All that a handbook says at a time, passage by passage, with what is needed to show it later. */
export interface Snapshot {
  /** Its languages, the authoritative one first. */
  languages: readonly Locale[];
  /**
   * What places are called, by the beginnings of the passages' ids: `23-training` (a section, with its title),
   * `23-training#2-3-4` (`2-(3)-④`), `rubrics/clerks#competencies/ethics/stages/ii`.
   */
  places: ReadonlyMap<string, Said>;
  /** What each passage says, by its id, in reading order. */
  passages: ReadonlyMap<string, Said>;
}

/** The content as it was frozen. */
export interface Edition extends Snapshot {
  /** Its day in ISO form, by which it is known. */
  date: string;
  /** What it is called; nothing where the day does. */
  name: Said;
}

/** A text once, where all languages say the same, or by language. */
const saidSchema = z.union([z.string(), z.partialRecord(localeTag, z.string())]);

/** Zod schema of a file in `editions/`. */
const fileSchema = z
  .strictObject({
    version: z.literal(1),
    date: calendarDate,
    name: saidSchema.optional(),
    languages: z.array(localeTag).min(1),
    places: z.record(z.string(), saidSchema),
    passages: z.record(z.string(), saidSchema),
  })
  .transform(({ date, name, languages, places, passages }): Edition => {
    const said = (each: z.infer<typeof saidSchema>): Said =>
      typeof each === 'string'
        ? Object.fromEntries(languages.map((locale) => [locale, each]))
        : each;
    const inMap = (texts: typeof places): Map<string, Said> =>
      new Map(Object.entries(texts).map(([id, each]) => [id, said(each)]));
    return {
      date,
      name: name === undefined ? {} : said(name),
      languages,
      places: inMap(places),
      passages: inMap(passages),
    };
  });

/** The edition that a file's value is of; nothing where it is none. */
export function readEdition(value: unknown): Edition | undefined {
  return fileSchema.safeParse(value).data;
}

/** An edition as its file holds it: one line a passage, so that two of them can be compared line by line. */
export function writeEdition({ date, name, languages, places, passages }: Edition): string {
  const written = (said: Said): string => {
    const texts = Object.values(said);
    const same = texts.length === languages.length && new Set(texts).size === 1;
    return JSON.stringify(same ? texts[0] : said);
  };
  const lines = (texts: ReadonlyMap<string, Said>): string =>
    [...texts].map(([id, said]) => `    ${JSON.stringify(id)}: ${written(said)}`).join(',\n');
  return `{
  "version": 1,
  "date": ${JSON.stringify(date)},${
    Object.keys(name).length > 0 ? `\n  "name": ${written(name)},` : ''
  }
  "languages": ${JSON.stringify(languages)},
  "places": {
${lines(places)}
  },
  "passages": {
${lines(passages)}
  }
}
`;
}
