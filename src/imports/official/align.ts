import { readPolicyMark } from '../../i18n/policy-marks.ts';
import { folded, gramsOf, type Weights } from '../../passages/likeness.ts';
import type { Piece, PieceKind } from './pieces.ts';
import type { Place, PlaceKind } from './places.ts';
import { withoutStage } from './table-pieces.ts';

/** How much alike a text and its place must be for a gain: a restated text shares about half with the official one. */
const ENOUGH = { within: 0.22, whole: 0.42, title: 0.45, shorter: 0.4 } as const;
/** What it costs to put one kind at another, of what a text tells: 1 and more is never done. */
const UNFIT: Record<PieceKind, Record<PlaceKind, number>> = {
  heading: { heading: 0, block: 0.4, title: 0, name: 0.1, grade: 1, text: 0.5 },
  prose: { heading: 0.15, block: 0, title: 0.1, name: 0.3, grade: 1, text: 0.25 },
  cell: { heading: 0.3, block: 0.3, title: 0, name: 0, grade: 0.1, text: 0 },
  label: { heading: 1, block: 1, title: 1, name: 0, grade: 1, text: 1 },
  // Stands above a table, and is never of the text before it.
  caption: { heading: 0.3, block: 1, title: 0, name: 0.5, grade: 1, text: 1 },
  grade: { heading: 1, block: 1, title: 1, name: 0.2, grade: 0, text: 1 },
};
/** Costs of going from one place to the next, in nats. */
const COST = { step: 0.15, otherGroup: 4, back: 8, far: 45, apart: 60 } as const;
/** The number of a heading or a stage says as much as that, for or against a place. */
const NUMBER = 9;
/** A title that is the same word for word, however short. */
const SAME = 12;
/** How far around a place each way on is weighed; further on, only the best. */
const REACH = 30;

/**
 * Puts each piece of the official text at a place of the handbook, so that the whole is most alike while the places
 * follow on: text goes on where it was, goes forward for little, back for more. Sentences of a paragraph stay together.
 *
 * @returns the index of the place of each piece; nothing where no place is like it
 */
export function align(
  pieces: readonly Piece[],
  places: readonly Place[],
  weights: Weights,
): (number | undefined)[] {
  const gains = gainsOf(pieces, places, weights);
  const width = places.length;
  if (width === 0) return pieces.map(() => undefined);
  const from = pieces.map(() => new Int32Array(width));
  let before = new Float64Array(width);
  pieces.forEach((piece, at) => {
    const sameParagraph = pieces[at - 1]?.para === piece.para;
    const best = before.reduce(
      (top, value, place) => (value > (before[top] ?? 0) ? place : top),
      0,
    );
    const now = new Float64Array(width);
    for (let place = 0; place < width; place += 1) {
      let value =
        at === 0 ? -Math.min(COST.far, place * COST.step) : (before[best] ?? 0) - COST.far;
      let source = at === 0 ? place : best;
      const last = at === 0 ? -1 : Math.min(width - 1, place + REACH);
      for (let other = Math.max(0, place - REACH); other <= last; other += 1) {
        const reached = (before[other] ?? 0) - cost(places, other, place, sameParagraph);
        if (reached > value) [value, source] = [reached, other];
      }
      now[place] = value + Math.max(0, gains[at]?.[place] ?? 0);
      const row = from[at];
      if (row) row[place] = source;
    }
    before = now;
  });
  let place = before.reduce((top, value, each) => (value > (before[top] ?? 0) ? each : top), 0);
  const found: (number | undefined)[] = [];
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    found[at] = (gains[at]?.[place] ?? 0) > 0 ? place : undefined;
    place = from[at]?.[place] ?? 0;
  }
  return found;
}

/** What it costs to go on from a place to another. */
function cost(places: readonly Place[], one: number, other: number, together: boolean): number {
  if (one === other) return 0;
  const [from, to] = [places[one], places[other]];
  const isSame = from?.group === to?.group;
  const steps = Math.abs(other - one) * COST.step;
  const way = other > one ? (isSame ? 0 : COST.otherGroup) : isSame ? COST.back : COST.back * 2;
  return (
    steps +
    way +
    (together && !isSame ? COST.apart : 0) +
    (from?.part === to?.part ? 0 : COST.otherGroup)
  );
}

/** What a heading or a stage is called: its number is weighed by itself. */
function withoutNumber(kind: PieceKind, text: string): string {
  if (kind === 'label') return withoutStage(text);
  return kind === 'heading' ? text.slice(readPolicyMark(text)?.length ?? 0) : text;
}

/** What each piece gains at each place, in nats. */
function gainsOf(
  pieces: readonly Piece[],
  places: readonly Place[],
  weights: Weights,
): Float64Array[] {
  const having = new Map<string, number[]>();
  places.forEach(({ grams }, at) => {
    for (const gram of grams) having.set(gram, [...(having.get(gram) ?? []), at]);
  });
  const masses = places.map(({ grams }) => weights.sum(grams));
  return pieces.map(({ text, kind, value }) => {
    const words = folded(withoutNumber(kind, text));
    const grams = gramsOf(words);
    const own = weights.sum(grams);
    const both = new Float64Array(places.length);
    for (const gram of grams) {
      const weight = weights.of(gram);
      for (const at of having.get(gram) ?? []) both[at] = (both[at] ?? 0) + weight;
    }
    return both.map((shared, at) => {
      const place = places[at];
      if (!place) return 0;
      const unfit = UNFIT[kind][place.kind];
      if (unfit >= 1 || shared === 0) return -own;
      const isLong = place.kind === 'block' || place.kind === 'text';
      const numbered =
        value !== undefined && place.value !== undefined && !isLong
          ? value === place.value
            ? NUMBER
            : -NUMBER
          : 0;
      const mass = masses[at] ?? 0;
      // A table's title is longer in the policy, which says what kind of table it is.
      if (place.kind === 'title') {
        const isSentence = /[\u3002.!?]$/u.test(text);
        return isSentence ? -own : (shared - ENOUGH.title * mass) * 1.6 - unfit * own;
      }
      const whole = (2 * shared) / (own + mass);
      // What is restated in fewer words has most of these in common with it.
      const long = shared - Math.min(ENOUGH.within * own, ENOUGH.shorter * mass);
      const gain = isLong ? long : (whole - ENOUGH.whole) * own * 1.6;
      const same = !isLong && words === place.folded ? SAME : 0;
      return gain <= 0 ? gain : gain - unfit * own + numbered + same;
    });
  });
}
