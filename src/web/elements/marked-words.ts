import type { Piece } from '../../model/rubric/difference.ts';
import { spacesAround } from '../rubrics/spaces.ts';

/** How words that are only in one of two texts are marked in it. */
const MARKS = {
  new: { tag: 'ins', look: 'new-words' },
  removed: { tag: 'del', look: 'gone-words' },
} as const;

/**
 * One of two texts with what the other has not marked: the later one with its new words, or the earlier one with those
 * that go, where they stand.
 *
 * @param label what screen readers are told before such words
 */
export function markedWords(
  pieces: readonly Piece[],
  kind: keyof typeof MARKS,
  label: string,
): (string | HTMLElement)[] {
  return pieces
    .filter((piece) => piece.kind === 'kept' || piece.kind === kind)
    .flatMap((piece) => (piece.kind === 'kept' ? piece.text : mark(piece.text, kind, label)));
}

/** Some words with the spaces around them: marked for the eye, and named for screen readers. */
function mark(text: string, kind: keyof typeof MARKS, label: string): (string | HTMLElement)[] {
  const { before, words, after } = spacesAround(text);
  const { tag, look } = MARKS[kind];
  const element = document.createElement(tag);
  element.className = look;
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = label;
  element.append(hidden, words);
  return [before, element, after];
}

/** A line with the words that went. */
export function removedWords(texts: readonly string[], label: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'removed-words';
  line.append(label);
  texts.forEach((text, index) => {
    const element = document.createElement('del');
    element.textContent = text;
    line.append(...(index > 0 ? [' ／ ', element] : [element]));
  });
  return line;
}
