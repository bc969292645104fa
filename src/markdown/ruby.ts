import type { Nodes, Parent, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readProps } from './vocabulary.ts';

/** Words with their reading. */
export interface Ruby extends Parent {
  type: 'ruby';
  reading: string;
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    ruby: Ruby;
  }
  interface RootContentMap {
    ruby: Ruby;
  }
}

/**
 * Reads `<Ruby reading="…">words</Ruby>` as a part of the line that it stands in. What is not rightly written is left as
 * it is, for the checks to tell.
 */
export function remarkRuby(): (tree: Root) => void {
  return read;
}

function read(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).map((node): Nodes => {
    if ('children' in node) read(node);
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Ruby') return node;
    const props = readProps('Ruby', node.attributes);
    if (!props || toString(node).trim() === '') return node;
    const { children, position } = node;
    return { type: 'ruby', reading: props.reading, children, position };
  }) as never;
}

/** The readings that stand in a text. */
export function readingsIn(node: Nodes): string[] {
  const inside = 'children' in node ? node.children.flatMap(readingsIn) : [];
  return node.type === 'ruby' ? [node.reading, ...inside] : inside;
}
