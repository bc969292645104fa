import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { attributesOf } from './element.ts';

/** Turns words with a reading into `<Ruby>`. */
export function remarkRubyElements(): (tree: Root) => void {
  return (tree) => {
    visitParents(tree, 'ruby', ({ reading, children }, ancestors) => {
      const siblings = ancestors.at(-1)?.children ?? [];
      const element: MdxJsxTextElement = {
        type: 'mdxJsxTextElement',
        name: 'Ruby',
        attributes: attributesOf({ reading }),
        children,
      };
      const index = siblings.findIndex(
        (each) => each.type === 'ruby' && each.children === children,
      );
      siblings.splice(index, 1, element as never);
    });
  };
}
