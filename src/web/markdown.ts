import { basename } from 'node:path';
import type { RemarkPlugins } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { footnotesOf } from '../markdown/footnotes.ts';
import { remarkParsedSections } from '../markdown/grammar.ts';
import { remarkTerms } from '../markdown/terms.ts';
import type { Term } from '../model/glossary.ts';
import { remarkCodeElements } from './page-text/code-elements.ts';
import { remarkDefinitionElements } from './page-text/definition-elements.ts';
import { remarkFigureElements } from './page-text/figure-elements.ts';
import { remarkRubyElements } from './page-text/ruby-elements.ts';
import { remarkTableCells } from './page-text/table-cells.ts';
import { remarkTaskBoxes } from './page-text/task-boxes.ts';

/** What turns a section's file into its page: the one grammar, the terms, and what pages have elements for. */
export function pagePlugins(terms: readonly Term[]): RemarkPlugins {
  return [
    remarkParsedSections,
    [remarkTerms, { terms: () => terms }],
    remarkFootnoteElements,
    remarkFigureElements,
    remarkCodeElements,
    remarkDefinitionElements,
    remarkRubyElements,
    remarkTaskBoxes,
    remarkTableCells,
  ];
}

/**
 * Turns footnotes into elements that pages render: `<FootnoteReference section label use>` in the text and, at the end,
 * `<Footnotes>` with a `<Footnote section label uses>` for each. Numbers are not known here: they go through all sections.
 */
export function remarkFootnoteElements(): (tree: Root, file: VFile) => void {
  return (tree, { path }) => {
    const section = attribute('section', basename(path, '.mdx'));
    const definitions = footnotesOf(tree);
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
        attributes: [section, attribute('label', node.identifier), attribute('use', String(count))],
        children: [],
      };
      parent.children.splice(index, 1, element as never);
      return [SKIP, index + 1];
    });

    if (definitions.length === 0) return;
    tree.children = tree.children.filter((node) => node.type !== 'footnoteDefinition');
    const notes: MdxJsxFlowElement[] = definitions.map(({ identifier, children }) => ({
      type: 'mdxJsxFlowElement',
      name: 'Footnote',
      attributes: [
        section,
        attribute('label', identifier),
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
