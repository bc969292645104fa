import {
  compareForms,
  endsSentence,
  isUnnumberedTitle,
  readPolicyMark,
} from '../i18n/policy-marks.ts';
import type { Remark } from './draft.ts';
import type { Line } from './read-lines.ts';

/** Empty lines that part more than two paragraphs, where each line has one below it. */
const WIDE_GAP = 3;

/** Pages that end with headings are the rule in such texts; in others one may do so by chance. */
const FEWEST_PAGES = 3;

/**
 * Headings that are drawn as boxes come last on their page when its text is taken out: they are put before the text that
 * they head, where the page tells which that is, and told in any case.
 */
export function placePageHeadings(lines: readonly Line[]): { lines: Line[]; remarks: Remark[] } {
  const pages: Line[][] = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (!page || line.page) pages.push([line]);
    else page.push(line);
  }
  const ends = pages.slice(0, -1).map((page) => {
    const text = page.findLastIndex((line) => !isHeading(line.text));
    return page.slice(Math.max(1, text + 1));
  });
  if (ends.filter(({ length }) => length > 0).length < FEWEST_PAGES) {
    return { lines: [...lines], remarks: [] };
  }
  const remarks: Remark[] = [];
  const placed = pages.flatMap((page, index) => {
    const headings = [...(ends[index] ?? [])].sort((a, b) => valueOf(a) - valueOf(b));
    if (headings.length === 0) return page;
    const text = page.slice(0, page.length - headings.length);
    const slots = slotsIn(text, headings, pages[index - 1]);
    for (const { line, text: words } of headings) {
      remarks.push({ kind: slots ? 'moved' : 'misplaced', line, text: words });
    }
    if (!slots) return page;
    return text.flatMap((line, at) => [
      ...headings
        .filter((_, which) => slots[which] === at)
        .map((heading) => ({ ...heading, gap: 1, page: false })),
      line,
    ]);
  });
  return { lines: placed, remarks };
}

function valueOf({ text }: Line): number {
  return readPolicyMark(text)?.value ?? 0;
}

function isHeading(text: string): boolean {
  const isSentence = /[\u3002\uFF01\uFF1F.!?]$/u.test(text);
  return (readPolicyMark(text) !== undefined && !isSentence) || isUnnumberedTitle(text);
}

/** Where in its page each of the headings belongs; nothing where that cannot be told. */
function slotsIn(
  page: readonly Line[],
  headings: readonly Line[],
  before: readonly Line[] | undefined,
): number[] | undefined {
  const own = readPolicyMark(headings[0]?.text ?? '');
  const marks = page.map(({ text }) => readPolicyMark(text));
  const isBelow = (at: number): boolean => {
    const form = marks[at]?.form;
    return form !== undefined && own !== undefined && compareForms(own.form, form) < 0;
  };
  const above = page.findIndex(
    ({ text }, at) => isUnnumberedTitle(text) || (marks[at] !== undefined && !isBelow(at)),
  );
  const last = before?.findLast(({ text }) => !isHeading(text) && !/^\d/u.test(text));
  const beginsAnew = above < 0 && !isBelow(0) && endsSentence(last?.text ?? '.');
  const free = page.flatMap(({ gap }, at) =>
    at > above && marks[at] === undefined && (at === 0 ? beginsAnew : gap >= WIDE_GAP) ? [at] : [],
  );
  const restarts = page.flatMap((_, at) =>
    at > above && isBelow(at) && marks[at]?.value === 1 ? [at] : [],
  );
  if (restarts.length > 0) {
    // Where the parts below begin anew, a heading stands before the words that lead to them.
    const slots = restarts.flatMap(
      (restart, which) =>
        free.findLast((at) => at <= restart && at > (restarts[which - 1] ?? -1)) ?? [],
    );
    return slots.length === headings.length ? slots : undefined;
  }
  if (page.some((_, at) => at > above && isBelow(at))) return undefined;
  if (free.length === headings.length) return free;
  return headings.length === 1 && free.length > 0 ? [free.at(-1) ?? 0] : undefined;
}
