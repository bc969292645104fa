import { endsSentence } from '../../i18n/policy-marks.ts';
import type { Weights } from '../../passages/likeness.ts';
import type { PieceKind } from './pieces.ts';
import type { Place } from './places.ts';

/** A paragraph with the places that its sentences found, by their indices. */
export interface Range {
  kind: PieceKind;
  text: string;
  line: number;
  first: number | undefined;
  last: number | undefined;
  grams: ReadonlySet<string>;
}

/** Where it stands says most of a short text: that much of either in the other will do. */
const FAINT = 0.08;
/** So many places before and behind its neighbours a cell may stand. */
const ASIDE = 6;

/**
 * Gives paragraphs that are too unlike any passage the place between those of their neighbours, where one is free: in
 * running text below the same heading, in tables anywhere in between.
 *
 * @param taken the places that others have; those that are given are added
 */
export function fillBetween(
  ranges: readonly Range[],
  places: readonly Place[],
  taken: Set<number>,
  weights: Weights,
): void {
  ranges.forEach((range, index) => {
    if (range.first !== undefined || !['prose', 'cell'].includes(range.kind)) return;
    // Words by themselves are the heads of tables, or titles.
    if (!endsSentence(range.text)) return;
    const before = ranges.slice(0, index).findLast(({ last }) => last !== undefined)?.last;
    const behind = ranges.slice(index + 1).find(({ first }) => first !== undefined)?.first;
    const [best] = free(range.kind, before, behind)
      .map((at) => ({ at, like: likeness(places[at], range) }))
      .filter(({ like }) => like >= FAINT)
      .sort((a, b) => b.like - a.like);
    if (!best) return;
    [range.first, range.last] = [best.at, best.at];
    taken.add(best.at);
  });

  function likeness(place: Place | undefined, { grams }: Range): number {
    if (!place) return 0;
    return Math.max(weights.share(grams, place.grams), weights.share(place.grams, grams));
  }

  /** The free places between two others; where the second is a heading drawn after its text, also those behind it. */
  function free(kind: PieceKind, before = -1, behind = places.length): number[] {
    const isTable = kind === 'cell' || places[before]?.kind === 'text';
    const between = (from: number, to: number, near: number): number[] =>
      Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + 1 + step).filter(
        (at) => {
          const place = places[at];
          if (!place || taken.has(at) || place.kind !== (isTable ? 'text' : 'block')) return false;
          return isTable ? place.part === places[near]?.part : place.group === places[near]?.group;
        },
      );
    // In tables the names of grades and stages may all stand before their texts, or behind them.
    const [back, on] = isTable ? [ASIDE, ASIDE] : [0, 0];
    const inside = between(before - back, Math.max(behind + on, before + 4), before);
    return inside.length > 0 ? inside : between(behind, places.length, behind);
  }
}
