import type { Piece } from './difference.ts';

/**
 * A difference for where both texts are known already: the lengths, in UTF-16 units, of a kept stretch, of one of the
 * earlier text and of one of the later text, and so on in turn; 0 where there is none, below 0 where it is no news.
 */
export type PieceLengths = number[];

/** The turns, each with its kinds: news, and no news. */
const TURNS = [
  ['kept', 'kept'],
  ['removed', 'earlier'],
  ['new', 'later'],
] as const satisfies [Piece['kind'], Piece['kind']][];

/** Shortens a difference to its lengths. */
export function lengthsOf(pieces: readonly Piece[]): PieceLengths {
  const lengths: PieceLengths = [];
  for (const { kind, text } of pieces) {
    const turn = TURNS.findIndex((kinds) => kinds.some((each) => each === kind));
    while (lengths.length % TURNS.length !== turn) lengths.push(0);
    lengths.push(kind === TURNS[turn]?.[0] ? text.length : -text.length);
  }
  return lengths;
}

/** The difference that some lengths stand for. */
export function piecesFrom(lengths: PieceLengths, before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let inBefore = 0;
  let inAfter = 0;
  lengths.forEach((signed, index) => {
    const turn = index % TURNS.length;
    const [news, noNews] = TURNS[turn] ?? TURNS[0];
    const length = Math.abs(signed);
    const text =
      turn === 1
        ? before.slice(inBefore, inBefore + length)
        : after.slice(inAfter, inAfter + length);
    if (turn !== 2) inBefore += length;
    if (turn !== 1) inAfter += length;
    if (length > 0) pieces.push({ kind: signed > 0 ? news : noNews, text });
  });
  return pieces;
}
