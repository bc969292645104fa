import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  Paragraph,
  PhrasingContent,
} from 'mdast';
import { runsOf, type RichText, type Stretch } from '../model/rubric/rich-text.ts';

/** What stands in a page. */
export type Block = BlockContent | DefinitionContent;

/** Words as they stand, or in bold. */
export const words = (value: string): PhrasingContent => ({ type: 'text', value });
export const bold = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [words(value)],
});

/** A paragraph of words, or of what stands in a line. */
export function paragraph(...parts: readonly (string | PhrasingContent)[]): Paragraph {
  return {
    type: 'paragraph',
    children: parts.map((part) => (typeof part === 'string' ? words(part) : part)),
  };
}

/** A heading of a level from 1. */
export function heading(depth: Heading['depth'], title: string): Heading {
  return { type: 'heading', depth, children: [words(title)] };
}

/** A link; the words alone where it leads nowhere. */
export function link(url: string | undefined, title: string): PhrasingContent {
  return url === undefined ? words(title) : { type: 'link', url, children: [words(title)] };
}

/** A list whose items are each a line. */
export function list(items: readonly (readonly PhrasingContent[])[]): List {
  return {
    type: 'list',
    spread: false,
    children: items.map((children) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...children] }],
    })),
  };
}

/** Blocks that are set apart. */
export function quotation(blocks: readonly Block[]): Blockquote {
  return { type: 'blockquote', children: [...blocks] };
}

/** The mark of a line that is an item of a list, as cells have it. */
const BULLET = /^(?:\u30FB|\u2022 )/u;

/**
 * What a cell of a table of grades says, as paragraphs and lists.
 *
 * @param addressOf where a link as authors write it leads
 */
export function cellBlocks(
  text: RichText,
  addressOf: (href: string) => string | undefined,
): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(text)) {
    const mark = BULLET.exec(line.text)?.[0].length ?? 0;
    const children = lineOf(part(line, mark, line.text.length), addressOf);
    const last = blocks.at(-1);
    if (mark === 0) blocks.push({ type: 'paragraph', children });
    else if (last?.type === 'list') last.children.push(...list([children]).children);
    else blocks.push(list([children]));
  }
  return blocks;
}

function linesOf(text: RichText): RichText[] {
  let at = 0;
  return text.text.split('\n').flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return line.trim() === '' ? [] : [part(text, from, from + line.length)];
  });
}

/** A stretch of a text with what is marked in it. */
function part({ text, marks }: RichText, from: number, to: number): RichText {
  return {
    text: text.slice(from, to),
    marks: marks
      .filter((mark) => mark.from < to && mark.to > from)
      .map((mark) => ({
        ...mark,
        from: Math.max(mark.from, from) - from,
        to: Math.min(mark.to, to) - from,
      })),
  };
}

function lineOf(
  { text, marks }: RichText,
  addressOf: (href: string) => string | undefined,
): PhrasingContent[] {
  return runsOf([{ text, marked: false }], marks).flatMap(({ href, stretches }) => {
    const children = stretches.map(stretchOf);
    const url = href === undefined ? undefined : addressOf(href);
    return url === undefined ? children : [{ type: 'link', url, children }];
  });
}

function stretchOf({ text, kinds }: Stretch): PhrasingContent {
  const isCode = kinds.includes('code');
  const inner: PhrasingContent = isCode ? { type: 'inlineCode', value: text } : words(text);
  return kinds.reduce<PhrasingContent>(
    (node, kind) => (kind === 'code' ? node : { type: kind, children: [node] }),
    inner,
  );
}
