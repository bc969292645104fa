import type { FootnoteDefinition } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { haveOwnNumbers } from '../markdown/footnotes.ts';
import { piece, problem, type PieceKey, type ProblemKey } from '../i18n/problems/index.ts';
import type { Problem, ToldValue } from '../model/problem.ts';
import { orderOf } from '../model/section/file-name.ts';
import type { Manuscript, SectionFile } from './read.ts';

/** What a footnote may hold: on paper it is set in lines. */
const NOTE_BLOCKS = new Set(['paragraph', 'list']);

function pieceOf(type: string): PieceKey {
  if (type === 'table') return 'aTable';
  if (type === 'code') return 'codeBlock';
  if (type === 'definitionList') return 'aDefinition';
  return type === 'blockquote' ? 'quotation' : 'block';
}

/**
 * Each mark has its note. Where all footnotes have the policy's own numbers, these go 1, 2, 3 … over the whole handbook;
 * where one has a name, the numbers are counted. A language that leaves sections out may leave out numbers with them.
 */
export function checkFootnotes({ sections, locales, partial, unread }: Manuscript): Problem[] {
  return locales.flatMap((locale) => {
    const files = sections
      .filter((file) => file.locale === locale && file.tree)
      .map((file) => ({ file, ...marksAndNotes(file) }));
    const own = haveOwnNumbers(files.flatMap(({ definitions }) => [...definitions.keys()]));
    const lost = unread.filter((section) => section.locale === locale).map(({ name }) => name);
    // None where it is not known: after a section that could not be read, the next footnote tells it.
    let next: number | undefined = 1;
    return files.flatMap(({ file, references, definitions }) => {
      if (lost.some((name) => isBefore(name, file.name))) {
        lost.splice(0);
        next = undefined;
      }
      const line = (node: FootnoteDefinition): number => node.position?.start.line ?? 1;
      const problems: Problem[] = [];
      const report = (at: number, key: ProblemKey, values: Record<string, ToldValue>): void => {
        problems.push(problem({ file: file.path, line: at }, key, values));
      };
      for (const [id, nodes] of definitions) {
        const [node, twin] = nodes;
        if (!node) continue;
        const block = node.children.find(({ type }) => !NOTE_BLOCKS.has(type));
        if (block) {
          const what = piece(pieceOf(block.type), { type: block.type });
          report(block.position?.start.line ?? line(node), 'footnoteBlock', {
            what,
          });
        }
        if (twin) report(line(twin), 'footnoteTwice', { id });
        if (!references.has(id)) report(line(node), 'footnoteUnused', { id });
        const number = /^\d+$/u.test(id) ? Number(id) : undefined;
        const isNext = number === next || (partial.has(locale) && (number ?? 0) > (next ?? 0));
        if (own && next !== undefined && !isNext) {
          report(line(node), 'footnoteNumber', { id, expected: next });
        }
        // After a wrong number the next one counts on from it: one slip is told once.
        next = number === undefined ? next && next + 1 : number + 1;
      }
      for (const [id, at] of references) {
        if (!definitions.has(id)) report(at, 'footnoteWithoutText', { id });
      }
      return problems;
    });
  });
}

/** Whether a section comes before another in reading order. */
function isBefore(name: string, other: string): boolean {
  return (orderOf(name) ?? 0) < (orderOf(other) ?? 0);
}

function marksAndNotes({ tree }: SectionFile): {
  /** The line of the first mark of each footnote. */
  references: Map<string, number>;
  definitions: Map<string, FootnoteDefinition[]>;
} {
  const references = new Map<string, number>();
  const definitions = new Map<string, FootnoteDefinition[]>();
  if (tree) {
    visitParents(tree, (node) => {
      if (node.type === 'footnoteReference' && !references.has(node.identifier)) {
        references.set(node.identifier, node.position?.start.line ?? 1);
      } else if (node.type === 'footnoteDefinition') {
        definitions.set(node.identifier, [...(definitions.get(node.identifier) ?? []), node]);
      } else if (node.type === 'text') {
        // A mark without a note is plain text to Markdown.
        const start = node.position?.start.line ?? 1;
        for (const match of node.value.matchAll(/\[\^([^\]\s]+)\]/gu)) {
          const before = node.value.slice(0, match.index).split('\n').length - 1;
          if (!references.has(match[1] ?? '')) references.set(match[1] ?? '', start + before);
        }
      }
    });
  }
  return { references, definitions };
}
