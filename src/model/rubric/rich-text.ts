import type { MarkedPart } from './sides.ts';

/** A stretch of a text that is more than plain words, by its places in UTF-16 units. */
export interface TextMark {
  from: number;
  to: number;
  kind: 'strong' | 'emphasis' | 'delete' | 'code' | 'link';
  /** Where a link leads, as authors write it. */
  href?: string;
}

/** A text without its marks, and what they say of it. */
export interface RichText {
  text: string;
  marks: readonly TextMark[];
  /** Words of the interface that tell what a part of it is, `Examples:`; none where it has no such parts. */
  labels?: readonly TextSpan[];
}

/** From where to where in a text, in UTF-16 units. */
export type TextSpan = Pick<TextMark, 'from' | 'to'>;

/** A text in which nothing is marked. */
export function plainText(text: string): RichText {
  return { text, marks: [] };
}

/** Texts one after another. */
export function joinTexts(texts: readonly RichText[], between = ''): RichText {
  let text = '';
  const marks: TextMark[] = [];
  const labels: TextSpan[] = [];
  texts.forEach((each, index) => {
    if (index > 0) text += between;
    const at = text.length;
    const moved = <Span extends TextSpan>(spans: readonly Span[]): Span[] =>
      spans.map((span) => ({ ...span, from: span.from + at, to: span.to + at }));
    marks.push(...moved(each.marks));
    labels.push(...moved(each.labels ?? []));
    text += each.text;
  });
  return { text, marks, ...(labels.length > 0 && { labels }) };
}

/** A stretch of a text that is all of one look. */
export interface Stretch {
  text: string;
  /** Whether it is marked as new, or as gone. */
  marked: boolean;
  kinds: readonly Exclude<TextMark['kind'], 'link'>[];
}

/** Stretches that are one link together, or none. */
export interface Run {
  href: string | undefined;
  stretches: Stretch[];
}

/** A text in runs, from its parts that are marked or not and what its author marked. */
export function runsOf(parts: readonly MarkedPart[], marks: readonly TextMark[]): Run[] {
  const runs: Run[] = [];
  let link: TextMark | undefined;
  for (const { at, text, marked } of cut(parts, marks)) {
    const here = marks.filter(({ from, to }) => from <= at && at < to);
    const own = here.find(({ kind }) => kind === 'link');
    const kinds = here.flatMap(({ kind }) => (kind === 'link' ? [] : kind));
    const last = runs.at(-1);
    if (last && own === link) last.stretches.push({ text, marked, kinds });
    else runs.push({ href: own?.href, stretches: [{ text, marked, kinds }] });
    link = own;
  }
  return runs;
}

/** The parts of a text, cut where marks begin and end. */
function cut(
  parts: readonly MarkedPart[],
  marks: readonly TextMark[],
): (MarkedPart & { at: number })[] {
  const edges = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  let at = 0;
  return parts.flatMap(({ text, marked }) => {
    const start = at;
    at += text.length;
    const inside = edges.filter((edge) => edge > start && edge < start + text.length);
    return [start, ...inside].map((from, index, all) => ({
      at: from,
      text: text.slice(from - start, (all[index + 1] ?? start + text.length) - start),
      marked,
    }));
  });
}
