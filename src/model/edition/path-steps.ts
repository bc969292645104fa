import { fileOf, keyOf } from '../passage-id.ts';
import { joinAlike, type Spoken } from './align.ts';
import type { Said, Snapshot } from './edition.ts';

/** The beginning of the ids of what a step of the reading path says: `orientation#steps/2-1+2-2`. */
const STEP = /^orientation#steps\/[^/]+(?=\/|$)/u;

/** The step of the reading path that a passage is of, by the beginning of its id; nothing for all others. */
export function pathStepOf(id: string): string | undefined {
  return STEP.exec(id)?.[0];
}

/**
 * The number of each step of the reading path, from 1, by which its page is addressed. Each step says something, and so
 * editions know their order.
 */
export function pathStepNumbers({
  passages,
}: Pick<Snapshot, 'passages'>): ReadonlyMap<string, number> {
  const known = kept.get(passages);
  if (known) return known;
  const steps = new Set([...passages.keys()].flatMap((id) => pathStepOf(id) ?? []));
  const numbers = new Map([...steps].map((step, index) => [step, index + 1]));
  kept.set(passages, numbers);
  return numbers;
}

/** Every passage asks. */
const kept = new WeakMap<Snapshot['passages'], ReadonlyMap<string, number>>();

/**
 * What a step is called: by its title, or else as what it reads first; nothing where that has no title either, or where
 * its name may be its number, as that of a step is which reads grades alone.
 */
export function pathStepTitle(snapshot: Pick<Snapshot, 'passages' | 'places'>, step: string): Said {
  const { passages, places } = snapshot;
  const own = passages.get(`${step}/title`);
  if (own) return own;
  if (step.endsWith(`/${pathStepNumbers(snapshot).get(step)}`)) return {};
  const [, first] = /\/([^+~]+)/u.exec(keyOf(step)) ?? [];
  const place = [...places.keys()].find((each) => keyOf(each) === first) ?? '';
  return passages.get(place) ?? passages.get(`${fileOf(place)}#title`) ?? {};
}

/**
 * Finds by which key a passage of the reading path was known before. Steps are known by what they read, and that has
 * other numbers where a section came before it: so they are known by their words first, as paragraphs are.
 *
 * @returns nothing for a passage of a step that is new
 */
export function pathStepsBefore(
  then: readonly Spoken[],
  now: readonly Spoken[],
  wordsOf: (each: Spoken) => string,
): (key: string) => string | undefined {
  const words = new Map<Spoken, string>();
  const stepsIn = (passages: readonly Spoken[]): Spoken[] =>
    [...Map.groupBy(passages, ({ id }) => pathStepOf(id))].flatMap(([id, said]) => {
      if (id === undefined) return [];
      const step = { id, texts: {} };
      words.set(step, said.map(wordsOf).join('\n'));
      return [step];
    });
  const before = new Map<string, string>();
  joinAlike(
    stepsIn(then),
    stepsIn(now),
    (step) => words.get(step) ?? '',
    (one, other) => {
      before.set(keyOf(one.id), keyOf(other.id));
    },
  );
  return (key) => {
    const [, step = '', said = ''] = /^(steps\/[^/]+)(\/.+)$/u.exec(key) ?? [];
    const old = before.get(step);
    return old === undefined ? undefined : `${old}${said}`;
  };
}
