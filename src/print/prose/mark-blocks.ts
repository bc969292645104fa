import type { Root } from 'mdast';
import { keyed } from '../../markdown/keyed.ts';
import type { Section } from '../../model/section/section.ts';
import type { Block, Inline, Item } from './printed.ts';

/** What is put behind the texts of some passages, by their ids: mostly nothing. */
export type MarkOf = (id: string) => string;

/** The blocks of a section, each with a mark behind it where its passage has one; as many as before. */
export function markBlocks(
  blocks: Block[],
  tree: Root,
  { id, anchor }: Pick<Section, 'id' | 'anchor'>,
  markOf: MarkOf,
): Block[] {
  const keys = keyed(tree, anchor)
    .filter(({ node }) => node.type !== 'footnoteDefinition')
    .map(({ key }) => key);
  return blocks.map((block, index) => {
    const mark = markOf(`${id}#${keys[index] ?? ''}`);
    return mark === '' ? block : marked(block, mark);
  });
}

/** A block with a mark behind its last words. */
function marked(block: Block, mark: string): Block {
  const behind = (inlines: readonly Inline[]): Inline[] => [
    ...inlines,
    { kind: 'text', text: mark },
  ];
  const last = <T>(list: readonly T[], change: (one: T) => T): T[] =>
    list.map((one, index) => (index === list.length - 1 ? change(one) : one));
  const within = (blocks: readonly Block[]): Block[] => last(blocks, (one) => marked(one, mark));
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: behind(block.children) };
    case 'list':
      return {
        ...block,
        items: last(block.items, (item: Item) => ({ ...item, blocks: within(item.blocks) })),
      };
    case 'definitions':
      return {
        ...block,
        items: last(block.items, (item) => ({ ...item, texts: last(item.texts, behind) })),
      };
    case 'code-block':
      return { ...block, text: block.text + mark };
    case 'figure':
      return {
        ...block,
        images: last(block.images, (image) => ({
          ...image,
          caption: (image.caption ?? '') + mark,
        })),
      };
    case 'table':
      // Of a whole table, where that is named; its last words would be those of a cell.
      return block.caption === null
        ? { ...block, head: block.head.map((cell, at) => (at === 0 ? behind(cell) : cell)) }
        : { ...block, caption: block.caption + mark };
    case 'quote':
    case 'component':
      return { ...block, blocks: within(block.blocks) };
  }
}

/**
 * What a figure says in one language, with a mark behind each of its texts that has one.
 *
 * @param name what the ids of its texts begin with, `overview`
 */
export function markFigure(value: unknown, name: string, markOf: MarkOf): unknown {
  const walk = (each: unknown, id: string, join: string): unknown => {
    if (typeof each === 'string') return each + markOf(id);
    if (Array.isArray(each))
      return each.map((item, at) => walk(item, `${id}${join}${at + 1}`, '/'));
    if (typeof each !== 'object' || each === null) return each;
    return Object.fromEntries(
      Object.entries(each).map(([key, item]) => [
        key,
        isShown(key, each) ? walk(item, `${id}${join}${key}`, '/') : item,
      ]),
    );
  };
  return walk(value, name, '#');
}

/**
 * Whether the figure on paper shows an entry: neither what is heard in its place, nor names of the whole, nor what
 * stands for what is not known.
 */
function isShown(
  key: string,
  { names, text, staff }: { names?: unknown[]; text?: unknown; staff?: unknown },
): boolean {
  if (key === 'label') return staff === undefined;
  if (key === 'unknown') return (names?.length ?? 0) === 0 && (text ?? null) === null;
  return key !== 'alt' && key !== 'title';
}
