import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Locale } from '../model/locale.ts';

/** Blocks whose parts say something each, one behind the other. */
export const PARTED = new Set<Nodes['type']>([
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'definitionList',
]);

/**
 * The sentences of a place, `2-4-6-p1`, in their order; those of a list are its items' one after the other. None where
 * the text has no such place.
 */
export function sentencesAt(tree: Root, anchor: string, locale: Locale): string[] {
  const node = nodeAt(tree, anchor);
  return node ? sentencesIn(node, locale) : [];
}

function nodeAt(node: Nodes, anchor: string): Nodes | undefined {
  if (node.type !== 'root' && node.data?.hProperties?.id === anchor) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = nodeAt(child, anchor);
    if (found) return found;
  }
  return undefined;
}

function sentencesIn(node: Nodes, locale: Locale): string[] {
  if (PARTED.has(node.type) && 'children' in node) {
    return node.children.flatMap((child) => sentencesIn(child, locale));
  }
  const line = toString(node, { includeHtml: false }).replace(/\s+/gu, ' ').trim();
  return [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(line)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
