import { lineOf, placeOf, type HandleBlock } from '../printed.ts';

/** A table whose first row is its head. */
export const table: HandleBlock<'table'> = (node, { inlines }) => {
  const [head = [], ...rows] = node.children.map(({ children }) =>
    children.map((cell) => inlines(cell.children)),
  );
  const sides = head.map((_, column) => node.align?.[column] ?? null);
  return { kind: 'table', line: lineOf(node), ...placeOf(node), sides, head, rows };
};
