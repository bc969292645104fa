import type { Root, RootContent } from 'mdast';

/** A block of a section with what its passage is called by. */
export interface KeyedBlock {
  node: RootContent;
  /** `2-3-1-p2`, `note-buddy`, `2-3-1-p2-x1`. */
  key: string;
  /** The last place before it that has an address, or its own. */
  address: string;
}

/** Each block with what it is called by: its address; a component, which has none, by the place before it. */
export function keyed({ children }: Root, anchor: string): KeyedBlock[] {
  let address = anchor;
  let unnamed = 0;
  return children.flatMap((node): KeyedBlock[] => {
    if (node.type === 'yaml' || node.type === 'mdxjsEsm') return [];
    if (node.type === 'footnoteDefinition') {
      return [{ node, key: `note-${node.identifier}`, address }];
    }
    const id = node.data?.hProperties?.id;
    if (id !== undefined) {
      address = id;
      unnamed = 0;
      return [{ node, key: id, address }];
    }
    unnamed += 1;
    return [{ node, key: `${address}-x${unnamed}`, address }];
  });
}
