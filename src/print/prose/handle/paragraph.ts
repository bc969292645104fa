import { lineOf, placeOf, type HandleBlock } from '../printed.ts';

/** A paragraph, with its number in the margin. */
export const paragraph: HandleBlock<'paragraph'> = (node, { inlines }) => ({
  kind: 'paragraph',
  line: lineOf(node),
  ...placeOf(node),
  children: inlines(node.children),
});
