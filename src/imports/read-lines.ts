import { DECOMPOSED, INVISIBLE, kanjiOf, RADICAL } from '../checks/characters.ts';
import {
  endsSentence,
  isContentsLine,
  isContentsTitle,
  isPageNumber,
} from '../i18n/policy-marks.ts';
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
 * pages, what stands beside them on every page, and tables of contents set aside.
 */
export function readLines(source: string): { lines: Line[]; remarks: Remark[] } {
  const lines: Line[] = [];
  const remarks: Remark[] = [];
  /** Lines right before and behind numbers of pages. */
  const edges = new Set<Line>();
  let atEdge = false;
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
      if (aside === 'pageNumber') {
        feed = true;
        atEdge = true;
        const last = lines.at(-1);
        if (last) edges.add(last);
      }
      remarks.push({ kind: aside, line, text });
      return;
    }
    const own = { text, line, gap, indented: /^[ \u3000\t]/u.test(raw), page };
    lines.push(own);
    if (atEdge) edges.add(own);
    atEdge = false;
    gap = 0;
  });
  return withoutRunning(lines, edges, remarks);
}

/** What stands at so many edges of pages is the head or the foot of all of them. */
const RUNNING = 3;

/** The lines without those that are repeated on every page beside its number, which are told. */
function withoutRunning(
  lines: readonly Line[],
  edges: ReadonlySet<Line>,
  remarks: readonly Remark[],
): { lines: Line[]; remarks: Remark[] } {
  const counts = Map.groupBy(edges, ({ text }) => text);
  const isRunning = (line: Line): boolean =>
    edges.has(line) && !endsSentence(line.text) && (counts.get(line.text)?.length ?? 0) >= RUNNING;
  const kept: Line[] = [];
  const told: Remark[] = [...remarks];
  let removed: Line | undefined;
  for (const line of lines) {
    if (isRunning(line)) {
      told.push({ kind: 'running', line: line.line, text: line.text });
      removed = line;
      continue;
    }
    // What goes on behind it begins the page in its place.
    kept.push(
      removed
        ? { ...line, page: line.page || removed.page, gap: Math.max(line.gap, removed.gap) }
        : line,
    );
    removed = undefined;
  }
  return { lines: kept, remarks: told.sort((a, b) => a.line - b.line) };
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
