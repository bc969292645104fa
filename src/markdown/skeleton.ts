import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { SkeletonBlock } from '../model/section/parity.ts';

/** The blocks of a section in order, each with the shape that its translation must have too. */
export function skeletonOf(tree: Root): SkeletonBlock[] {
  return tree.children.flatMap((node) => blocksOf(node, ''));
}

function blocksOf(node: RootContent, inside: string): SkeletonBlock[] {
  const line = node.position?.start.line ?? 1;
  const block = (shape: string): SkeletonBlock => ({ shape: inside + shape, line });
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
      return [];
    case 'heading': {
      const mark = node.data?.hProperties?.['data-mark'];
      return [block(`heading of level ${node.depth}${mark ? ` numbered ${String(mark)}` : ''}`)];
    }
    case 'list': {
      const kind = node.ordered ? 'numbered list' : 'list';
      return [block(`${kind} of ${node.children.length}`)];
    }
    case 'table':
      return [
        block(`table of ${node.children.length} × ${node.children[0]?.children.length ?? 0}`),
      ];
    case 'footnoteDefinition':
      return [block(`footnote ${node.identifier}`)];
    case 'mdxJsxFlowElement': {
      const name = node.name ?? '';
      const props = node.attributes
        .map((attribute) =>
          attribute.type === 'mdxJsxAttribute'
            ? ` ${attribute.name}=${valueOf(attribute.value)}`
            : '',
        )
        .sort()
        .join('');
      const children = node.children as RootContent[];
      return [
        block(`<${name}${props}>`),
        ...children.flatMap((child) => blocksOf(child, `in <${name}>: `)),
      ];
    }
    default:
      return [block(node.type)];
  }
}

/** The value of a prop as it is written; code is named, too, though it is not allowed. */
function valueOf(value: MdxJsxAttribute['value']): string {
  return value !== null && typeof value === 'object' ? `{${value.value}}` : `"${value ?? ''}"`;
}
