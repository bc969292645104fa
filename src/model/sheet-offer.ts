import type { Locale, Localized } from './locale.ts';

/** A link to a sheet that says the same as a page. */
export interface PrintLink {
  /** Which kind of sheet it is: `grade`. */
  kind: string;
  href: string;
  label: string;
  /** Paper, pages and size, in words. */
  facts: string;
}

/**
 * The sheets that show a choice of a rubric's grades: by their language (`ja`, or `ja en` for those in two), and
 * by the grades, `3,4`; that of the whole table has none.
 */
export type ChoiceSheets = Record<string, Record<string, PrintLink>>;

/** A file of a sheet, as search finds it. */
export interface SheetFile {
  /** The same in every language. */
  id: string;
  locale: Locale;
  url: string;
  title: string;
  /** The rubric that it is made of; none where it is made of the prose. */
  rubric: string | undefined;
  /** Grades by their ids; none where it is about all. */
  grades: readonly string[];
  competency: string | undefined;
}

/** A sheet as the print page offers it. */
export interface OfferedSheet {
  /** What tells it from others of its kind; none where a kind has one alone. */
  label: string | undefined;
  /** The same in as few words as there are: its grades by their numbers. */
  short: string | undefined;
  /** Grades by their ids; none where it is about all. */
  grades: readonly string[];
  /** Whether other pages offer it, too: what they leave out, few people look for. */
  common: boolean;
  /** In every language, the page's own first, each with its pages and size in words. */
  files: { locale: Locale; language: string; href: string; facts: string }[];
}

/** A kind of sheet as the print page offers it. */
export interface Offer {
  kind: string;
  /** Its place among the kinds, from 0. */
  order: number;
  name: string;
  /** What it is for, in a line. */
  why: string;
  /** The purposes that it serves, by their names in addresses. */
  purposes: readonly string[];
  /** Paper and how it lies, in words. */
  paper: string;
  /** Of all sheets of this kind and rubric in a language: the fewest and the most pages and bytes, in words. */
  extents: Partial<Localized<string>>;
  picture: { src: string; width: number; height: number };
  sheets: OfferedSheet[];
}

/** What is offered of the whole handbook, of a rubric, or of one of its grades. */
export interface OfferBlock {
  /** Its address on the page. */
  id: string;
  title: string;
  /** The same below the name of its rubric: the grade alone. */
  name: string;
  rubric: string | undefined;
  grade: string | undefined;
  offers: Offer[];
}

/** The print page: what one can ask for, and all that there is. */
export interface PrintDesk {
  /** Purposes by their names in addresses, in the order in which they are asked for. */
  purposes: { id: string; name: string }[];
  blocks: OfferBlock[];
}
