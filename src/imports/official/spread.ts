import { gramsOf, type Weights } from '../../passages/likeness.ts';
import { fillBetween, type Range } from './fill.ts';
import type { Piece } from './pieces.ts';
import type { Place } from './places.ts';

/** A paragraph of the official text with its place in the handbook. */
export interface Placed {
  text: string;
  line: number;
  place: Place | undefined;
  /** The id of the last passage that it is restated in, where the handbook has made several of it. */
  through?: string | undefined;
}

/** A passage beside those of a paragraph, or between them, is part of it where so much of it stands in the paragraph. */
const TAKEN_UP = { beside: 0.34, between: 0.2 } as const;

/**
 * Puts the pieces of a paragraph together again: its place is where its sentences stand, from the first to the last of
 * them, and passages next to these that no other paragraph has and that say the same.
 */
export function spread(
  pieces: readonly Piece[],
  found: readonly (number | undefined)[],
  places: readonly Place[],
  weights: Weights,
): Placed[] {
  const ranges = rangesOf(pieces, found, places, weights);
  const taken = new Set(
    ranges.flatMap(({ first, last }) =>
      first === undefined || last === undefined
        ? []
        : Array.from({ length: last - first + 1 }, (_, at) => first + at),
    ),
  );
  fillBetween(ranges, places, taken, weights);
  /** Takes up the passage before or behind that of a paragraph. */
  const takeUp = (range: Range, at: number): boolean => {
    const place = places[at];
    if (!place || range.first === undefined || taken.has(at) || place.kind !== 'block')
      return false;
    if (place.group !== places[range.first]?.group) return false;
    const isBetween = [at - 1, at + 1].every(
      (next) => taken.has(next) && places[next]?.group === place.group,
    );
    const enough = isBetween ? TAKEN_UP.between : TAKEN_UP.beside;
    if (weights.share(place.grams, range.grams) < enough) return false;
    taken.add(at);
    return true;
  };
  for (const range of ranges) {
    if (range.first === undefined || range.last === undefined) continue;
    if (places[range.first]?.kind !== 'block') continue;
    while (takeUp(range, range.first - 1)) range.first -= 1;
    while (takeUp(range, range.last + 1)) range.last += 1;
  }
  return ranges.map(({ text, line, first, last }) => ({
    text,
    line,
    place: first === undefined ? undefined : places[first],
    through: last === undefined || last === first ? undefined : places[last]?.id,
  }));
}

/** The paragraphs with the places of their sentences; sentences of a cell that follow each other become one. */
function rangesOf(
  pieces: readonly Piece[],
  found: readonly (number | undefined)[],
  places: readonly Place[],
  weights: Weights,
): Range[] {
  const numbered = pieces.map((piece, at) => ({ ...piece, at: found[at] }));
  const ranges: Range[] = [];
  let cell: { range: Range; at: number } | undefined;
  for (const own of Map.groupBy(numbered, ({ para }) => para).values()) {
    const [head] = own;
    if (!head) continue;
    const text = own.map((piece) => piece.text).join('');
    // A paragraph stands where most of it does: a sentence that went astray does not take it along.
    const groups = Map.groupBy(
      own.flatMap(({ at, text: said }) => (at === undefined ? [] : [{ at, said }])),
      ({ at }) => (head.kind === 'cell' ? at : places[at]?.group),
    );
    const [most = []] = [...groups.values()].sort((a, b) => mass(b, weights) - mass(a, weights));
    const spots = most.map(({ at }) => at);
    if (
      head.kind === 'cell' &&
      cell &&
      spots.includes(cell.at) &&
      places[cell.at]?.kind === 'text'
    ) {
      cell.range.text += text;
      continue;
    }
    const range: Range = {
      kind: head.kind,
      text,
      line: head.line,
      first: spots.length > 0 ? Math.min(...spots) : undefined,
      last: spots.length > 0 ? Math.max(...spots) : undefined,
      grams: gramsOf(text),
    };
    ranges.push(range);
    const [spot] = spots;
    cell = head.kind === 'cell' && spot !== undefined ? { range, at: spot } : undefined;
  }
  return ranges;
}

function mass(parts: readonly { said: string }[], weights: Weights): number {
  return parts.reduce((sum, { said }) => sum + weights.sum(gramsOf(said)), 0);
}
