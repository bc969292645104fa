import { diffArrays } from 'diff';
import type { Locale, Localized } from '../locale.ts';

/** A stretch of two texts: in both, only in the later one, or only in the earlier one. */
export interface Piece {
  kind: 'kept' | 'new' | 'removed';
  text: string;
}

/** By letters with spaces between words: Japanese words have none. */
const ISLAND = /^(?:.|\s?\p{Script=Latin}{1,4}\s|\s\p{Script=Latin}{1,4})$/u;

/**
 * What changes from one text to another, word by word; what goes stands before what comes in its place.
 * An unchanged island between changes – a single character, or a short word of a language with spaces (“the”) – is joined to them:
 * it reads as chance, not as sense.
 */
export function differenceOf(before: string, after: string, locale: Locale): Piece[] {
  const pieces: Piece[] = diffArrays(wordsOf(before, locale), wordsOf(after, locale)).map(
    ({ value, added, removed }) => ({
      kind: added ? 'new' : removed ? 'removed' : 'kept',
      text: value.join(''),
    }),
  );
  return gather(
    pieces.flatMap((piece, index): Piece[] => {
      const island =
        piece.kind === 'kept' &&
        ISLAND.test(piece.text) &&
        pieces[index - 1] !== undefined &&
        pieces[index + 1] !== undefined;
      if (!island) return [piece];
      return [
        { kind: 'removed', text: piece.text },
        { kind: 'new', text: piece.text },
      ];
    }),
  );
}

/** Joins the changes between two unchanged stretches into one removal and one addition. */
function gather(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'new', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of pieces) {
    if (kind === 'removed') removed += text;
    else if (kind === 'new') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'kept') last.text += text;
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

/** The share of an altered text that is new, from 0 to 1, by characters without spaces. */
export function shareOfNew(pieces: readonly Piece[]): number {
  const count = (kinds: readonly Piece['kind'][]): number =>
    pieces
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  const whole = count(['kept', 'new']);
  return whole === 0 ? 0 : count(['new']) / whole;
}

function wordsOf(text: string, locale: Locale): string[] {
  const segmenter = (segmenters[locale] ??= new Intl.Segmenter(locale, { granularity: 'word' }));
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

const segmenters: Partial<Localized<Intl.Segmenter>> = {};
