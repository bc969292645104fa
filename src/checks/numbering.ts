import type { Heading } from 'mdast';
import { problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { numberParts, orderOf } from '../model/section/numbering.ts';
import type { Manuscript, SectionFile } from './read.ts';

/** Sections and headings are numbered in sequence, as in the policy, and no level of heading is skipped. */
export function checkNumbering(manuscript: Manuscript): Problem[] {
  const { sections, locales } = manuscript;
  return [
    ...locales.flatMap((locale) => checkSections(manuscript, locale)),
    ...sections.flatMap(checkHeadings),
  ];
}

function checkSections({ sections, unread }: Manuscript, locale: string): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, SectionFile>();
  // Sections whose number is not known: what follows them may go on from it.
  const lost = unread
    .filter((section) => section.locale === locale && section.anchor === undefined)
    .map(({ name }) => orderOf(name) ?? 0);
  let chapter = 0;
  let part = 0;
  for (const file of sections) {
    const { path, name, number, lines, frontmatter } = file;
    if (file.locale !== locale || number === undefined || !frontmatter) continue;
    const place = { file: path, line: lines['number'] ?? 1 };
    const twin = seen.get(number);
    if (twin) {
      const other = `${twin.path}:${twin.lines['number'] ?? 1}`;
      problems.push(problem(place, 'numberTwice', { number, place: other }));
      continue;
    }
    seen.set(number, file);
    const [newChapter = 0, newPart = 0] = numberParts(number);
    const expected = newPart === 0 ? `${chapter + 1}` : `${chapter}-(${part + 1})`;
    const afterLost = lost.some((order) => order < (orderOf(name) ?? 0));
    if (number !== expected && !afterLost) {
      problems.push(problem(place, 'numberOrder', { number, expected }));
    }
    if (afterLost) lost.splice(0);
    chapter = newChapter;
    part = newPart;
  }
  return problems;
}

function checkHeadings({ path, source, tree, structure }: SectionFile): Problem[] {
  if (!tree) return [];
  const problems: Problem[] = [];
  const nodes = tree.children.filter((node): node is Heading => node.type === 'heading');
  const lines = source.split('\n');
  let depth = 1;
  nodes.forEach((node, index) => {
    const found = structure.headings[index];
    const report = (key: ProblemKey, values?: Record<string, ToldValue>): void => {
      const place = { file: path, line: node.position?.start.line ?? 1 };
      problems.push(problem(place, key, values));
    };
    // One that a line of signs below it has made is told as that.
    const typed = (lines[(node.position?.start.line ?? 1) - 1] ?? '').trimStart().startsWith('#');
    if (node.depth === 1) {
      if (typed) report('headingFirst');
    } else if (node.depth > depth + 1) {
      report('headingSkips', { from: depth, to: node.depth, marks: '#'.repeat(depth + 1) });
    }
    depth = node.depth;
    if (found && found.title === '') report('headingEmpty');
    const expected = found && outOfSequence(found.anchor, structure.anchors);
    if (expected !== undefined) report('headingOrder', { mark: found?.mark ?? '', expected });
  });
  return problems;
}

/** The number that a heading ought to have; none where its own is right. */
function outOfSequence(anchor: string, anchors: readonly string[]): number | undefined {
  const match = /^(.*)-(\d+)$/u.exec(anchor);
  if (!match) return undefined;
  const [, parent = '', own = ''] = match;
  const before = anchors.slice(0, anchors.indexOf(anchor));
  const siblings = before.filter((other) => new RegExp(`^${parent}-\\d+$`, 'u').test(other));
  const twin = anchors.indexOf(anchor) !== anchors.lastIndexOf(anchor);
  // After the last one, wrong or right: one slip is told once, not at every heading that follows.
  const expected = Number(siblings.at(-1)?.slice(parent.length + 1) ?? 0) + 1;
  return twin || Number(own) !== expected ? expected + (twin ? 1 : 0) : undefined;
}
