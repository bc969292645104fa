import type { Heading as HeadingNode } from 'mdast';
import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import { mayFollow, nextOf, valueIn } from '../model/numbering/inserted.ts';
import { readHeadingMark, type HeadingMark } from '../model/numbering/heading-mark.ts';
import { expectedNumber, newSequence, pass, runsOn } from '../model/numbering/sequence.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { orderOf } from '../model/section/file-name.ts';
import type { Heading } from '../model/section/section.ts';
import { headLine } from './read-head.ts';
import type { Manuscript, SectionFile } from './read.ts';

/** Sections and headings are numbered in sequence, as in the policy, and no level of heading is skipped. */
export function checkNumbering(manuscript: Manuscript): Problem[] {
  const { sections, locales } = manuscript;
  return [
    ...locales.flatMap((locale) => checkSections(manuscript, locale)),
    ...[...new Set(sections.map(({ locale }) => locale))].flatMap((locale) =>
      checkAllHeadings(
        sections.filter((file) => file.locale === locale),
        manuscript,
        manuscript.partial.has(locale),
      ),
    ),
  ];
}

function checkSections(
  { sections, unread, numbering, partial }: Manuscript,
  locale: Locale,
): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, SectionFile>();
  // Sections whose number is not known: what follows them may go on from it.
  const lost = unread
    .filter((section) => section.locale === locale && section.anchor === undefined)
    .map(({ name }) => orderOf(name) ?? 0);
  const sequence = newSequence();
  for (const file of sections) {
    const { path, name, numbered, lines, frontmatter } = file;
    if (file.locale !== locale || numbered === undefined || !frontmatter) continue;
    const place = { file: path, line: headLine(lines, ['number']) };
    const number = numbered.label;
    const twin = seen.get(numbered.anchor);
    if (twin) {
      const other = `${twin.path}:${headLine(twin.lines, ['number'])}`;
      problems.push(problem(place, 'numberTwice', { number, place: other }));
      continue;
    }
    seen.set(numbered.anchor, file);
    const expected = expectedNumber(numbering, sequence, numbered);
    const isNext = expected.anchor === numbered.anchor || runsOn(sequence, numbered);
    const afterLost = lost.some((order) => order < (orderOf(name) ?? 0));
    // What is left out of a language leaves gaps; that the first language has the same number is asked elsewhere.
    if (!isNext && !afterLost && !partial.has(locale)) {
      problems.push(problem(place, 'numberOrder', { number, expected: expected.label }));
    }
    if (afterLost) lost.splice(0);
    pass(sequence, numbered);
  }
  return problems;
}

/** What was met in the sections of a language so far. */
interface Met {
  /** The last number of each form. */
  ran: Map<string, number>;
  /** Where each number stands, by its anchor; nothing where that is not asked. */
  places: Map<string, string> | undefined;
  /** Whether headings may be left out. */
  hasGaps: boolean;
}

function checkAllHeadings(
  files: readonly SectionFile[],
  { handbook }: Manuscript,
  hasGaps: boolean,
): Problem[] {
  // Handbooks that say nothing of their numbering may have a heading ① in 2 beside the section 2-(1), as they always had.
  const places = handbook?.numbering === undefined ? undefined : new Map<string, string>();
  for (const { numbered, path, lines } of files) {
    if (numbered) places?.set(numbered.anchor, `${path}:${headLine(lines, ['number'])}`);
  }
  const met: Met = { ran: new Map(), places, hasGaps };
  return files.flatMap((file) => checkHeadings(file, met));
}

function checkHeadings(
  { path, source, tree, structure, numbering }: SectionFile,
  met: Met,
): Problem[] {
  if (!tree) return [];
  const problems: Problem[] = [];
  const nodes = tree.children.filter((node): node is HeadingNode => node.type === 'heading');
  const lines = source.split('\n');
  let depth = 1;
  let like: HeadingMark | undefined;
  nodes.forEach((node, index) => {
    const found = structure.headings[index];
    const line = node.position?.start.line ?? 1;
    const report = (key: ProblemKey, values?: Record<string, ToldValue>): void => {
      problems.push(problem({ file: path, line }, key, values));
    };
    // One that a line of signs below it has made is told as that.
    const typed = (lines[line - 1] ?? '').trimStart().startsWith('#');
    if (node.depth === 1) {
      if (typed) report('headingFirst');
    } else if (node.depth > depth + 1) {
      report('headingSkips', { from: depth, to: node.depth, marks: '#'.repeat(depth + 1) });
    }
    depth = node.depth;
    if (found && found.title === '') report('headingEmpty');
    if (found?.mark === undefined) return;
    const mark = readHeadingMark(`${found.mark} -`, numbering, like?.form);
    if (!mark) return;
    like = mark;
    for (const [key, values] of numberFaults(found, mark, structure.anchors, met)) {
      report(key, values);
    }
    met.ran.set(mark.form.template, mark.value);
    met.places?.set(found.anchor, `${path}:${line}`);
  });
  return problems;
}

/** What is wrong with the number of a heading. */
function numberFaults(
  { anchor, mark: written = '', label = '' }: Heading,
  mark: HeadingMark,
  anchors: readonly string[],
  { ran, places, hasGaps }: Met,
): [ProblemKey, Record<string, ToldValue>][] {
  const above = anchor
    .replace(/^[a-z](?=\d)/u, '')
    .split('-')
    .slice(0, -1)
    .map(valueIn);
  const isBelow = mark.above.length === 0 || above.some(Number.isNaN);
  if (!isBelow && mark.above.join('-') !== above.join('-')) {
    const expected = mark.form.format([...above, mark.value]) ?? String(mark.value);
    return [['headingAbove', { mark: written, expected }]];
  }
  const first = mark.form.format([...mark.above, 1]) ?? '1';
  const expected = outOfSequence(anchor, anchors, hasGaps);
  const runsOn =
    mark.form.hasWords && mayFollow(ran.get(mark.form.template) ?? Number.NaN, mark.value);
  if (expected !== undefined && !runsOn) {
    return [['headingOrder', { mark: written, expected, first }]];
  }
  const place = places?.get(anchor);
  return place === undefined ? [] : [['numberTwice', { number: label, place }]];
}

/** The number that a heading ought to have; none where its own is right. */
function outOfSequence(
  anchor: string,
  anchors: readonly string[],
  hasGaps: boolean,
): number | undefined {
  const match = /^(.*)-([^-]+)$/u.exec(anchor);
  const own = valueIn(match?.[2] ?? '');
  if (!match || Number.isNaN(own)) return undefined;
  const [, parent = ''] = match;
  const before = anchors.slice(0, anchors.indexOf(anchor));
  const siblings = before
    .filter((other) => other.startsWith(`${parent}-`))
    .map((other) => valueIn(other.slice(parent.length + 1)))
    .filter((value) => !Number.isNaN(value));
  const twin = anchors.indexOf(anchor) !== anchors.lastIndexOf(anchor);
  // After the last one, wrong or right: one slip is told once, not at every heading that follows.
  const last = siblings.at(-1) ?? 0;
  const isRight = hasGaps ? own > last : mayFollow(last, own);
  if (!twin && isRight) return undefined;
  return nextOf(last) + (twin ? 1 : 0);
}
