import type { Locale } from '../../model/locale.ts';
import type { NumberingSpec } from '../../model/numbering/spec.ts';

/** What a record is a record of, in the order in which filters name them. */
export const KINDS = ['section', 'cell', 'grade', 'competency', 'term', 'page', 'pdf'] as const;

/** A kind of record. */
export type Kind = (typeof KINDS)[number];

/** One thing that search can find, in one language. */
export interface SearchRecord {
  /** The same in every language: `section:2-3-4`, `term:mentor`. */
  id: string;
  kind: Kind;
  locale: Locale;
  /** Its address with the site's base. */
  url: string;
  /** The place in the policy's numbering, `2-(3)-④`, or the mark of a competency or stage. */
  number: string | undefined;
  title: string;
  /** The language that the title is borrowed from, where the record's own has none. */
  lent?: Locale;
  /** Where it stands, from the top. */
  trail: string[];
  /** What readers see there; blocks are set apart by line breaks. */
  text: string;
  /** Words that lead here and stand nowhere on the page: they are indexed, and never shown. */
  also: string;
  /** Addresses that lead here, as numbers of the policy: `2-3-4`, `2-3-4-p2`. */
  places: string[];
  /** What the record is about beside its words: the ids of {@link Concept}s. */
  about: string[];
  /** Grades by their labels, competencies by their titles. */
  grades: string[];
  competencies: string[];
  /** The record that stands before this one where it answers as much. */
  home?: string;
}

/**
 * Something with several names: a glossary term, a grade, a competency. Whoever types one of the names finds the
 * places that are about it, and those that use another of its names.
 */
export interface Concept {
  /** `term:mentor`, `grade:gyo1/6`, `competency:gyo1/judgement`. */
  id: string;
  /** The name to show. */
  name: string;
  /** Every name in every language, the shown one first. */
  names: string[];
  /** Those of the names that only say how another is read, in kana. */
  readings?: string[];
  /** Words that lead to it and mean something else, narrower or wider: none of them is its name. */
  leads: string[];
  /** The record that defines it. */
  record: string;
  /** The record of the passage, or of the page, where a term that the glossary defines is at home. */
  home?: string | undefined;
}

/** A table of grades, as questions speak of it: grades that are named together are compared on its page. */
export interface GradeTable {
  /** The {@link Concept} of the whole table. */
  concept: string;
  /** The address of its page. */
  url: string;
  /** For which staff it is, in few words. */
  title: string;
  /** The title of a comparison, with `{from}` and `{to}` for the grades. */
  comparing: string;
  /** From the lowest: the ids in addresses, how they are called, and the {@link Concept}s. */
  grades: { id: string; name: string; concept: string }[];
}

/** A question that readers may ask, and where its answer stands in the record of the passage. */
export interface Asked {
  ask: string;
  /** The id of the passage's record, and the paragraph in it. */
  record: string;
  place: string;
  /** Where the sentence that answers begins and ends in the record's text. */
  start: number;
  end: number;
  /** What is shown in its stead, where the policy does not answer. */
  silent: string | undefined;
}

/** All that search knows of one language. */
export interface SearchSource {
  locale: Locale;
  records: SearchRecord[];
  concepts: Concept[];
  /** In their usual order. */
  tables: GradeTable[];
  /** The same in every language, in the same order. */
  questions: Asked[];
  /** Words that begin a citation, «Policy 2-(3)»: before a number they say nothing more. */
  citation: string[];
  /** How places are numbered, where the handbook has chosen that. */
  numbering?: NumberingSpec | undefined;
  /** Queries to begin with. */
  suggestions: string[];
}
