import type { TxtDocumentNode, TxtNode } from '@textlint/ast-node-types';
import { lineAt, textOf, type Block, type BlockKind } from './block.ts';

/** What stands between blocks where they are read one behind the other. */
const BETWEEN = '\n\n';

/** A file's blocks as one text, with the tree that textlint reads. */
export interface StyleTree {
  text: string;
  tree: TxtDocumentNode;
  /** The line of the file, and the block with the place in it, of a character of the text. */
  placeOf: (index: number) => { line: number; block: Block | undefined; offset: number };
}

/** Names of textlint's nodes around the text of a block, from outside. */
const AROUND: Record<BlockKind, readonly string[]> = {
  heading: ['Header'],
  body: ['Paragraph'],
  item: ['List', 'ListItem', 'Paragraph'],
  label: ['List', 'ListItem', 'Paragraph'],
};

/** Blocks as textlint's tree: their text is taken as it is read, so that no sign of writing hides a word. */
export function styleTree(blocks: readonly Block[]): StyleTree {
  const texts = blocks.map(textOf);
  const text = texts.join(BETWEEN);
  const rows = newlinesOf(text);
  const starts: number[] = [];
  let at = 0;
  for (const each of texts) {
    starts.push(at);
    at += each.length + BETWEEN.length;
  }
  const make = (type: string, start: number, raw: string, children?: TxtNode[]): TxtNode =>
    ({
      type,
      raw,
      range: [start, start + raw.length],
      loc: { start: positionOf(rows, start), end: positionOf(rows, start + raw.length) },
      ...(children ? { children } : { value: raw }),
      ...(type === 'Header' && { depth: 2 }),
    }) as unknown as TxtNode;
  const nodes = blocks.map(({ kind }, index) => {
    const start = starts[index] ?? 0;
    const raw = texts[index] ?? '';
    return AROUND[kind].reduceRight(
      (inside, type) => make(type, start, raw, [inside]),
      make('Str', start, raw),
    );
  });
  const tree = make('Document', 0, text, nodes) as unknown as TxtDocumentNode;
  const placeOf = (index: number): ReturnType<StyleTree['placeOf']> => {
    const found = Math.max(
      starts.findLastIndex((start) => start <= index),
      0,
    );
    const block = blocks[found];
    const offset = index - (starts[found] ?? 0);
    return { line: block ? lineAt(block, offset) : 1, block, offset };
  };
  return { text, tree, placeOf };
}

/** Where each line of a text begins. */
function newlinesOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function positionOf(rows: readonly number[], index: number): { line: number; column: number } {
  const row = rows.findLastIndex((start) => start <= index);
  return { line: row + 1, column: index - (rows[row] ?? 0) };
}
