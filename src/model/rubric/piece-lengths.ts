import type { Piece } from './difference.ts';

/**
 * A difference for where both texts are known already: the lengths, in UTF-16 units, of a kept, a removed and a new
 * stretch, and so on in turn; 0 where there is none.
 */
export type PieceLengths = number[];

const TURN = ['kept', 'removed', 'new'] as const;

/** Shortens a difference to its lengths. */
export function lengthsOf(pieces: readonly Piece[]): PieceLengths {
  const lengths: PieceLengths = [];
  for (const { kind, text } of pieces) {
    while (TURN[lengths.length % TURN.length] !== kind) lengths.push(0);
    lengths.push(text.length);
  }
  return lengths;
}

/** The difference that some lengths stand for. */
export function piecesFrom(lengths: PieceLengths, before: string, after: string): Piece[] {
  const pieces: Piece[] = [];
  let inBefore = 0;
  let inAfter = 0;
  lengths.forEach((length, index) => {
    const kind = TURN[index % TURN.length] ?? 'kept';
    const text =
      kind === 'removed'
        ? before.slice(inBefore, inBefore + length)
        : after.slice(inAfter, inAfter + length);
    if (kind !== 'new') inBefore += length;
    if (kind !== 'removed') inAfter += length;
    if (length > 0) pieces.push({ kind, text });
  });
  return pieces;
}
