import {
  endsSentence,
  isUnnumberedTitle,
  ITEM_MARK,
  itemMarkOf,
  joinsWithoutSpace,
  readPolicyMark,
} from '../i18n/policy-marks.ts';
import type { Para } from './draft.ts';
import type { Line } from './read-lines.ts';

/** How wide a line is, in halves of a kanji. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2000 ? 2 : 1), 0);
}

/** No page is narrower: shorter lines end where their words do. */
const NARROWEST = 40;

/** The width at which lines are broken: most full lines are about as wide. */
function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => widthOf(text)).sort((a, b) => a - b);
  return Math.max(NARROWEST, (widths[Math.floor(widths.length * 0.9)] ?? 0) * 0.88);
}

/** A footnote at the foot of its page. */
const NOTE = /^\d{1,2} +\S/u;
/** The beginning of a block of its own: a number, an item, words in heavy brackets, an example, or a footnote. */
const BEGINS = /^(?:[\u3010\u3014\u300A]|\u4F8B[\uFF1A:]|\d{1,2} +\S|\(?[a-z]\)\s|\u203B\d)/u;

function begins({ text }: Line): boolean {
  return (
    readPolicyMark(text) !== undefined ||
    ITEM_MARK.test(text) ||
    isUnnumberedTitle(text) ||
    BEGINS.test(text)
  );
}

/**
 * Joins lines that were broken where the page was full.
 *
 * In some texts each line has an empty line below it: there an empty line parts nothing.
 */
export function joinLines(lines: readonly Line[]): Para[] {
  const full = fullWidth(lines);
  const broken = lines.filter((line, at) => {
    const before = lines[at - 1]?.text ?? '.';
    return !line.page && !begins(line) && !endsSentence(before) && widthOf(before) >= full;
  });
  const spaced = broken.filter(({ gap }) => gap === 1).length * 2 > broken.length;
  const paras: Para[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const last = paras.at(-1);
    const run = last?.runs[0];
    // What a page begins with is no part of the footnote that ends the page before.
    const isBelowNote = line.page && NOTE.test(run?.text ?? '');
    if (!before || !run || isBelowNote || isNew(before, line, { full, spaced })) {
      paras.push(paraOf(line));
      return;
    }
    const { text } = line;
    const glue = joinsWithoutSpace(before.text.at(-1) ?? '', text.at(0) ?? '') ? '' : ' ';
    run.text += `${glue}${text}`;
  });
  return paras;
}

function isNew(
  before: Line,
  line: Line,
  { full, spaced }: { full: number; spaced: boolean },
): boolean {
  const wide = widthOf(before.text) >= full;
  const ended = /[\u3002\uFF01\uFF1F.!?]$/u.test(before.text);
  if (begins(line) || (line.page && ended)) return true;
  if (isUnnumberedTitle(before.text)) return true;
  if (line.gap > (spaced ? 1 : 0)) return !(line.page && wide && !endsSentence(before.text));
  if (line.indented && !line.page) return true;
  if (!wide) {
    // A short line ends a paragraph, but for one that an item or a page has made short.
    return endsSentence(before.text) || readPolicyMark(before.text) !== undefined;
  }
  return spaced && line.gap > 0 && ended;
}

function paraOf({ text, line, page }: Line): Para {
  const item = itemMarkOf(text);
  if (item === undefined) return { runs: [{ text }], line, page };
  return {
    runs: [{ text: text.slice(item.length) }],
    line,
    page,
    mark: item,
    item: { ordered: false, depth: 0 },
  };
}
