import type { Locale } from '../model/locale.ts';

/** What a block is to house style: a heading has no full stop, an item of a list may be a word. */
export type BlockKind = 'heading' | 'body' | 'item' | 'label';

/** Plain text that stands at one line of a file. */
export interface Stretch {
  text: string;
  /** From 1. */
  line: number;
}

/** A paragraph, a heading, an item, a cell or a text of a JSON file, as it is read: without any signs of writing. */
export interface Block {
  kind: BlockKind;
  stretches: readonly Stretch[];
}

/** All that a file says in one language. */
export interface StyledFile {
  /** Path from the project's folder. */
  path: string;
  /** What it is: a section, or the JSON file of that name. */
  source:
    'section' | 'glossary' | 'handbook' | 'orientation' | 'overview' | 'questions' | 'rubrics';
  locale: Locale;
  blocks: readonly Block[];
}

/** What a block says. */
export function textOf({ stretches }: Block): string {
  return stretches.map(({ text }) => text).join('');
}

/**
 * The line of the file at which a character of the block stands.
 *
 * @param offset from the block's first character, from 0
 */
export function lineAt({ stretches }: Block, offset: number): number {
  let before = 0;
  for (const { text, line } of stretches) {
    before += text.length;
    if (offset < before) return line;
  }
  return stretches.at(-1)?.line ?? 1;
}
