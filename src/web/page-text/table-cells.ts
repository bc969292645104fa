import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { textWidth } from '../../markdown/text-width.ts';

/** As many letters, a kanji counting as two, stand in one line in a cell; longer ones wrap. */
const SHORT = 12;

/**
 * Gives tables what readers of pages need: cells of the first row head their columns, the first cell of each other row
 * heads its row where its author does not say otherwise, empty ones head nothing; and each cell has the side that its column is set to, as a class: the
 * converter would write it as a style, which pages do not allow. Columns of more than short words wrap.
 */
export function remarkTableCells(): (tree: Root) => void {
  return (tree) => {
    visitParents(tree, 'table', (table) => {
      const texts = table.children.map(({ children }) => children.map((cell) => toString(cell)));
      const { columnsAlone = false } = table.data ?? {};
      table.children.forEach((row, line) => {
        row.children.forEach((cell, column) => {
          const side = table.align?.[column];
          const isLong = texts.some((cells) => textWidth(cells[column] ?? '') > SHORT);
          const className = [...(side ? [`align-${side}`] : []), ...(isLong ? ['long'] : [])];
          const heads = line === 0 || (column === 0 && !columnsAlone);
          const isHead = heads && texts[line]?.[column]?.trim() !== '';
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
