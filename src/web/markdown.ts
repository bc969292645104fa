import type { FootnoteDefinition, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visitParents } from 'unist-util-visit-parents';

/**
 * Turns the policy's footnotes into elements that pages render: `<FootnoteReference number first>` in the text and,
 * at the end, `<Footnotes>` with a `<Footnote number references>` for each. The number is the policy's own, so that a
 * footnote cited on paper is found on screen.
 */
export function remarkFootnoteElements(): (tree: Root) => void {
  return (tree) => {
    const references = new Map<string, number>();
    visitParents(tree, 'footnoteReference', (node, ancestors) => {
      const parent = ancestors.at(-1);
      if (!parent) return undefined;
      const count = (references.get(node.identifier) ?? 0) + 1;
      references.set(node.identifier, count);
      const index = parent.children.indexOf(node as never);
      const element: MdxJsxTextElement = {
        type: 'mdxJsxTextElement',
        name: 'FootnoteReference',
        attributes: [attribute('number', node.identifier), attribute('use', String(count))],
        children: [],
      };
      parent.children.splice(index, 1, element as never);
      return [SKIP, index + 1];
    });

    const definitions = tree.children.filter(
      (node): node is FootnoteDefinition => node.type === 'footnoteDefinition',
    );
    if (definitions.length === 0) return;
    tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
    const notes: MdxJsxFlowElement[] = definitions.map(({ identifier, children }) => ({
      type: 'mdxJsxFlowElement',
      name: 'Footnote',
      attributes: [
        attribute('number', identifier),
        attribute('uses', String(references.get(identifier) ?? 0)),
      ],
      children: children,
    }));
    tree.children.push({
      type: 'mdxJsxFlowElement',
      name: 'Footnotes',
      attributes: [],
      children: notes,
    } satisfies MdxJsxFlowElement);
  };
}

function attribute(name: string, value: string): MdxJsxFlowElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value };
}
