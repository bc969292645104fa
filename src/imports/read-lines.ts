import { DECOMPOSED, INVISIBLE, kanjiOf, RADICAL } from '../checks/characters.ts';
import { isContentsLine, isContentsTitle, isPageNumber } from '../i18n/policy-marks.ts';
import type { Remark } from './draft.ts';

/** A line of a text with words on it. */
export interface Line {
  text: string;
  /** Its number in the file, from 1. */
  line: number;
  /** How many empty lines stand before it. */
  gap: number;
  /** Whether it begins with a space. */
  indented: boolean;
  /** Whether a page begins with it. */
  page: boolean;
}

/**
 * The lines of a text that was taken out of a PDF or saved by Word: radicals and invisible characters are mended, numbers of
 * pages and tables of contents set aside.
 */
export function readLines(source: string): { lines: Line[]; remarks: Remark[] } {
  const lines: Line[] = [];
  const remarks: Remark[] = [];
  let gap = 0;
  let feed = false;
  source.split(/\r\n?|\n/u).forEach((raw, index) => {
    const line = index + 1;
    // Extraction leaves one space where a page begins, right behind the last line of the page before.
    const page = feed || raw.startsWith('\f') || (/^ \S/u.test(raw) && gap === 0);
    const text = mendLine(raw);
    feed = (text === '' && feed) || /\f\s*$/u.test(raw);
    if (text === '') {
      gap += 1;
      return;
    }
    const aside = isPageNumber(text)
      ? 'pageNumber'
      : isContentsLine(text) || isContentsTitle(text)
        ? 'contents'
        : undefined;
    if (aside) {
      feed ||= aside === 'pageNumber';
      remarks.push({ kind: aside, line, text });
      return;
    }
    lines.push({ text, line, gap, indented: /^[ \u3000\t]/u.test(raw), page });
    gap = 0;
  });
  return { lines, remarks };
}

/** A line as it is meant. */
export function mendLine(raw: string): string {
  return raw
    .replace(/\t/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(DECOMPOSED, (found) => found.normalize('NFC'))
    .replace(RADICAL, kanjiOf)
    .trim();
}
