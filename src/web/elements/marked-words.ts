import type { Piece } from '../../model/rubric/difference.ts';
import { earlierText, laterText, type MarkedPart } from '../../model/rubric/sides.ts';

/** How words that are only in one of two texts are marked in it. */
const MARKS = {
  new: { tag: 'ins', look: 'new-words', textOf: laterText },
  removed: { tag: 'del', look: 'gone-words', textOf: earlierText },
} as const;

/**
 * Marks in one of two texts what the other has not: in the later one its new words, in the earlier one those that go,
 * where they stand. What its author marked stays.
 *
 * @param element what shows the text, and nothing else
 * @param label what screen readers are told before such words
 */
export function markWords(
  element: HTMLElement,
  pieces: readonly Piece[],
  kind: keyof typeof MARKS,
  label: string,
): void {
  const parts = MARKS[kind].textOf(pieces);
  let end = 0;
  for (const node of textNodesIn(element)) {
    const start = end;
    end += node.data.length;
    node.replaceWith(
      ...partsBetween(parts, start, end).map(({ text, marked, isFirst }) =>
        marked ? mark(text, kind, isFirst ? label : '') : text,
      ),
    );
  }
}

function textNodesIn(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** What of a text's parts stands between two places of it, and whether it is the beginning of its part. */
function partsBetween(
  parts: readonly MarkedPart[],
  start: number,
  end: number,
): (MarkedPart & { isFirst: boolean })[] {
  let at = 0;
  return parts.flatMap(({ text, marked }) => {
    const from = Math.max(0, start - at);
    const to = Math.min(text.length, end - at);
    at += text.length;
    return from < to ? [{ text: text.slice(from, to), marked, isFirst: from === 0 }] : [];
  });
}

/** Some words: marked for the eye, and named for screen readers. */
function mark(text: string, kind: keyof typeof MARKS, label: string): HTMLElement {
  const { tag, look } = MARKS[kind];
  const element = document.createElement(tag);
  element.className = look;
  if (label !== '') {
    const hidden = document.createElement('span');
    hidden.className = 'visually-hidden';
    hidden.textContent = label;
    element.append(hidden);
  }
  element.append(text);
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
