import type { Nodes } from 'mdast';
import { captionOf, imagesAlone } from './figures.ts';
import { PARTED } from './sentences.ts';

/** The smallest part of a block that says something by itself: a paragraph, what an item says, a cell, a picture. */
export interface Leaf {
  node: Nodes;
  /** What it stands in, outermost first. */
  inside: readonly Nodes[];
  /** What is said of a picture, its description and its caption, or of a table; empty where there is none. */
  labels?: readonly string[];
}

/** The smallest parts of a block, in reading order; a table's caption before its cells. */
export function leavesOf(node: Nodes, inside: readonly Nodes[] = []): Leaf[] {
  if (node.type === 'paragraph' && imagesAlone(node).length > 0) {
    return imagesAlone(node).map((image) => ({
      ...{ node: image, inside },
      labels: [image.alt ?? '', captionOf(image) ?? ''],
    }));
  }
  if (!isParted(node) || !('children' in node) || node.children.length === 0) {
    return [{ node, inside }];
  }
  const parts = node.children.flatMap((child) => leavesOf(child, [...inside, node]));
  const caption = node.type === 'table' ? node.data?.caption : undefined;
  return caption === undefined ? parts : [{ node, inside, labels: [caption] }, ...parts];
}

function isParted({ type }: Nodes): boolean {
  return PARTED.has(type) || type === 'mdxJsxFlowElement' || type === 'footnoteDefinition';
}
