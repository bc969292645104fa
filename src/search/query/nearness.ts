import type { Stretch } from './marks.ts';

/**
 * How near to each other the parts of a question stand in a text, from 0 to 1: 1 where they touch, a half where as much
 * stands between them as `apart` says.
 *
 * @param parts where each part stands; those that stand nowhere are left out of account
 * @param apart in characters
 */
export function nearness(parts: readonly (readonly Stretch[])[], apart: number): number {
  const standing = parts.filter((stretches) => stretches.length > 0);
  if (standing.length < 2) return 0;
  const all = standing
    .flatMap((stretches, part) => stretches.map((stretch) => ({ ...stretch, part })))
    .sort((a, b) => a.start - b.start);
  const last = new Map<number, Stretch>();
  let least = Infinity;
  for (const { part, ...stretch } of all) {
    last.set(part, stretch);
    if (last.size < standing.length) continue;
    const inside = [...last.values()];
    const window =
      Math.max(...inside.map(({ end }) => end)) - Math.min(...inside.map(({ start }) => start));
    const filled = inside.reduce((sum, { start, end }) => sum + end - start, 0);
    least = Math.min(least, Math.max(0, window - filled));
  }
  return 1 / (1 + least / apart);
}
