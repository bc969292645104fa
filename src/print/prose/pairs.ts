import type { Locale } from '../../model/locale.ts';
import type { Block, Inline } from './printed.ts';

/**
 * The blocks of a section in two languages, each beside its translation: both have the same skeleton, so that the
 * place in the order decides. The address stands on the first one; a footnote tells its text in both languages.
 *
 * @param lang the language of the translation
 */
export function pairBlocks(
  left: readonly Block[],
  right: readonly Block[],
  lang: Locale,
): [Block, Block][] {
  return left.flatMap((block, index): [Block, Block][] => {
    const other = right[index];
    if (!other) return [];
    const notes = new Map<string, Inline[]>();
    const quiet = withoutPlace(mapInlines(other, (inline) => takeNote(inline, notes)));
    return [[mapInlines(block, (inline) => addNote(inline, notes, lang)), quiet]];
  });
}

function takeNote(inline: Inline, notes: Map<string, Inline[]>): Inline {
  if (inline.kind !== 'footnote' || inline.note === null) return inline;
  notes.set(inline.number, inline.note);
  return { ...inline, note: null };
}

function addNote(inline: Inline, notes: ReadonlyMap<string, Inline[]>, lang: Locale): Inline {
  if (inline.kind !== 'footnote' || inline.note === null) return inline;
  const translation = notes.get(inline.number);
  if (!translation) return inline;
  return {
    ...inline,
    note: [...inline.note, { kind: 'break' }, { kind: 'language', lang, children: translation }],
  };
}

/** A block whose stretches are changed, those inside others too. */
export function mapInlines(block: Block, change: (inline: Inline) => Inline): Block {
  const line = (inlines: readonly Inline[]): Inline[] =>
    inlines.map((inline) => {
      const changed = change(inline);
      return 'children' in changed ? { ...changed, children: line(changed.children) } : changed;
    });
  const inside = (blocks: readonly Block[]): Block[] =>
    blocks.map((child) => mapInlines(child, change));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: line(block.children) };
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, blocks: inside(item.blocks) })),
      };
    case 'table':
      return {
        ...block,
        head: block.head.map(line),
        rows: block.rows.map((row) => row.map(line)),
      };
    case 'definitions': {
      const items = block.items.map(({ terms, texts }) => ({
        ...{ terms: terms.map(line), texts: texts.map(line) },
      }));
      return { ...block, items };
    }
    case 'figure':
    case 'code-block':
      return block;
    case 'quote':
    case 'component':
      return { ...block, blocks: inside(block.blocks) };
  }
}

/** A block that stands beside the one that has its address. */
export function withoutPlace(block: Block): Block {
  return 'paragraph' in block ? { ...block, anchor: null, paragraph: null } : block;
}
