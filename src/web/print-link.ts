/** A link to a sheet that says the same as a page, for paper. */
export interface PrintLink {
  href: string;
  label: string;
  /** Paper, pages and size, in words. */
  facts: string;
}
