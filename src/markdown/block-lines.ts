import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { leavesOf } from './leaves.ts';

/**
 * What a block says, in lines: each item of a list, each row's cells and each definition is one, and so is the caption
 * before its table.
 *
 * @param figure what a component without words of its own says, by its name
 */
export function blockLines(
  block: Nodes,
  figure: (name: string | null) => string[] = () => [],
): string[] {
  return leavesOf(block).flatMap(({ node, labels }) => {
    if (labels) return labels;
    if (node.type === 'mdxJsxFlowElement') return figure(node.name);
    const line = toString(node, { includeHtml: false }).replace(/\s+/gu, ' ').trim();
    return line === '' ? [] : [line];
  });
}
