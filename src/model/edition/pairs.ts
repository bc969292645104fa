import { fileOf, keyOf } from '../passage-id.ts';
import { slugOf } from '../section/file-name.ts';
import { align, joinAlike, likeness, type Spoken } from './align.ts';
import type { Snapshot } from './edition.ts';
import { isData, isHeading, isSteady } from './passage-kinds.ts';
import { pathStepsBefore } from './path-steps.ts';
import { stagesBefore } from './stages.ts';

/** What became of a passage: without `before` it is new, without `after` it is gone. */
export type Pair = { before: Spoken; after?: Spoken } | { before?: Spoken; after: Spoken };

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
    const keyThen = (name === 'orientation' ? pathStepsBefore : stagesBefore)(then, now, wordsOf);
    for (const each of steady) {
      const key = keyThen(keyOf(each.id));
      const same = then.find(({ id }) => keyOf(id) === key);
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
