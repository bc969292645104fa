import type { Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { elementOf } from './element.ts';

/** Turns what stands between lines of ``` into `<CodeBlock>`, with its place. */
export function remarkCodeElements(): (tree: Root) => void {
  return (tree) => {
    visitParents(tree, 'code', (code, ancestors) => {
      const parent = ancestors.at(-1);
      if (!parent) return;
      const element = elementOf('CodeBlock', { ...code.data?.hProperties, text: code.value });
      parent.children[parent.children.indexOf(code as never)] = element;
    });
  };
}
