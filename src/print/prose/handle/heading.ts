import { lineOf, type HandleBlock } from '../printed.ts';

/** A heading below the section's title. */
export const heading: HandleBlock<'heading'> = (node, { deeper, inlines }) => {
  const { id = '', 'data-mark': mark = '' } = node.data?.hProperties ?? {};
  return {
    kind: 'heading',
    line: lineOf(node),
    level: node.depth + deeper,
    anchor: id,
    mark,
    children: inlines(node.children),
  };
};
