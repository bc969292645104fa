import type { Locale } from './locale.ts';

/** A link to a sheet that says the same as a page. */
export interface PrintLink {
  href: string;
  label: string;
  /** Paper, pages and size, in words. */
  facts: string;
}

/** A file of a sheet. */
export interface OfferedFile {
  locale: Locale;
  language: string;
  href: string;
  size: string;
}

/** A row of the print page: a kind of sheet, for one rubric where it is made of one. */
export interface Offer {
  name: string;
  /** Paper and pages, in words. */
  facts: string;
  picture: { src: string; width: number; height: number };
  /** Each sheet with its files; a kind of one sheet has no label. */
  sheets: { label: string | undefined; files: OfferedFile[] }[];
}

/** Rows of the print page under one heading. */
export interface OfferGroup {
  id: string;
  title: string;
  rows: Offer[];
}
