import type { Piece } from './difference.ts';

/** A part of a text that is marked, or not. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

/**
 * What a mark leaves out: the spaces and the punctuation around its words, and what stands before the items of a list. A
 * bracket belongs to the words in it.
 */
const AROUND = /^([\s\p{Pd}、。，．,.;:；：／・•]*)(.*?)([\s\p{Pd}、。，．,.;:；：／]*)$/su;

/** What parts two items of a list: the mark before an item is no word of it. */
const BETWEEN_ITEMS = /(\n[・•]\s?)/u;

/** The later text of a difference, with its new words marked. */
export function laterText(pieces: readonly Piece[]): MarkedPart[] {
  return textOf(pieces, 'new', 'later');
}

/** The earlier text of a difference, with the words marked that went. */
export function earlierText(pieces: readonly Piece[]): MarkedPart[] {
  return textOf(pieces, 'removed', 'earlier');
}

function textOf(
  pieces: readonly Piece[],
  mark: Piece['kind'],
  unmarked: Piece['kind'],
): MarkedPart[] {
  const parts: MarkedPart[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.marked === marked) last.text += text;
    else parts.push({ text, marked });
  };
  for (const { kind, text } of pieces) {
    if (kind === 'kept' || kind === unmarked) add(text, false);
    if (kind !== mark) continue;
    const [, before = '', words = '', after = ''] = AROUND.exec(text) ?? [];
    add(before, false);
    words.split(BETWEEN_ITEMS).forEach((item, index) => {
      add(item, index % 2 === 0);
    });
    add(after, false);
  }
  return parts;
}
