import type { StyleKey, StyleTold } from '../i18n/house-style/index.ts';
import { lineAt, textOf, type Block, type StyledFile } from './block.ts';

/** Something that is not house style: it is told, and fails nothing. */
export interface StyleFinding extends StyleTold {
  /** Path of the file, from the project's folder. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
}

/** A piece of a block, between two of its characters, in a file. */
export interface Spot {
  file: StyledFile;
  block: Block;
  /** The first character, and the one behind the last, from 0. */
  start: number;
  end: number;
}

/** A finding at a spot, with the words that stand there (`{words}`) and values of its own. */
export function finding(
  key: StyleKey,
  { file, block, start, end }: Spot,
  values: Readonly<Record<string, string | number>> = {},
): StyleFinding {
  const words = textOf(block).slice(start, end);
  return { file: file.path, line: lineAt(block, start), key, values: { words, ...values } };
}

/** All spots of a file's blocks where a pattern is met. The pattern is a global one. */
export function spotsOf(
  file: StyledFile,
  pattern: RegExp,
  { without = [] }: { without?: readonly Block['kind'][] } = {},
): (Spot & { match: RegExpExecArray })[] {
  return file.blocks.flatMap((block) =>
    without.includes(block.kind)
      ? []
      : [...textOf(block).matchAll(pattern)].map((match) => ({
          ...{ file, block, match },
          start: match.index,
          end: match.index + match[0].length,
        })),
  );
}

/** The spots that are written in the rarer of two ways, with the other way; none where there is one way only. */
export function rarer<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.length <= other.length ? one : other;
}
