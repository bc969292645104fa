import { diffArrays } from 'diff';
import { fileOf, keyOf } from '../passage-id.ts';
import { slugOf } from '../section/file-name.ts';
import type { Said, Snapshot } from './edition.ts';

/** A passage at a time. */
export interface Spoken {
  id: string;
  texts: Said;
}

/** What became of a passage: without `before` it is new, without `after` it is gone. */
export type Pair = { before: Spoken; after?: Spoken } | { before?: Spoken; after: Spoken };

/** Two texts of which so much is the same, from 0 to 1, are one that was changed. */
const ALIKE = 0.45;
/** A shorter text may stand at two places by chance: it is no text that moved. */
const TELLING = 8;
/** Files, and passages of different files, have to be more alike than neighbours to be one that was changed. */
const ALIKE_AFAR = 0.6;
/** So many comparisons of passages from different files take a tenth of a second. */
const MOST_AFAR = 20_000;

/**
 * What became of each passage between two times, in the later one's order; what is gone stands where it was. A passage
 * is known by its words, even where others came before it and its number is another; changed ones by their likeness and
 * their place.
 */
export function pairsOf(before: Snapshot, after: Snapshot): Pair[] {
  const [first] = after.languages;
  const wordsOf = ({ texts }: Spoken): string =>
    (first && texts[first]) ?? Object.values(texts)[0] ?? '';
  const old = inGroups(before);
  const fresh = inGroups(after);
  const partners = new Map<Spoken, Spoken>();
  const taken = new Set<Spoken>();
  const join = (now: Spoken, then: Spoken): void => {
    partners.set(now, then);
    taken.add(then);
  };
  const twins = twinsOf(old, fresh, wordsOf);
  for (const [name, now] of fresh) {
    const then = old.get(twins.get(name) ?? '') ?? [];
    const steady = now.filter(({ id }) => isSteady(id));
    for (const each of steady) {
      const same = then.find(({ id }) => keyOf(id) === keyOf(each.id));
      if (same) join(each, same);
    }
    align(
      then.filter(({ id }) => !isSteady(id)),
      now.filter(({ id }) => !isSteady(id)),
      wordsOf,
      join,
    );
  }
  joinMoved([...old.values()].flat(), [...fresh.values()].flat());
  joinAfar([...old.values()].flat(), [...fresh.values()].flat());
  return merged();

  function joinMoved(then: readonly Spoken[], now: readonly Spoken[]): void {
    const gone = new Map<string, Spoken>();
    for (const each of then) if (!taken.has(each)) gone.set(wordsOf(each), each);
    for (const each of now) {
      const words = wordsOf(each);
      const same = partners.has(each) ? undefined : gone.get(words);
      if (!same || words.length < TELLING) continue;
      join(each, same);
      gone.delete(words);
    }
  }

  /** What went into another file and was changed on the way. */
  function joinAfar(then: readonly Spoken[], now: readonly Spoken[]): void {
    const telling = (each: Spoken): boolean =>
      (isData(each.id) || !(isSteady(each.id) || isHeading(each.id))) &&
      wordsOf(each).length >= 2 * TELLING;
    const gone = then.filter((each) => !taken.has(each) && telling(each));
    const open = now.filter((each) => !partners.has(each) && telling(each));
    if (gone.length * open.length > MOST_AFAR) return;
    joinAlike(gone, open, wordsOf, join, ALIKE_AFAR);
  }

  function merged(): Pair[] {
    const pairs: Pair[] = [];
    const done = new Set<string>();
    const lost = (then: readonly Spoken[]): void => {
      for (const each of then) if (!taken.has(each)) pairs.push({ before: each });
    };
    for (const [name, now] of fresh) {
      const twin = twins.get(name);
      const then = old.get(twin ?? '') ?? [];
      if (twin !== undefined) done.add(twin);
      let reached = 0;
      for (const each of now) {
        const partner = partners.get(each);
        const at = partner ? then.indexOf(partner) : -1;
        if (at >= reached) {
          lost(then.slice(reached, at));
          reached = at + 1;
        }
        pairs.push({ after: each, ...(partner && { before: partner }) });
      }
      lost(then.slice(reached));
    }
    for (const [name, then] of old) if (!done.has(name)) lost(then);
    return pairs;
  }
}

/** Joins the passages of a section, whose numbers change with what stands before them. */
function align(
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
function joinAlike(
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
function likeness(one: string, other: string): number {
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

/** Whether a passage is known by its id alone, whatever stands before it: of sections, heads and notes are. */
function isSteady(id: string): boolean {
  const key = keyOf(id);
  return isData(id) || key === 'title' || key === 'summary' || key.startsWith('note-');
}

/** Whether a passage is of a JSON file, in which what stands in lists has names. */
export function isData(id: string): boolean {
  return !/^\d/u.test(id);
}

/** Whether a passage of a section is a heading in it. */
export function isHeading(id: string): boolean {
  return !isSteady(id) && !/-[px]\d+$/u.test(id);
}

function inGroups({ passages }: Snapshot): Map<string, Spoken[]> {
  return Map.groupBy(
    [...passages].map(([id, texts]): Spoken => ({ id, texts })),
    ({ id }) => fileOf(id),
  );
}

/**
 * Which file was called what before: a section's may have another number now, or, where it says much the same, another
 * name.
 */
function twinsOf(
  old: ReadonlyMap<string, readonly Spoken[]>,
  fresh: ReadonlyMap<string, readonly Spoken[]>,
  wordsOf: (each: Spoken) => string,
): Map<string, string> {
  const free = new Set([...old.keys()].filter((name) => !fresh.has(name)));
  const twins = new Map<string, string>();
  const join = (name: string, twin: string): void => {
    twins.set(name, twin);
    free.delete(twin);
  };
  for (const name of fresh.keys()) {
    const twin = old.has(name) ? name : [...free].find((each) => slugOf(each) === slugOf(name));
    if (twin !== undefined) join(name, twin);
  }
  const said = (of: readonly Spoken[] = []): string => of.map(wordsOf).join('\n');
  const alike = [...fresh.keys()]
    .filter((name) => !twins.has(name))
    .flatMap((name) =>
      [...free]
        .filter((twin) => isData(`${twin}#`) === isData(`${name}#`))
        .map((twin) => ({
          name,
          twin,
          share: likeness(said(fresh.get(name)), said(old.get(twin))),
        })),
    )
    .filter(({ share }) => share >= ALIKE_AFAR)
    .sort((a, b) => b.share - a.share);
  for (const { name, twin } of alike) if (!twins.has(name) && free.has(twin)) join(name, twin);
  return twins;
}
