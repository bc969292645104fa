import { lineOf, placeOf, type HandleBlock } from '../printed.ts';

/** A list, which has one paragraph number as a whole. */
export const list: HandleBlock<'list'> = (node, { blocks }) => ({
  kind: 'list',
  line: lineOf(node),
  ...placeOf(node),
  ordered: node.ordered === true,
  start: node.start ?? 1,
  items: node.children.map(({ checked, children }) => ({
    task: typeof checked === 'boolean' ? (checked ? 'done' : 'open') : null,
    blocks: blocks(children),
  })),
});
