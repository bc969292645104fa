import type { Locale } from './locale.ts';

/** A link to a sheet that says the same as a page. */
export interface PrintLink {
  href: string;
  label: string;
  /** Paper, pages and size, in words. */
  facts: string;
}

/**
 * The sheets that show a choice of a rubric's grades: by their language (`ja`, or `ja both` for those in several), and
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

/** A row of the print page: a kind of sheet, for one rubric where it is made of one. */
export interface Offer {
  name: string;
  /** Paper and pages, in words. */
  facts: string;
  picture: { src: string; width: number; height: number };
  /** Each sheet with its file in every language, the page's own first; a kind of one sheet has no label. */
  sheets: {
    label: string | undefined;
    files: { locale: Locale; language: string; href: string; size: string }[];
  }[];
}

/** Rows of the print page under one heading. */
export interface OfferGroup {
  id: string;
  title: string;
  rows: Offer[];
}
