import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import type { Locale } from '../../model/locale.ts';
import type { PrintedComponent } from './components.ts';

/** Where a printed link leads: a place inside the same file, or an address. */
export type PrintedTarget = { label: string } | { url: string };

/** A stretch of a line, as `prose.typ` sets it. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'strong' | 'emphasis' | 'delete'; children: Inline[] }
  | { kind: 'break' }
  /** Words of another language than those around them. */
  | { kind: 'language'; lang: Locale; children: Inline[] }
  /** Words with their reading above them. */
  | { kind: 'ruby'; reading: string; children: Inline[] }
  /** `printed`: the address in words, where paper has to tell it. */
  | { kind: 'link'; target: PrintedTarget; printed?: string; children: Inline[] }
  | { kind: 'term'; target: PrintedTarget | null; children: Inline[] }
  | { kind: 'image'; path: string; alt: string }
  /** `note` is its text where it is mentioned first, and null afterwards. */
  | { kind: 'footnote'; number: string; note: Inline[] | null }
  /** The number of a footnote that stands elsewhere on the sheet. */
  | { kind: 'note-mark'; number: string };

/** An item of a list; of a task, whether it is done. */
export interface Item {
  task: 'open' | 'done' | null;
  blocks: Block[];
}

/** Terms, and what is said of them. */
export interface PrintedDefinition {
  terms: Inline[][];
  texts: Inline[][];
}

/** An image that stands by itself. */
export interface PrintedImage {
  kind: 'image';
  path: string;
  alt: string;
  caption: string | null;
}

/** Where a numbered block stands in the policy, `2-3-4-p2`. */
export interface PrintedPlace {
  anchor: string | null;
  /** The number of the paragraph under its heading. */
  paragraph: number | null;
}

/** A block of a section, as `prose.typ` sets it, with its line in the content file. */
export type Block = { line: number } & (
  | { kind: 'heading'; level: number; anchor: string; mark: string; children: Inline[] }
  | ({ kind: 'paragraph'; children: Inline[] } & PrintedPlace)
  | ({ kind: 'list'; ordered: boolean; start: number; items: Item[] } & PrintedPlace)
  | ({ kind: 'definitions'; items: PrintedDefinition[] } & PrintedPlace)
  | ({ kind: 'code-block'; text: string } & PrintedPlace)
  | ({ kind: 'figure'; images: PrintedImage[] } & PrintedPlace)
  | ({ kind: 'quote'; blocks: Block[] } & PrintedPlace)
  | ({
      kind: 'table';
      caption: string | null;
      /** Whether the first row alone has headings. */
      'columns-alone': boolean;
      /** The side to which each column is set; none where nothing is said. */
      sides: readonly ('left' | 'center' | 'right' | null)[];
      /** The longest word of each column. */
      words: readonly string[];
      /** The share of the width that each column has where all of them are wider than the page. */
      shares: readonly number[];
      head: Inline[][];
      rows: Inline[][][];
    } & PrintedPlace)
  | { kind: 'component'; component: PrintedComponent; blocks: Block[] }
);

/** What handlers know of the section that they print, and how they go on into a node's children. */
export interface PrintContext {
  /** What is added to a heading's depth to give its level in the file. */
  deeper: number;
  /** Where a place of the policy (`2-3-4`) is. */
  place: (anchor: string) => PrintedTarget & {
    /** What is told behind its words: that it is in another language. */
    told?: string;
  };
  /** Where a term of the glossary is; null where this file does not lead to it. */
  term: (id: string | undefined) => PrintedTarget | null;
  /** The file of an image, by its address in the content. */
  image: (url: string) => string;
  /** What stands behind a footnote where it is an older translation; otherwise nothing. */
  noteMark?: (id: string) => string;
  /** The number that a footnote is shown by. */
  noteNumber: (id: string) => string;
  /** The text of a footnote: once, and null from then on. */
  takeNote: (id: string) => Inline[] | null;
  inlines: (nodes: readonly PhrasingContent[]) => Inline[];
  blocks: (nodes: readonly RootContent[]) => Block[];
}

/** Prints a node that stands in a line. */
export type HandleInline<Type extends PhrasingContent['type']> = (
  node: Extract<PhrasingContent, { type: Type }>,
  context: PrintContext,
) => Inline[];

/** Prints a node that stands by itself. */
export type HandleBlock<Type extends RootContent['type']> = (
  node: Extract<RootContent, { type: Type }>,
  context: PrintContext,
) => Block;

/** The line of a node in its file. */
export function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

/** The place of a block in the policy's numbering, as `remarkStructure` found it. */
export function placeOf({ data }: Nodes): PrintedPlace {
  const { id, 'data-paragraph': paragraph } = data?.hProperties ?? {};
  return { anchor: id ?? null, paragraph: paragraph ?? null };
}

/** The value of a component's plain attribute. */
export function attributeOf(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  name: string,
): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : undefined;
    }
  }
  return undefined;
}
