import type { Heading } from 'mdast';
import { numberParts } from '../model/section/numbering.ts';
import type { Problem } from '../model/problem.ts';
import type { Manuscript, SectionFile } from './read.ts';

/** Sections and headings are numbered in sequence, as in the policy, and no level of heading is skipped. */
export function checkNumbering({ sections, locales }: Manuscript): Problem[] {
  return [
    ...locales.flatMap((locale) =>
      checkSections(sections.filter((file) => file.locale === locale)),
    ),
    ...sections.flatMap(checkHeadings),
  ];
}

function checkSections(files: readonly SectionFile[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, SectionFile>();
  let chapter = 0;
  let part = 0;
  for (const file of files) {
    const { path, number, lines } = file;
    if (number === undefined) continue;
    const line = lines['number'] ?? 1;
    const twin = seen.get(number);
    if (twin) {
      problems.push({
        file: path,
        line,
        message: `the number ${number} stands in ${twin.path}:${twin.lines['number'] ?? 1} too`,
        fix: 'give one of the two sections another number, in every language',
      });
      continue;
    }
    seen.set(number, file);
    const [newChapter = 0, newPart = 0] = numberParts(number);
    const expected = newPart === 0 ? `${chapter + 1}` : `${chapter}-(${part + 1})`;
    if (number !== expected) {
      problems.push({
        file: path,
        line,
        message: `the number ${number} is out of order: ${expected} comes here`,
        fix: `write number: ${expected}, or rename the files so that they stand in the policy’s order`,
      });
    }
    chapter = newChapter;
    part = newPart;
  }
  return problems;
}

function checkHeadings({ path, tree, structure }: SectionFile): Problem[] {
  if (!tree) return [];
  const problems: Problem[] = [];
  const nodes = tree.children.filter((node): node is Heading => node.type === 'heading');
  let depth = 1;
  nodes.forEach((node, index) => {
    const line = node.position?.start.line ?? 1;
    const found = structure.headings[index];
    if (node.depth === 1) {
      problems.push({
        file: path,
        line,
        message: 'a heading of the first level (#) stands in the text',
        fix: 'the title in the frontmatter is the first level: begin the heading with ##',
      });
    } else if (node.depth > depth + 1) {
      problems.push({
        file: path,
        line,
        message: `the heading skips from level ${depth} to level ${node.depth}`,
        fix: `begin it with ${'#'.repeat(depth + 1)}`,
      });
    }
    depth = node.depth;
    if (found && found.title === '') {
      problems.push({
        file: path,
        line,
        message: 'the heading says nothing',
        fix: 'write its words after the number',
      });
    }
    const wrong = found && outOfSequence(found.anchor, structure.anchors);
    if (wrong !== undefined) {
      problems.push({
        file: path,
        line,
        message: `the heading is numbered ${found?.mark ?? ''}, but number ${wrong} comes here`,
        fix: 'number the headings in sequence, from ①, without a gap',
      });
    }
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
