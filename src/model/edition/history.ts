import type { Edition, Snapshot } from './edition.ts';
import { pairsOf } from './pairs.ts';
import { isChanged, type Compared } from './rows.ts';

/** An edition and what it is compared with: a later edition, or, where none is named, the content as it stands. */
export interface Way {
  before: Edition;
  to?: Edition;
}

/** An edition beside what came after it. */
export interface Step extends Compared, Way {
  before: Edition;
  /** Whether anything differs at all. */
  differs: boolean;
}

/** The editions of a handbook, each beside what came after it. */
export interface History {
  /** Oldest first. */
  editions: readonly Edition[];
  /** From each edition to the content as it stands, oldest first; then from each to the next one. */
  steps: readonly Step[];
  /** From the newest edition that reads differently from the content as it stands; none where none does. */
  newest: Step | undefined;
}

/** What is compared: each edition with the content as it stands, oldest first; then each with the next one. */
export function waysOf(editions: readonly Edition[]): Way[] {
  return [
    ...editions.map((before) => ({ before })),
    ...editions.slice(1).flatMap((to, at) => {
      const before = editions[at];
      return before ? [{ before, to }] : [];
    }),
  ];
}

/** The address of what changed, below that of all editions: `2026-04-01`, `2026-04-01/2027-04-01`. */
export function wayPath({ before, to }: Way): string {
  return to === undefined ? before.date : `${before.date}/${to.date}`;
}

/** The name of the page with all that an edition said, by its day: `changes/2026-04-01/text`. */
export function textPath(date: string): string {
  return `changes/${date}/text`;
}

/**
 * Compares the editions of a handbook; nothing where it has none.
 *
 * @param editions oldest first
 */
export function historyOf(editions: readonly Edition[], now: () => Snapshot): History | undefined {
  if (editions.length === 0) return undefined;
  const current = now();
  const steps = waysOf(editions).map((way): Step => {
    const after = way.to ?? current;
    const pairs = pairsOf(way.before, after);
    return { ...way, after, pairs, differs: pairs.some(isChanged) };
  });
  return { editions, steps, newest: sinceIn({ steps }).findLast(({ differs }) => differs) };
}

/** The steps to the content as it stands, oldest first. */
export function sinceIn({ steps }: Pick<History, 'steps'>): Step[] {
  return steps.filter(({ to }) => to === undefined);
}
