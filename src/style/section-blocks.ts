import type { Nodes, Text } from 'mdast';
import { headLine } from '../checks/read-head.ts';
import type { SectionFile } from '../checks/read.ts';
import { leavesOf } from '../markdown/leaves.ts';
import type { Block, BlockKind, Stretch } from './block.ts';

const HEAD = [
  ['title', 'heading'],
  ['summary', 'body'],
  ['easy', 'body'],
] as const;

/** What stands between signs to be read as it is: it is no prose, though a sentence goes on around it. */
const LITERAL = new Set<Nodes['type']>(['inlineCode', 'footnoteReference', 'image']);
/** What is no prose at all. */
const UNREAD = new Set<Nodes['type']>(['yaml', 'code', 'mdxjsEsm', 'html']);

/** What texts are in some blocks. */
const KINDS: Partial<Record<Nodes['type'], BlockKind>> = {
  listItem: 'item',
  definitionList: 'item',
  tableRow: 'label',
};

/** The blocks of a section, in reading order, with those of its head; none where it could not be read. */
export function sectionBlocks({ tree, frontmatter, lines, source }: SectionFile): Block[] {
  if (!tree || !frontmatter) return [];
  const head = HEAD.flatMap(([key, kind]): Block[] => {
    return [frontmatter[key]].flat().flatMap((text, index): Block[] => {
      const line = headLine(lines, [key, index]);
      return typeof text === 'string' ? [{ kind, stretches: [{ text, line }] }] : [];
    });
  });
  return [...head, ...tree.children.flatMap((node) => blocksIn(node, source))];
}

function blocksIn(block: Nodes, source: string): Block[] {
  return leavesOf(block).flatMap(({ node, inside, labels }): Block[] => {
    const line = startOf(node);
    if (labels) {
      const said = labels.filter((text) => text !== '');
      return said.map((text) => ({ kind: 'label', stretches: [{ text, line }] }));
    }
    const stretches = UNREAD.has(node.type) ? [] : stretchesIn(node, line, source);
    if (stretches.every(({ text }) => text.trim() === '')) return [];
    return [{ kind: node.type === 'heading' ? 'heading' : kindIn(inside), stretches }];
  });
}

/** What a text is by the innermost of what it stands in that tells. */
function kindIn(inside: readonly Nodes[]): BlockKind {
  const kinds = inside.flatMap(({ type }) => KINDS[type] ?? []);
  return kinds.at(-1) ?? 'body';
}

function startOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

/** What a block says, each stretch with its line; text that goes on in the next line of the file is another one. */
function stretchesIn(node: Nodes, line: number, source: string): Stretch[] {
  if (LITERAL.has(node.type)) return [];
  if (node.type === 'break') return [{ text: '\n', line }];
  const begins = node.position?.start.line ?? line;
  if ('children' in node)
    return node.children.flatMap((child) => stretchesIn(child, begins, source));
  if (node.type !== 'text') return [];
  return rowsOf(node, source).map((text, at) => ({ text, line: begins + at }));
}

/** A text by the lines of the file that it stands on: where it goes on in the next one, nothing may be between them. */
function rowsOf({ value, position }: Text, source: string): string[] {
  if (!position) return [value];
  const [, ...next] = source.slice(position.start.offset, position.end.offset).split('\n');
  const starts = [0];
  for (const row of next) {
    const at = value.indexOf(row.trim(), starts.at(-1));
    // Escaped signs are written otherwise than they are read.
    if (at < 0) return [value];
    starts.push(at);
  }
  return starts.map((start, index) => value.slice(start, starts[index + 1]));
}
