/** A stretch of text. */
export interface Run {
  text: string;
  strong?: boolean;
  /** The label of the footnote that is cited behind the text. */
  note?: string;
  /** Whether a line begins behind it, or, in a cell, a paragraph. */
  ends?: true;
}

/** A block of a document, before anything is known of its parts. */
export interface Para {
  runs: Run[];
  /** Its line in a text, or its place in a document, from 1. */
  line: number;
  /** Whether a page begins with it. */
  page?: boolean;
  /** The level that the document itself gives to a heading, from 1. */
  heading?: number;
  /** An item of a list, with its depth from 0. */
  item?: { ordered: boolean; depth: number };
  /** What was taken off its beginning: the mark of an item. */
  mark?: string;
  /** Rows of cells, in place of `runs`. */
  rows?: Run[][][];
}

/** Something that was set aside or could not be understood, to be told to whoever reads the result. */
export interface Remark {
  kind: RemarkKind;
  /** From 1. */
  line: number;
  text: string;
}

/** Why something is told. */
export type RemarkKind =
  | 'pageNumber'
  | 'running'
  | 'contents'
  | 'moved'
  | 'misplaced'
  | 'outOfOrder'
  | 'picture'
  | 'merged'
  | 'numberKept'
  | 'cover'
  | 'unmatched';

/** A footnote. */
export interface DraftNote {
  label: string;
  /** What stood before it and where it is cited, `※1`; nothing where the document counts it. */
  mark?: string;
  runs: Run[];
  line: number;
}

/** A document as it was read. */
export interface Draft {
  paras: Para[];
  /** Footnotes in the order of the document. */
  notes: DraftNote[];
  remarks: Remark[];
  /** All characters that the document holds, without spaces, as they were read. */
  characters: string;
}

/** The words of runs. */
export function wordsOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** What is counted of a text: no spaces, and one form for each character. */
export function countedText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** What is in a text and in none of the others, character by character. */
export function without(text: string, others: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const sign of countedText(others.join(''))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...text]
    .filter((sign) => {
      const left = counts.get(sign) ?? 0;
      if (left > 0) counts.set(sign, left - 1);
      return left === 0;
    })
    .join('');
}

/** A text without signs that nobody sees: spaces without width, marks of byte order, hyphens that may be. */
export function withoutInvisible(text: string): string {
  return text.replace(/[\u200B\u2060\uFEFF\u00AD]/gu, '');
}
