import type { Locale } from '../locales.ts';
import type { Grade, Rubric } from './types.ts';

/** What of a grade its neighbours come from. */
interface Tracked {
  id: string;
  track?: string;
  parallel?: string[];
}

/**
 * The grades to which a grade leads: the next of its track, and of each track where it belongs to all. What is without
 * a track is part of every one.
 */
export function gradesAbove<Item extends Tracked>(grades: readonly Item[], grade: Item): Item[] {
  return neighbours(grades.slice(grades.indexOf(grade) + 1), grade);
}

/** The grades that lead to a grade, in the order of the table. */
export function gradesBelow<Item extends Tracked>(grades: readonly Item[], grade: Item): Item[] {
  return neighbours(grades.slice(0, grades.indexOf(grade)).reverse(), grade).reverse();
}

/** Each two grades of which one leads to the other, by the lower one in the order of the table. */
export function stepPairs<Item extends Tracked>(
  grades: readonly Item[],
): (readonly [from: Item, to: Item])[] {
  return grades.flatMap((from) => gradesAbove(grades, from).map((to) => [from, to] as const));
}

/** The grades of the same height in other tracks, whichever of the two names the other. */
export function parallelsOf<Item extends Tracked>(grades: readonly Item[], grade: Item): Item[] {
  return grades.filter(
    ({ id, parallel }) => grade.parallel?.includes(id) ?? parallel?.includes(grade.id) ?? false,
  );
}

/** The name of the track that a grade belongs to; none where it belongs to all, or no name is given. */
export function trackName(
  { tracks }: Pick<Rubric, 'tracks'>,
  { track }: { track?: string | undefined },
  locale: Locale,
): string | undefined {
  return tracks?.find(({ id }) => id === track)?.name[locale];
}

/** The name of a grade's track where it stands beside the grade's name: none where that ends with it, in brackets. */
export function trackBeside(
  rubric: Pick<Rubric, 'tracks'>,
  grade: Pick<Grade, 'name' | 'track'>,
  locale: Locale,
): string | undefined {
  const track = trackName(rubric, grade, locale);
  const [, ending] = /[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]$/u.exec(grade.name[locale]) ?? [];
  return ending === track ? undefined : track;
}

/** The grades on each way through a table: those of a track with those that belong to all; all where there are none. */
export function waysOf<Item extends Tracked>(grades: readonly Item[]): Item[][] {
  const tracks = new Set(grades.flatMap(({ track }) => track ?? []));
  if (tracks.size === 0) return [[...grades]];
  return [...tracks].map((each) =>
    grades.filter(({ track }) => track === undefined || track === each),
  );
}

/** Neighbouring grades by their tracks, in the order of the table; one run without a track where there are none. */
export function trackRuns<Item extends Tracked>(
  grades: readonly Item[],
): { track: string | undefined; grades: Item[] }[] {
  const runs: { track: string | undefined; grades: Item[] }[] = [];
  for (const grade of grades) {
    const last = runs.at(-1);
    if (last && last.track === grade.track) last.grades.push(grade);
    else runs.push({ track: grade.track, grades: [grade] });
  }
  return runs;
}

/** Those that come first on each way from a grade. */
function neighbours<Item extends Tracked>(further: readonly Item[], { track }: Item): Item[] {
  if (track !== undefined) {
    return further.filter((each) => each.track === track || each.track === undefined).slice(0, 1);
  }
  const found: Item[] = [];
  for (const each of further) {
    if (each.track === undefined) return found.length > 0 ? found : [each];
    if (!found.some((other) => other.track === each.track)) found.push(each);
  }
  return found;
}
