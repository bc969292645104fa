import type { Root, RootContent } from 'mdast';
import { blockKeys } from '../model/section/block-keys.ts';

/** A block of a section with what its passage is called by. */
export interface KeyedBlock {
  node: RootContent;
  /** `2-3-1-p2`, `note-buddy`, `2-3-1-p2-x1`. */
  key: string;
}

/** Each block with what it is called by: notes by their numbers, the others as `blockKeys` has it. */
export function keyed({ children }: Root, anchor: string): KeyedBlock[] {
  const keyOf = blockKeys(anchor);
  return children
    .filter(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm')
    .map((node) => ({
      node,
      key:
        node.type === 'footnoteDefinition'
          ? `note-${node.identifier}`
          : keyOf(node.data?.hProperties?.id),
    }));
}
