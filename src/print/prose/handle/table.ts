import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { textWidth } from '../../../markdown/text-width.ts';
import { fitColumns } from '../../sheets/column-widths.ts';
import { lineOf, placeOf, type HandleBlock } from '../printed.ts';

/** A table whose first row is its head. */
export const table: HandleBlock<'table'> = (node, { inlines }) => {
  const [head = [], ...rows] = node.children.map(({ children }) =>
    children.map((cell) => inlines(cell.children)),
  );
  const sides = head.map((_, column) => node.align?.[column] ?? null);
  const caption = node.data?.caption ?? null;
  const place = { line: lineOf(node), ...placeOf(node) };
  const { columnsAlone = false } = node.data ?? {};
  return {
    kind: 'table',
    ...place,
    caption,
    'columns-alone': columnsAlone,
    sides,
    ...widthsOf(node),
    head,
    rows,
  };
};

/** What the widths of columns are found from. */
function widthsOf({ children }: Table): { words: string[]; shares: number[] } {
  const texts = children.map((row) => row.children.map((cell) => toString(cell)));
  const columns = texts[0]?.length ?? 0;
  const words = Array.from({ length: columns }, (_, column) =>
    longest(texts.flatMap((row) => wordsIn(row[column] ?? ''))),
  );
  const cells = texts.map((row) => row.map((text) => ({ span: 1, length: textWidth(text) + 2 })));
  return { words, shares: fitColumns(columns, cells) };
}

/** So wide a cell is one word: a month or a short name in two lines is harder to read than a narrower neighbour. */
const SHORT = 8;

/** The stretches of a text within which no line should end. */
function wordsIn(text: string): string[] {
  if (textWidth(text) <= SHORT) return [text];
  return text.match(/[!-~\u00A1-\u024F]+|[^\s!-~\u00A1-\u024F]/gu)?.flatMap(partsOf) ?? [];
}

/** Addresses end a line behind their slashes and hyphens. */
const partsOf = (word: string): string[] => word.match(/[^/-]*[/-]*/gu) ?? [];

function longest(words: readonly string[]): string {
  return words.reduce((long, word) => (textWidth(word) > textWidth(long) ? word : long), '');
}
