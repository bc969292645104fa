import type { WrittenRubric } from '../model/rubric/format.ts';
import { countedText } from './draft.ts';
import type { TableRemark } from './draft-table.ts';

/** A table that was taken over from a file, and all that its reader has to look at. */
export interface TakenTable {
  /** As its file has it. */
  rubric: WrittenRubric;
  remarks: TableRemark[];
  /** How many characters were read, spaces not counted, and how many of them are in the table. */
  characters: number;
  kept: number;
}

/** A text of the file that was read. */
export interface ReadText {
  text: string;
  /** What it stands under in the file. */
  key?: string | undefined;
  /** From 1. */
  line?: number | undefined;
}

/**
 * What of a file's texts is in a table, whatever was meant to be: what is not is told with its place.
 *
 * @param refs words by which parts of the file name each other, which the table needs no more
 */
export function accountFor(
  rubric: WrittenRubric,
  texts: readonly ReadText[],
  refs: readonly string[] = [],
): Pick<TakenTable, 'characters' | 'kept'> & { left: TableRemark[] } {
  const held = countedText([...leavesOf(rubric), ...refs].join('\n'));
  const left = texts.filter(({ text }) => !isHeld(text, held));
  const characters = countOf(texts);
  return {
    characters,
    kept: characters - countOf(left),
    left: left.map(({ text, key, line }) => ({ kind: 'leftOut', line, key, text: text.trim() })),
  };
}

/** How many characters texts have, spaces not counted. */
export function countOf(texts: readonly ReadText[]): number {
  return texts.reduce((sum, { text }) => sum + [...text.replace(/\s+/gu, '')].length, 0);
}

/** Whether each line of a text is in what was made, whatever marks its items had. */
function isHeld(text: string, held: string): boolean {
  return text
    .split('\n')
    .map((line) => countedText(line.replace(/^\s*(?:[-*\u2022\u30FB\u25CF\u25CB\u25A0]\s*)?/u, '')))
    .every((line) => held.includes(line));
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
