import type { Piece } from '../../model/rubric/difference.ts';
import { earlierText, laterText } from '../../model/rubric/sides.ts';

/** How words that are only in one of two texts are marked in it. */
const MARKS = {
  new: { tag: 'ins', look: 'new-words', textOf: laterText },
  removed: { tag: 'del', look: 'gone-words', textOf: earlierText },
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
  return MARKS[kind]
    .textOf(pieces)
    .map(({ text, marked }) => (marked ? mark(text, kind, label) : text));
}

/** Some words: marked for the eye, and named for screen readers. */
function mark(text: string, kind: keyof typeof MARKS, label: string): HTMLElement {
  const { tag, look } = MARKS[kind];
  const element = document.createElement(tag);
  element.className = look;
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = label;
  element.append(hidden, text);
  return element;
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
