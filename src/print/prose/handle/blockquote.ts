import { lineOf, placeOf, type HandleBlock } from '../printed.ts';

/** Words of another document. */
export const blockquote: HandleBlock<'blockquote'> = (node, { blocks }) => ({
  kind: 'quote',
  line: lineOf(node),
  ...placeOf(node),
  blocks: blocks(node.children),
});
