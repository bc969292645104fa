import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import type { Told } from '../model/problem.ts';
import type { SkeletonBlock } from '../model/section/parity.ts';

/** The blocks of a section in order, each with the shape that its translation must have too. */
export function skeletonOf(tree: Root): SkeletonBlock[] {
  return tree.children.flatMap((node) => blocksOf(node, ''));
}

function blocksOf(node: RootContent, inside: string): SkeletonBlock[] {
  const line = node.position?.start.line ?? 1;
  const block = (shape: string, key: string, values: Told['values'] = {}): SkeletonBlock => ({
    shape: inside + shape,
    is: { key, values },
    line,
  });
  switch (node.type) {
    case 'yaml':
    case 'mdxjsEsm':
      return [];
    case 'heading': {
      const { depth: level } = node;
      const mark = node.data?.hProperties?.['data-mark'];
      return mark === undefined
        ? [block(`heading of level ${level}`, 'heading', { level })]
        : [
            block(`heading of level ${level} numbered ${shapeOf(mark)}`, 'headingNumbered', {
              level,
              mark,
            }),
          ];
    }
    case 'list': {
      const count = node.children.length;
      return node.ordered
        ? [block(`numbered list of ${count}`, 'numbered', { count })]
        : [block(`list of ${count}`, 'bullets', { count })];
    }
    case 'table': {
      const [rows, columns] = [node.children.length, node.children[0]?.children.length ?? 0];
      return node.data?.caption === undefined
        ? [block(`table of ${rows} × ${columns}`, 'table', { rows, columns })]
        : [block(`captioned table of ${rows} × ${columns}`, 'tableCaptioned', { rows, columns })];
    }
    case 'footnoteDefinition':
      return [block(`footnote ${node.identifier}`, 'footnote', { id: node.identifier })];
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
        block(`<${name}${props}>`, 'component', { name: name + props }),
        ...children.flatMap((child) => blocksOf(child, `in <${name}>: `)),
      ];
    }
    case 'paragraph':
      return [block(node.type, 'paragraph')];
    case 'definitionList': {
      const terms = node.children.filter(({ type }) => type === 'definitionTerm').length;
      const texts = node.children.length - terms;
      return [block(`definitions: ${terms} of ${texts}`, 'definitions', { terms, texts })];
    }
    case 'code':
      return [block(node.type, 'codeBlock')];
    case 'blockquote':
      return [block(node.type, 'quotation')];
    default:
      return [block(node.type, 'block', { type: node.type })];
  }
}

/** The value of a prop as it is written; code is named, too, though it is not allowed. */
function valueOf(value: MdxJsxAttribute['value']): string {
  return value !== null && typeof value === 'object' ? `{${value.value}}` : `"${value ?? ''}"`;
}

/** What of a heading's number is the same in every language: words round it are not. */
function shapeOf(mark: string): string {
  const digits = /\d+(?!.*\d)/u.exec(mark)?.[0];
  return digits !== undefined && /\p{L}/u.test(mark) ? digits : mark;
}
