/*
 * Numbers that were inserted later, 第3条の2 behind 第3条 and 第3条の2の3 behind that: whole numbers, and behind the point three
 * digits for each insertion, 3.002 and 3.002003. They have the order of the policy, and the next of each kind is told.
 */

/** An insertion has three digits. */
const PLACES = 3;
/** So many insertions in insertions are read; laws have two. */
const MOST = 3;
/** The places behind the point that are told apart. */
const DIGITS = PLACES * MOST;

/** The number and its insertions, `[3, 2]` of 3.002. */
export function partsOf(value: number): number[] {
  const [whole = '', rest = ''] = value.toFixed(DIGITS).split('.');
  const inserted = rest.match(/\d{3}/gu) ?? [];
  return [Number(whole), ...inserted.map(Number).filter((part) => part > 0)];
}

/** A number from its parts; `undefined` where it has too many. */
export function valueOf([whole = 0, ...inserted]: readonly number[]): number | undefined {
  if (inserted.length > MOST) return undefined;
  const rest = inserted.map((part) => String(part).padStart(PLACES, '0')).join('');
  return Number(`${whole}.${rest || '0'}`);
}

/** A number as anchors have it: `3`, or `3no2` for 第3条の2. */
export function anchorOf(value: number): string {
  return partsOf(value).join('no');
}

/** The number that an anchor's part says; not a number where it says none. */
export function valueIn(anchor: string): number {
  return /^\d+(?:no\d+)*$/u.test(anchor)
    ? (valueOf(anchor.split('no').map(Number)) ?? Number.NaN)
    : Number.NaN;
}

/** The next whole number. */
export function nextOf(value: number): number {
  return Math.floor(value) + 1;
}

/**
 * Whether a number may follow another: the next whole one, the first that is inserted behind it (第3条の2, whose own number
 * is 1), or the next one inserted at any depth.
 */
export function mayFollow(before: number, value: number): boolean {
  const [old, next] = [partsOf(before), partsOf(value)];
  if (next.length === 1) return value === nextOf(before);
  const last = next.at(-1) ?? 0;
  const above = next.slice(0, -1);
  if (above.some((part, index) => part !== old[index])) return false;
  return last === (old[above.length] ?? 1) + 1;
}
