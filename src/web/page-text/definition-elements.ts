import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';

const ELEMENTS = {
  definitionList: 'dl',
  definitionTerm: 'dt',
  definitionDescription: 'dd',
} as const;

/** Gives lists of definitions their elements, of which the converter does not know. */
export function remarkDefinitionElements(): (tree: Root) => void {
  return (tree) => {
    visitParents(tree, (node) => {
      if (!Object.hasOwn(ELEMENTS, node.type)) return;
      node.data = { ...node.data, hName: ELEMENTS[node.type as keyof typeof ELEMENTS] };
    });
  };
}
