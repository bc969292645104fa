import type { Locale } from '../../model/locales.ts';

/** The one file of an index whose address stays: it is fetched anew, and names all others by what they hold. */
export const ENTRY = 'entry.json';

/** What the files of a language are called, from the language's folder. */
export interface LanguageFiles {
  /** The table of the index: it names the parts of the index, the records and the filters. */
  table: string;
  lexicon: string;
  /** How its words are read; none where letters tell it. */
  readings?: string;
}

/** What {@link ENTRY} says. */
export type Edition = Partial<Record<Locale, LanguageFiles>>;
