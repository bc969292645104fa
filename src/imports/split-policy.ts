import {
  compareForms,
  endsSentence,
  isUnnumberedTitle,
  readPolicyMark,
  type FormName,
  type PolicyMark,
} from '../i18n/policy-marks.ts';
import { mayFollow } from '../model/numbering/inserted.ts';
import { wordsOf, type Draft, type Para, type Remark } from './draft.ts';

/** A heading with its place in the policy. */
export interface PartHeading {
  mark: PolicyMark | undefined;
  title: string;
  line: number;
}

/** What stands in a section: text, and the headings of its parts. */
export type PartBlock = { heading: PartHeading; depth: number } | { para: Para };

/** A part of the policy that becomes a file. */
export interface Part {
  /** The headings above it and its own, outermost first; none before the first heading. */
  way: readonly PartHeading[];
  blocks: PartBlock[];
}

/** Parts of these forms stand on pages of their own where they are at the second level. */
const OWN_FILES: ReadonlySet<FormName> = new Set([
  'section',
  'bracket',
  'roman',
  'decimal1',
  'decimal2',
]);
/** A longer line is a sentence. */
const LONGEST_TITLE = 60;

/** Splits a document at its numbering. */
export function splitPolicy(draft: Pick<Draft, 'paras'>): { parts: Part[]; remarks: Remark[] } {
  const remarks: Remark[] = [];
  const found = draft.paras.map((para) => headingOf(para));
  // A document that marks headings itself has further numbers below the last of these.
  const styled = Math.max(0, ...draft.paras.map(({ heading }) => heading ?? 0));
  const forms = [
    ...new Set(
      found.flatMap((each, at) =>
        draft.paras[at]?.heading === undefined ? (each?.mark?.form ?? []) : [],
      ),
    ),
  ].sort(compareForms);
  /** The form of what stands on pages of its own below a number: the widest. Narrower ones are parts of a page. */
  const ownBelow = (above: PolicyMark | undefined): FormName | undefined =>
    [...new Set(found.flatMap((each) => each?.mark?.form ?? []))]
      .filter((form) => !above || compareForms(above.form, form) < 0)
      .sort(compareForms)
      .find((form) => OWN_FILES.has(form));
  const parts: Part[] = [{ way: [], blocks: [] }];
  const open: (PartHeading & { level: number })[] = [];
  const counts: number[] = [];
  draft.paras.forEach((para, index) => {
    const heading = found[index];
    const part = parts.at(-1);
    if (!heading || !part) {
      part?.blocks.push({ para });
      return;
    }
    const { mark } = heading;
    const level =
      para.heading ?? (mark ? styled + forms.indexOf(mark.form) + 1 : Math.max(1, styled));
    if (mark && !mayFollow(counts[level] ?? 0, mark.value)) {
      remarks.push({ kind: 'outOfOrder', line: para.line, text: wordsOf(para.runs) });
      part.blocks.push({ para });
      return;
    }
    counts.length = Math.min(counts.length, level + 1);
    if (mark) counts[level] = mark.value;
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    open.push({ ...heading, level });
    const ownFile =
      open.length === 1 ||
      (open.length === 2 && mark !== undefined && mark.form === ownBelow(open[0]?.mark));
    if (ownFile) parts.push({ way: [...open], blocks: [] });
    else part.blocks.push({ heading, depth: Math.min(6, open.length - part.way.length + 1) });
  });
  return { parts: parts.filter(({ way, blocks }) => way.length + blocks.length > 0), remarks };
}

/** What heads a part: a short line that begins with a number and is no sentence, or what the document calls a heading. */
function headingOf(para: Para): PartHeading | undefined {
  const text = wordsOf(para.runs).trim();
  if (para.rows || para.item || text === '') return undefined;
  const mark = readPolicyMark(text);
  const title = mark ? text.slice(mark.length).trim() : text;
  const heading = { mark, title, line: para.line };
  if (para.heading !== undefined) return title === '' ? undefined : heading;
  if (!mark) return isUnnumberedTitle(text) ? heading : undefined;
  const isTitle = title !== '' && title.length <= LONGEST_TITLE && !isSentence(title);
  return isTitle ? heading : undefined;
}

function isSentence(title: string): boolean {
  return /[\u3002\uFF0E.!?\uFF01\uFF1F]$/u.test(title) && endsSentence(title);
}
