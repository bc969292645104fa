import { lineOf, placeOf, type HandleBlock } from '../printed.ts';

/** What somebody types or reads on a screen, line by line. */
export const code: HandleBlock<'code'> = (node) => ({
  kind: 'code-block',
  line: lineOf(node),
  ...placeOf(node),
  text: node.value,
});
