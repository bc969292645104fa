import type { Stretch } from './marks.ts';

/** A piece of an excerpt. */
export interface Piece {
  text: string;
  marked: boolean;
}

const SENTENCE_END = /[\u3002\uFF0E.!?\n]/u;

/**
 * Cuts the stretch out of a text that says most of what was asked, from the beginning of a sentence where that is near.
 *
 * @param length how many characters, at the most
 */
export function cutExcerpt(text: string, marks: readonly Stretch[], length: number): Piece[] {
  const start = startOf(text, marks, length);
  let end = Math.min(text.length, start + length);
  // A word is not cut in two where words are set apart by spaces.
  if (end < text.length && /[a-z]/iu.test(text.charAt(end))) {
    const space = text.lastIndexOf(' ', end);
    if (space > start + length / 2) end = space;
  }
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= end);
  const pieces = markPieces(
    text.slice(start, end),
    inside.map((mark) => ({
      start: mark.start - start,
      end: mark.end - start,
    })),
  );
  return [
    ...(start > 0 && !SENTENCE_END.test(text.charAt(start - 1)) ? [plain('…')] : []),
    ...pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\n/gu, ' ') })),
    ...(end < text.length ? [plain('…')] : []),
  ];
}

/** A text in pieces, marked and not. */
export function markPieces(text: string, marks: readonly Stretch[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) pieces.push(plain(text.slice(at, start)));
    pieces.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push(plain(text.slice(at)));
  return pieces;
}

function plain(text: string): Piece {
  return { text, marked: false };
}

/** Where the window begins that holds the most different marked words. */
function startOf(text: string, marks: readonly Stretch[], length: number): number {
  if (text.length <= length) return 0;
  let best = { value: 0, start: 0 };
  for (const mark of marks) {
    const inside = marks.filter(
      ({ start, end }) => start >= mark.start && end <= mark.start + length * 0.8,
    );
    const different = new Set(inside.map(({ start, end }) => text.slice(start, end)));
    const value = different.size + inside.length / 100;
    if (value > best.value) best = { value, start: mark.start };
  }
  const lead = Math.floor(length / 4);
  const from = Math.max(0, best.start - lead);
  for (let at = best.start; at > Math.max(0, best.start - length / 2); at -= 1) {
    if (SENTENCE_END.test(text.charAt(at - 1)) && text.charAt(at - 1) !== '.') return at;
    if (text.charAt(at - 1) === ' ' && text.charAt(at - 2) === '.') return at;
  }
  if (from === 0) return 0;
  const space = text.indexOf(' ', from);
  return space > 0 && space < best.start ? space + 1 : from;
}
