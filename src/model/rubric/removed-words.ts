import type { Piece } from './difference.ts';

/** What joins or ends words, at the ends of a stretch. A bracket belongs to the words inside it and stays. */
const JOINTS = /^[\s\p{Pd},.;:、。，．；：・／/]+|[\s\p{Pd},.;:、。，．；：・／/]+$/gu;

/**
 * The words that went, for a list of them: without the punctuation that joined them to the rest of the sentence,
 * and without what is punctuation only. Each line is one of its own.
 */
export function removedWordsOf(pieces: readonly Piece[]): string[] {
  return pieces
    .filter(({ kind }) => kind === 'removed')
    .flatMap(({ text }) => text.split('\n'))
    .map((text) => text.replace(JOINTS, ''))
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}
