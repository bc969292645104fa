import type { Locale } from '../../model/locales.ts';
import type { Table } from '../query/store.ts';
import type { LexiconFile } from './lexicon-file.ts';

/** The one file of an index whose address stays: it is fetched anew, and names all others by what they hold. */
export const ENTRY = 'entry.json';

/** What the files of a language are called, from the language's folder. */
export interface LanguageFiles {
  /** What is needed before anything is asked: a {@link Head}. */
  head: string;
  /** How its words are read; none where letters tell it. */
  readings?: string;
}

/** What {@link ENTRY} says. */
export type Edition = Partial<Record<Locale, LanguageFiles>>;

/** The lexicon of a language, and the table of its index and records: in one file, because both are needed at once. */
export interface Head {
  table: Table;
  lexicon: LexiconFile;
}
