import { lineOf, placeOf, type HandleBlock, type PrintedDefinition } from '../printed.ts';

/** A list of definitions, which has one paragraph number as a whole. */
export const definitionList: HandleBlock<'definitionList'> = (node, { inlines }) => {
  const items: PrintedDefinition[] = [];
  for (const { type, children } of node.children) {
    const last = items.at(-1);
    if (type === 'definitionDescription') last?.texts.push(inlines(children));
    else if (last?.texts.length === 0) last.terms.push(inlines(children));
    else items.push({ terms: [inlines(children)], texts: [] });
  }
  return { kind: 'definitions', line: lineOf(node), ...placeOf(node), items };
};
