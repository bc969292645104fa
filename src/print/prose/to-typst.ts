import type { FootnoteDefinition, PhrasingContent, Root, RootContent } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { blockquote } from './handle/blockquote.ts';
import { lineBreak } from './handle/break.ts';
import { code } from './handle/code.ts';
import { component } from './handle/component.ts';
import { definitionList } from './handle/definition-list.ts';
import { deleted } from './handle/delete.ts';
import { emphasis } from './handle/emphasis.ts';
import { footnoteReference } from './handle/footnote-reference.ts';
import { heading } from './handle/heading.ts';
import { image } from './handle/image.ts';
import { inlineCode } from './handle/inline-code.ts';
import { link } from './handle/link.ts';
import { list } from './handle/list.ts';
import { paragraph } from './handle/paragraph.ts';
import { ruby } from './handle/ruby.ts';
import { strong } from './handle/strong.ts';
import { table } from './handle/table.ts';
import { term } from './handle/term.ts';
import { text } from './handle/text.ts';
import type { Block, HandleBlock, HandleInline, Inline, PrintContext } from './printed.ts';

/** One handler for each node that stands by itself. */
const BLOCKS = {
  blockquote,
  code,
  definitionList,
  heading,
  list,
  mdxJsxFlowElement: component,
  paragraph,
  table,
} satisfies { [Type in RootContent['type']]?: HandleBlock<Type> };

/** One handler for each node that stands in a line. */
const INLINES = {
  break: lineBreak,
  delete: deleted,
  emphasis,
  footnoteReference,
  image,
  inlineCode,
  link,
  mdxJsxTextElement: term,
  ruby,
  strong,
  text,
} satisfies { [Type in PhrasingContent['type']]?: HandleInline<Type> };

/** Nodes that print nothing where they stand. */
const SILENT = new Set<RootContent['type']>(['yaml', 'footnoteDefinition']);

/** What the printed form of a section needs to know beyond its text. */
export type PrintOptions = Pick<
  PrintContext,
  'deeper' | 'place' | 'term' | 'image' | 'noteNumber' | 'noteMark'
>;

/**
 * Turns a section's tree into the blocks that the templates set. Text goes as data and is never read as Typst source,
 * so that nothing has to be escaped.
 *
 * @throws VFileMessage with the node's place where a node has no printed form
 */
export function toTypst(tree: Root, options: PrintOptions): Block[] {
  const notes = new Map(
    tree.children
      .filter((node): node is FootnoteDefinition => node.type === 'footnoteDefinition')
      .map((note) => [note.identifier, note]),
  );
  const context: PrintContext = {
    ...options,
    takeNote(id) {
      const note = notes.get(id);
      notes.delete(id);
      if (!note) return null;
      const text = options.noteMark?.(id) ?? '';
      return [
        ...noteInlines(note, context),
        ...(text === '' ? [] : [{ kind: 'text' as const, text }]),
      ];
    },
    inlines: (nodes) =>
      nodes.flatMap((node) => handle(INLINES, node, context) as Inline | Inline[]),
    blocks: (nodes) =>
      nodes
        .filter(({ type }) => !SILENT.has(type))
        .map((node) => handle(BLOCKS, node, context) as Block),
  };
  return context.blocks(tree.children);
}

/** A footnote's paragraphs, and the items of its lists, on lines of their own. */
function noteInlines({ children }: FootnoteDefinition, context: PrintContext): Inline[] {
  const lines = (blocks: readonly Block[]): Inline[][] =>
    blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [block.children];
      if (block.kind === 'list') return block.items.flatMap((item) => lines(item.blocks));
      throw new Error(`a ${block.kind} has no printed form in a footnote`);
    });
  return lines(context.blocks(children)).flatMap((line, index) =>
    index > 0 ? [{ kind: 'break' } as const, ...line] : line,
  );
}

function handle<Node extends RootContent | PhrasingContent>(
  handlers: object,
  node: Node,
  context: PrintContext,
): unknown {
  const handler = (
    handlers as Record<string, ((node: Node, context: PrintContext) => unknown) | undefined>
  )[node.type];
  try {
    if (!handler) throw new Error(`“${node.type}” has no printed form`);
    return handler(node, context);
  } catch (error) {
    if (error instanceof VFileMessage) throw error;
    throw new VFileMessage(error instanceof Error ? error.message : String(error), {
      place: node.position,
    });
  }
}
