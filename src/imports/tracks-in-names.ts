import type { DraftLevel, DraftTable } from './draft-table.ts';

/**
 * Levels in tracks where their names say it in brackets, `Principal (People manager)`: what stands in brackets behind one
 * word in several ways is a track, and levels of one word stand beside each other. The levels of a track come together.
 *
 * @returns the names of the tracks; none where nothing was found
 */
export function takeTracks(table: DraftTable): string[] {
  if (table.tracks.length > 0 || table.levels.some(({ track }) => track !== undefined)) return [];
  const named = table.levels.map(partsOf);
  const stems = Map.groupBy(
    named.filter((parts) => parts !== undefined),
    ({ stem }) => stem,
  );
  const tracks = new Set(
    [...stems.values()]
      .filter((same) => new Set(same.map(({ track }) => track)).size > 1)
      .flatMap((same) => same.map(({ track }) => track)),
  );
  if (tracks.size < 2) return [];
  table.tracks = [...tracks].map((name) => ({ name }));
  table.levels.forEach((level, at) => {
    const parts = named[at];
    if (!parts || !tracks.has(parts.track)) return;
    level.track = parts.track;
    level.parallel = table.levels
      .filter((other, place) => other !== level && named[place]?.stem === parts.stem)
      .flatMap(({ refs }) => refs.slice(0, 1));
  });
  gather(table, [...tracks]);
  return [...tracks];
}

function partsOf({ name }: DraftLevel): { stem: string; track: string } | undefined {
  const said = typeof name === 'string' ? name : (Object.values(name)[0] ?? '');
  const [, stem, track] = /^(.*\S)\s*[(\uFF08]([^()\uFF08\uFF09]+)[)\uFF09]$/u.exec(said) ?? [];
  return stem === undefined || track === undefined ? undefined : { stem, track };
}

/** Puts the levels of each track one behind the other, between those that belong to all. */
function gather(table: DraftTable, tracks: readonly string[]): void {
  const order: number[] = [];
  for (let from = 0; from < table.levels.length;) {
    const run = table.levels.slice(from).findIndex(({ track }) => track === undefined);
    const length = run < 0 ? table.levels.length - from : Math.max(1, run);
    const here = Array.from({ length }, (_, at) => from + at);
    const placeOf = (at: number): number => tracks.indexOf(table.levels[at]?.track ?? '');
    order.push(...here.sort((one, other) => placeOf(one) - placeOf(other) || one - other));
    from += length;
  }
  table.levels = order.flatMap((at) => table.levels[at] ?? []);
  for (const cell of table.cells) cell.levels = cell.levels.map((at) => order.indexOf(at));
}
