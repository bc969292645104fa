import type { Nodes, Parents, Root, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { readProps } from './vocabulary.ts';

declare module 'mdast' {
  interface TableData {
    /** What stands above it. */
    caption?: string;
    /** Whether its first row alone has headings: its first column has none. */
    columnsAlone?: boolean;
  }
}

/**
 * Takes tables out of the `<Table caption="…" headings="columns">` round them, so that they are tables like any other,
 * which know what is said of them.
 * What is not rightly written is left as it is, for the checks to tell.
 */
export function remarkTables(): (tree: Root) => void {
  return takeOut;
}

function takeOut(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).map((node) => {
    if (node.type === 'mdxJsxFlowElement') {
      const table = tableIn(node);
      if (table) return table;
    }
    if ('children' in node) takeOut(node);
    return node;
  }) as never;
}

function tableIn(node: MdxJsxFlowElement): Table | undefined {
  const [table, ...more] = node.children;
  if (node.name !== 'Table' || table?.type !== 'table' || more.length > 0) return undefined;
  const data = readProps('Table', node.attributes);
  if (!data) return undefined;
  const { caption, headings } = data;
  const said = {
    ...(caption !== undefined && { caption }),
    ...(headings === 'columns' && { columnsAlone: true }),
  };
  return { ...table, position: node.position, data: { ...table.data, ...said } };
}
