import type { Nodes } from 'mdast';
import type { SectionText } from '../markdown/section-text.ts';

/** What is no part of the words around it; a line break stands for what has a reading of its own, or none. */
const APART: Partial<Record<Nodes['type'], string>> = {
  footnoteReference: '',
  image: '',
  inlineCode: '\n',
  ruby: '\n',
};

/** All that a section says, line by line: its title, its summaries, each block of its text. */
export function linesOf({ section, tree }: SectionText): string[] {
  const { title, summary, easy = [] } = section;
  return [title, summary, ...easy, ...linesIn(tree)].filter((line) => line.trim() !== '');
}

function linesIn(node: Nodes): string[] {
  if (!('children' in node)) return [];
  const isLine = node.children.some(({ type }) => type === 'text');
  return isLine ? [wordsOf(node)] : node.children.flatMap(linesIn);
}

function wordsOf(node: Nodes): string {
  const apart = APART[node.type];
  if (apart !== undefined) return apart;
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
