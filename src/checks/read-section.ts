import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { piece, problem, type ProblemKey } from '../i18n/problems/index.ts';
import { parseSection } from '../markdown/grammar.ts';
import type { Structure } from '../markdown/structure.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { numberingOf, type Numbering } from '../model/numbering/numbering.ts';
import type { SectionNumber } from '../model/numbering/section-number.ts';
import {
  isUnnumbered,
  newSequence,
  nextNumber,
  pass,
  type Sequence,
} from '../model/numbering/sequence.ts';
import { slugOf } from '../model/section/file-name.ts';
import { matterOf, readHead, type HeadLines } from './read-head.ts';

/** A section's file as its author wrote it. */
export interface SectionFile {
  /** Path from the project's folder. */
  path: string;
  locale: Locale;
  /** `23-training.mdx`. */
  name: string;
  slug: string;
  source: string;
  /** The frontmatter's values; none where it is missing or broken. */
  frontmatter: Record<string, unknown> | undefined;
  /** The line of each key of the frontmatter, and of each item of its lists. */
  lines: HeadLines;
  /** As it is cited; none where the section has none, or what is written is none. */
  number: string | undefined;
  /** The number, as it was read. */
  numbered: SectionNumber | undefined;
  numbering: Numbering;
  /** `2-3`; the slug of a section without a number. */
  anchor: string;
  /** None where the text is not well-formed. */
  tree: Root | undefined;
  structure: Structure;
}

/** Lists and quotations in each other: deeper than anybody writes, and far from what would break the parser. */
const DEEPEST = 20;

/** What a section's file is read with: how the handbook is numbered, and where its numbers have come to. */
interface Reader {
  numbering: Numbering;
  sequence: Sequence;
}

/** Reads a section's file; what is wrong with it is told once, at its cause. */
export function readSection(
  path: string,
  locale: Locale,
  name: string,
  source: string,
  { numbering, sequence }: Reader = { numbering: numberingOf(), sequence: newSequence() },
): { section: SectionFile; problems: Problem[] } {
  const head = readHead(path, source);
  const { frontmatter, lines } = head;
  const { number: written, level } = frontmatter ?? {};
  const numbered =
    frontmatter &&
    nextNumber(
      numbering,
      sequence,
      typeof written === 'string' || typeof written === 'number' ? String(written) : undefined,
      typeof level === 'number' ? level : undefined,
    );
  if (numbered) pass(sequence, numbered);
  const slug = slugOf(name);
  const section = {
    ...{ path, locale, name, slug, source, frontmatter, lines, numbered, numbering },
    number: numbered?.label,
    anchor: numbered?.anchor ?? slug,
  };
  const { number } = section;
  const unread = { tree: undefined, structure: { headings: [], anchors: [] } };
  const refuse = (line: number, key: ProblemKey, values?: Record<string, ToldValue>): Problem =>
    problem({ file: path, line }, key, values);
  if (head.frontmatter === undefined && matterOf(source) === undefined) {
    return { section: { ...section, ...unread }, problems: head.problems };
  }
  const deep = source.split('\n').findIndex((line) => depthOf(line) > DEEPEST);
  if (deep >= 0) {
    const told = refuse(deep + 1, 'textNested', { most: DEEPEST });
    return { section: { ...section, ...unread }, problems: [...head.problems, told] };
  }
  try {
    const parsed = parseSection({ path, source, number, numbering });
    const tooDeep = tooDeepIn(parsed.tree);
    if (tooDeep) {
      const told = refuse(tooDeep.position?.start.line ?? 1, 'textNested', { most: DEEPEST });
      return { section: { ...section, ...unread }, problems: [...head.problems, told] };
    }
    return { section: { ...section, ...parsed }, problems: head.problems };
  } catch (error) {
    const told =
      error instanceof RangeError
        ? refuse(1, 'textNested', { most: DEEPEST })
        : explain(error as VFileMessage, source, refuse);
    // Where the frontmatter is missing, what follows is read as something else.
    const problems = head.problems.length > 0 ? head.problems : [told];
    return { section: { ...section, ...unread }, problems };
  }
}

/** Whether a section has a number that cannot be read: its places are then not known. */
export function isNumberLost({ number, numbering, frontmatter }: SectionFile): boolean {
  const written = frontmatter?.['number'];
  const isGiven = typeof written === 'string' || typeof written === 'number';
  return number === undefined && isGiven && !isUnnumbered(numbering, String(written));
}

/** The first node that stands deeper in others than any view can follow. It is sought without going as deep itself. */
function tooDeepIn(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 4 * DEEPEST) return level[0];
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
  return undefined;
}

/** How many marks of lists and quotations begin a line, and how far it is indented. */
function depthOf(line: string): number {
  const [marks = ''] = /^(?:\s*(?:>|[-*+]|\d+[.)])(?=\s|>|$))*\s*/u.exec(line) ?? [];
  return marks.replace(/\s/gu, '').length + Math.floor((/^ */u.exec(line)?.[0].length ?? 0) / 4);
}

/** Some of the parser's messages tell the place in words only: « (23:1-23:7)». */
function lineInWords(reason: string): number {
  return Number(/\((\d+):\d+-/u.exec(reason)?.[1] ?? 1);
}

/** A mistake of the text in words of the page, not of the parser. */
function explain(
  { reason, place }: VFileMessage,
  source: string,
  refuse: (line: number, key: ProblemKey, values?: Record<string, ToldValue>) => Problem,
): Problem {
  const line = (place && ('start' in place ? place.start.line : place.line)) ?? lineInWords(reason);
  const written = source.split('\n')[line - 1] ?? '';
  if (/<(?:https?:|www\.|[\w.+-]+@)/u.test(written)) return refuse(line, 'angleAddress');
  if (written.includes('<!--')) return refuse(line, 'htmlComment');
  const name = /<\/?([\w.-]+)\s*\/?>/u.exec(reason)?.[1] ?? '';
  if (/^br$/iu.test(name)) return refuse(line, 'lineBreakTag');
  if (/^[a-z]/u.test(name)) return refuse(line, 'html', { tag: `<${name}>` });
  if (/^Expected a closing tag|expected corresponding closing tag/u.test(reason)) {
    return refuse(line, 'textBroken', { reason: piece('mdxUnclosed', { name }) });
  }
  if (/closing (?:slash|tag)/iu.test(reason)) {
    return refuse(line, 'textBroken', {
      reason: piece(name === '' ? 'mdxOther' : 'mdxClosing', { name }),
    });
  }
  if (/^(?:import|export)\b/u.test(source.split('\n')[line - 1] ?? '')) {
    return refuse(line, 'importExport');
  }
  if (/expression|acorn|brace/iu.test(reason)) {
    return refuse(line, 'textBroken', { reason: piece('mdxBrace') });
  }
  return refuse(line, 'textBroken', {
    reason: piece(/name|character/iu.test(reason) ? 'mdxLess' : 'mdxOther'),
  });
}
