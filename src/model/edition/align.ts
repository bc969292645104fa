import { diffArrays } from 'diff';
import { keyOf } from '../passage-id.ts';
import type { Said } from './edition.ts';
import { isData, isHeading } from './passage-kinds.ts';

/** A passage at a time. */
export interface Spoken {
  id: string;
  texts: Said;
}

/** Two texts of which so much is the same, from 0 to 1, are one that was changed. */
const ALIKE = 0.45;
/** Joins the passages of a section, whose numbers change with what stands before them. */
export function align(
  then: readonly Spoken[],
  now: readonly Spoken[],
  wordsOf: (each: Spoken) => string,
  join: (now: Spoken, then: Spoken) => void,
): void {
  const hunk: { old: Spoken[]; fresh: Spoken[] } = { old: [], fresh: [] };
  const close = (): void => {
    joinAlike(hunk.old, hunk.fresh, wordsOf, join);
    hunk.old = [];
    hunk.fresh = [];
  };
  let [left, right] = [0, 0];
  for (const { added, removed, count } of diffArrays(then.map(wordsOf), now.map(wordsOf))) {
    if (removed) hunk.old.push(...then.slice(left, left + count));
    if (added) hunk.fresh.push(...now.slice(right, right + count));
    if (!added && !removed) {
      close();
      for (let step = 0; step < count; step += 1) {
        const [one, other] = [now[right + step], then[left + step]];
        if (one && other) join(one, other);
      }
    }
    if (!added) left += count;
    if (!removed) right += count;
  }
  close();
}

/** Joins what is most alike, and then, among neighbours, what stands at the same place. */
export function joinAlike(
  then: readonly Spoken[],
  now: readonly Spoken[],
  wordsOf: (each: Spoken) => string,
  join: (now: Spoken, then: Spoken) => void,
  least = ALIKE,
): void {
  const left = new Set(then);
  const open = new Set(now);
  const take = (one: Spoken, other: Spoken): void => {
    join(one, other);
    open.delete(one);
    left.delete(other);
  };
  const alike = now
    .flatMap((one) =>
      then
        .filter(({ id }) => isHeading(one.id) === isHeading(id) && isData(one.id) === isData(id))
        .map((other) => ({ one, other, share: likeness(wordsOf(one), wordsOf(other)) })),
    )
    .filter(({ share }) => share >= least)
    .sort((a, b) => b.share - a.share);
  for (const { one, other } of alike) if (open.has(one) && left.has(other)) take(one, other);
  for (const one of least > ALIKE ? [] : [...open]) {
    const other = [...left].find(({ id }) => keyOf(id) === keyOf(one.id));
    if (other) take(one, other);
  }
}

/** How much of two texts is the same, from 0 to 1: by the pairs of letters in them. */
export function likeness(one: string, other: string): number {
  const counts = new Map<string, number>();
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  for (const pair of pairs(one)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  let same = 0;
  for (const pair of pairs(other)) {
    const count = counts.get(pair) ?? 0;
    if (count === 0) continue;
    same += 1;
    counts.set(pair, count - 1);
  }
  const all = one.length + other.length - 2;
  return all <= 0 ? Number(one === other) : (2 * same) / all;
}
