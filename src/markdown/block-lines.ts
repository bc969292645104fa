import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { captionOf, imagesAlone } from './figures.ts';
import { PARTED } from './sentences.ts';

/**
 * What a block says, in lines: each item of a list, each row's cells and each definition is one, and so is the caption
 * before its table.
 *
 * @param figure what a component without words of its own says, by its name
 */
export function blockLines(
  node: Nodes,
  figure: (name: string | null) => string[] = () => [],
): string[] {
  if (node.type === 'mdxJsxFlowElement' && node.children.length === 0) return figure(node.name);
  if (node.type === 'table' && node.data?.caption !== undefined) {
    const { caption, ...data } = node.data;
    return [caption, ...blockLines({ ...node, data }, figure)];
  }
  if (node.type === 'paragraph' && imagesAlone(node).length > 0) {
    return imagesAlone(node).flatMap((image) => [image.alt ?? '', captionOf(image) ?? '']);
  }
  if (PARTED.has(node.type) || node.type === 'mdxJsxFlowElement') {
    return 'children' in node ? node.children.flatMap((child) => blockLines(child, figure)) : [];
  }
  const line = toString(node, { includeHtml: false }).replace(/\s+/gu, ' ').trim();
  return line === '' ? [] : [line];
}
