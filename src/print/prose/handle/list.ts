import { lineOf, placeOf, type Block, type HandleBlock } from '../printed.ts';

/** A list, which has one paragraph number as a whole. */
export const list: HandleBlock<'list'> = (node, { blocks }) => ({
  kind: 'list',
  line: lineOf(node),
  ...placeOf(node),
  ordered: node.ordered === true,
  start: node.start ?? 1,
  items: node.children.map((item) => withBox(blocks(item.children), item.checked)),
});

/** An item of a task list: a box that is empty, or filled where it is done. */
function withBox(blocks: Block[], checked: boolean | null | undefined): Block[] {
  const [first, ...rest] = blocks;
  if (checked === null || checked === undefined || first?.kind !== 'paragraph') return blocks;
  const box = { kind: 'text', text: checked ? '\u25A0 ' : '\u25A1 ' } as const;
  return [{ ...first, children: [box, ...first.children] }, ...rest];
}
