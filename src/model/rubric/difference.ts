import { diffArrays } from 'diff';
import { traitsOf, type Locale } from '../locales.ts';
import { leadsOn, markEdges, wordsOf } from './mark-edges.ts';

/**
 * A stretch of two texts: in both; only in the later one, or only in the earlier one. What stands only in one of them
 * and yet is no news is `later` or `earlier`: a comma, or the rest of a phrase in which something went or came.
 */
export interface Piece {
  kind: 'kept' | 'new' | 'removed' | 'later' | 'earlier';
  text: string;
}

/** A stretch that changes: what stood there, and what stands there; and the unchanged stretch after it. */
interface Change {
  old: string;
  fresh: string;
  kept: string;
  /** Whether words went, and whether words came: more than what was taken in from around them. */
  went: boolean;
  came: boolean;
}

/**
 * What changes from one text to another; what goes stands before what comes in its place. Changes begin and end with
 * phrases, or words where spaces part them, and take in what is too short between two of them: a particle alone reads
 * as chance, not as sense.
 */
export function differenceOf(before: string, after: string, locale: Locale): Piece[] {
  const edges = { old: markEdges(before, locale), fresh: markEdges(after, locale) };
  const changes = joinNear(findChanges(before, after, locale), locale);
  return joinNear(widen(changes, edges, locale), locale).flatMap((change) =>
    (
      [
        { kind: change.went ? 'removed' : 'earlier', text: change.old },
        { kind: change.came ? 'new' : 'later', text: change.fresh },
        { kind: 'kept', text: change.kept },
      ] as const
    ).filter(({ text }) => text !== ''),
  );
}

/** The changes word by word, in order; the first one is none, and holds what stands before them. */
function findChanges(before: string, after: string, locale: Locale): Change[] {
  const start: Change = { old: '', fresh: '', kept: '', went: false, came: false };
  const changes = [start];
  let last = start;
  for (const { value, added, removed } of diffArrays(
    wordsOf(before, locale),
    wordsOf(after, locale),
  )) {
    const text = value.join('');
    if (!added && !removed) {
      last.kept += text;
      continue;
    }
    if (last === start || last.kept !== '') {
      last = { ...start, kept: '' };
      changes.push(last);
    }
    last[removed ? 'old' : 'fresh'] += text;
    last[removed ? 'went' : 'came'] ||= /[\p{L}\p{N}]/u.test(text);
  }
  return changes;
}

/** Where marks may begin and end in either text. */
type Edges = Record<'old' | 'fresh', ReadonlySet<number>>;

/** Moves the ends of changes outwards to the next edges in both texts; changes that meet become one. */
function widen(changes: readonly Change[], edges: Edges, locale: Locale): Change[] {
  const [start, ...rest] = changes.map((change) => ({ ...change }));
  if (!start) return [];
  const wide = [start];
  const at = { old: start.kept.length, fresh: start.kept.length };
  for (const change of rest) {
    const last: Change = wide.at(-1) ?? start;
    const back = stepsBack(last.kept, change, at, edges);
    const lead = last.kept.slice(last.kept.length - back);
    last.kept = last.kept.slice(0, last.kept.length - back);
    change.old = lead + change.old;
    change.fresh = lead + change.fresh;
    at.old += change.old.length - back;
    at.fresh += change.fresh.length - back;
    const on = stepsOn(change, at, edges, locale);
    const tail = change.kept.slice(0, on);
    at.old += change.kept.length;
    at.fresh += change.kept.length;
    change.old += tail;
    change.fresh += tail;
    change.kept = change.kept.slice(on);
    if (last.kept === '' && last !== start) {
      wide.pop();
      change.old = last.old + change.old;
      change.fresh = last.fresh + change.fresh;
      change.went ||= last.went;
      change.came ||= last.came;
    }
    wide.push(change);
  }
  return wide;
}

/** By how many letters of the unchanged text before it a change has to begin sooner. */
function stepsBack(kept: string, { old, fresh }: Change, at: Edge, edges: Edges): number {
  for (let steps = 0; steps < kept.length; steps += 1) {
    if (fits({ old, fresh }, { old: at.old - steps, fresh: at.fresh - steps }, steps, edges)) {
      return steps;
    }
  }
  return kept.length;
}

/** By how many letters of the unchanged text after it a change has to end later. */
function stepsOn({ old, fresh, kept }: Change, at: Edge, edges: Edges, locale: Locale): number {
  for (let steps = 0; steps < kept.length; steps += 1) {
    const place = { old: at.old + steps, fresh: at.fresh + steps };
    if (!fits({ old, fresh }, place, steps, edges)) continue;
    if (!leadsOn((fresh || old) + kept.slice(0, steps), locale)) return steps;
  }
  return kept.length;
}

type Edge = Record<'old' | 'fresh', number>;

/** Whether a change may end at a place of both texts; where it has no words in one of them, that one does not matter. */
function fits(
  { old, fresh }: Pick<Change, 'old' | 'fresh'>,
  place: Edge,
  steps: number,
  edges: Edges,
): boolean {
  const has = (text: string): boolean => text !== '' || steps > 0;
  return (!has(old) || edges.old.has(place.old)) && (!has(fresh) || edges.fresh.has(place.fresh));
}

/** Takes in what is too short to stand unchanged between two changes. */
function joinNear([start, ...changes]: readonly Change[], locale: Locale): Change[] {
  const joined = start ? [start] : [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (!last || last === start || !isNear(last.kept, locale)) {
      joined.push({ ...change });
      continue;
    }
    last.old += last.kept + change.old;
    last.fresh += last.kept + change.fresh;
    last.kept = change.kept;
    last.went ||= change.went;
    last.came ||= change.came;
  }
  return joined;
}

/** Three letters of a language without spaces, a short word of the others. */
function isNear(kept: string, locale: Locale): boolean {
  if (traitsOf(locale).spaced) return /^(?:.|\s?\p{L}{1,4}\s|\s\p{L}{1,4})$/u.test(kept);
  return /^[\p{L}\p{N}]{1,3}$/u.test(kept);
}

/** The share of an altered text that is new, from 0 to 1, by characters without spaces. */
export function shareOfNew(pieces: readonly Piece[]): number {
  const count = (kinds: readonly Piece['kind'][]): number =>
    pieces
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { text }) => sum + text.replace(/\s/gu, '').length, 0);
  const whole = count(['kept', 'new', 'later']);
  return whole === 0 ? 0 : count(['new']) / whole;
}
