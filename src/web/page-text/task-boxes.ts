import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visitParents } from 'unist-util-visit-parents';
import { attributesOf } from './element.ts';

/** Puts `<TaskBox>` before the words of tasks: the converter would make fields of them that nobody can use. */
export function remarkTaskBoxes(): (tree: Root) => void {
  return (tree) => {
    visitParents(tree, 'listItem', (item) => {
      const [first] = item.children;
      if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return;
      const box: MdxJsxTextElement = {
        type: 'mdxJsxTextElement',
        name: 'TaskBox',
        attributes: attributesOf({ state: item.checked ? 'done' : 'open' }),
        children: [],
      };
      first.children.unshift(box);
      item.data = { ...item.data, hProperties: { className: ['task'] } };
      item.checked = null;
    });
  };
}
