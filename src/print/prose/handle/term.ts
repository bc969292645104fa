import { attributeOf, type HandleInline } from '../printed.ts';

/** A mention of a glossary term, as `remarkTerms` marks it. */
export const term: HandleInline<'mdxJsxTextElement'> = (node, context) => {
  if (node.name !== 'Term') throw new Error(`<${node.name ?? ''}> has no printed form in a line`);
  return [
    {
      kind: 'term',
      target: context.term(attributeOf(node, 'id')),
      children: context.inlines(node.children),
    },
  ];
};
