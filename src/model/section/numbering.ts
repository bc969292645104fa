import { z } from 'astro/zod';

/**
 * The policy's own numbering, `1`, `1-(2)`, `2-(3)-④`, is the address of everything in the handbook:
 * it labels a place for the reader, and, written in plain digits (`2-3-4`), names the anchor that both languages share.
 */
const SECTION_NUMBER = /^(\d+)(?:-\((\d+)\))?$/u;

/** Zod schema of a section's number in frontmatter: `2` or `2-(3)`, any width of digits and brackets. */
export const sectionNumber = z
  .union([z.string(), z.number().int()])
  .transform((value) => String(value).normalize('NFKC').replace(/\s+/gu, ''))
  .refine((value) => SECTION_NUMBER.test(value), {
    message: 'notASectionNumber',
  });

/** The numbers in a section's number, for ordering and parents: `2-(3)` → `[2, 3]`. Empty for an unnumbered section. */
export function numberParts(number: string | undefined): number[] {
  const match = number === undefined ? null : SECTION_NUMBER.exec(number);
  return match ? match.slice(1).filter(Boolean).map(Number) : [];
}

/** The anchor of a section: `2-(3)` → `2-3`; an unnumbered section has its slug. */
export function sectionAnchor(number: string | undefined, slug: string): string {
  return number === undefined ? slug : numberParts(number).join('-');
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const HEADING_MARK = new RegExp(`^\\s*(?:([${CIRCLED}])|[(（]([0-9０-９]{1,2})[)）])\\s*`, 'u');

/** A number read off the beginning of a heading. */
export interface HeadingMark {
  /** The mark as readers see it: `④` or `(2)`. */
  mark: string;
  /** Its value, from 1. */
  value: number;
  /** How many characters of the heading the mark and the space after it take. */
  length: number;
}

/** Reads `④ …` or `(2) …` off the beginning of a heading; `undefined` where the heading bears no number. */
export function readHeadingMark(heading: string): HeadingMark | undefined {
  const match = HEADING_MARK.exec(heading);
  if (!match) return undefined;
  const [whole, circled, bracketed] = match;
  if (circled !== undefined) {
    return { mark: circled, value: CIRCLED.indexOf(circled) + 1, length: whole.length };
  }
  const value = Number((bracketed ?? '').normalize('NFKC'));
  return { mark: `(${value})`, value, length: whole.length };
}

/** The full label of a numbered heading, as it is cited: `2-(3)` and `④` → `2-(3)-④`. */
export function headingLabel(section: string | undefined, mark: string): string {
  return section === undefined ? mark : `${section}-${mark}`;
}

/** The slug of a content file, its name without the reading order: `23-training` → `training`. */
export function slugOf(fileName: string): string {
  return fileName.replace(/^\d+-/u, '').replace(/\.mdx$/u, '');
}

/** The reading order that a content file's name begins with; `undefined` where it has none. */
export function orderOf(fileName: string): number | undefined {
  const match = /^(\d+)-[a-z]/u.exec(fileName);
  return match ? Number(match[1]) : undefined;
}
