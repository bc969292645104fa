import { basename } from 'node:path';
import type { RemarkPlugins } from '@astrojs/markdown-remark';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { footnotesOf } from '../markdown/footnotes.ts';
import { remarkParsedSections } from '../markdown/grammar.ts';
import { textWidth } from '../markdown/text-width.ts';
import { remarkTerms } from '../markdown/terms.ts';
import type { Term } from '../model/glossary.ts';

/** What turns a section's file into its page: the one grammar, the terms, and what pages have elements for. */
export function pagePlugins(terms: readonly Term[]): RemarkPlugins {
  return [
    remarkParsedSections,
    [remarkTerms, { terms: () => terms }],
    remarkFootnoteElements,
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

/** As many letters, a kanji counting as two, stand in one line in a cell; longer ones wrap. */
const SHORT = 12;

/**
 * Gives tables what readers of pages need: cells of the first row head their columns, the first cell of each other row
 * heads its row, empty ones head nothing; and each cell has the side that its column is set to, as a class: the
 * converter would write it as a style, which pages do not allow. Columns of more than short words wrap.
 */
export function remarkTableCells(): (tree: Root) => void {
  return (tree) => {
    visitParents(tree, 'table', (table) => {
      const texts = table.children.map(({ children }) => children.map((cell) => toString(cell)));
      table.children.forEach((row, line) => {
        row.children.forEach((cell, column) => {
          const side = table.align?.[column];
          const isLong = texts.some((cells) => textWidth(cells[column] ?? '') > SHORT);
          const className = [...(side ? [`align-${side}`] : []), ...(isLong ? ['long'] : [])];
          const isHead = (line === 0 || column === 0) && texts[line]?.[column]?.trim() !== '';
          const isAlone = line > 0 && row.children.length === 1;
          const scope = isHead && !isAlone ? { scope: line === 0 ? 'col' : 'row' } : {};
          cell.data = {
            ...cell.data,
            hName: 'scope' in scope ? 'th' : 'td',
            hProperties: { ...(className.length > 0 && { className }), ...scope },
          };
        });
      });
      const caption = table.data?.caption;
      const name = texts[0]?.filter((text) => text.trim() !== '').join(', ');
      table.data = {
        ...table.data,
        hProperties: {
          ...table.data?.hProperties,
          ...(caption !== undefined && { 'data-caption': caption }),
          ...(name !== undefined && { 'data-name': name }),
        },
      };
      delete table.align;
    });
  };
}

function attribute(name: string, value: string): MdxJsxFlowElement['attributes'][number] {
  return { type: 'mdxJsxAttribute', name, value };
}
