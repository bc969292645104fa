/**
 * How many slips are between two words: a letter that is wrong, missing or too many, or two neighbours that changed
 * places. Counting stops where there are more than some.
 *
 * @returns the number, or one more than the most where it is greater
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const letter = one.charCodeAt(row - 1);
    const line = [row];
    let least = row;
    for (let column = 1; column <= other.length; column += 1) {
      const same = letter === other.charCodeAt(column - 1);
      let slips = Math.min(
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        letter === other.charCodeAt(column - 2) &&
        one.charCodeAt(row - 2) === other.charCodeAt(column - 1);
      if (swapped) slips = Math.min(slips, (before[column - 2] ?? 0) + 1);
      line.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [before, above] = [above, line];
  }
  return above[other.length] ?? most + 1;
}

/** The words with the fewest slips, up to a limit. */
export function nearest<Rest extends readonly unknown[]>(
  word: string,
  known: readonly (readonly [string, ...Rest])[],
  most: number,
): (readonly [string, ...Rest])[] {
  let best = most;
  let found: (readonly [string, ...Rest])[] = [];
  for (const entry of known) {
    const slips = slipsBetween(word, entry[0], best);
    if (slips > best) continue;
    if (slips < best) found = [];
    best = slips;
    found.push(entry);
  }
  return found;
}

/** One slip between two words: what it is, and where in the first of them. */
export interface Slip {
  kind: 'wrong' | 'exchanged' | 'extra' | 'missing';
  at: number;
}

/** The one slip that makes one word of another; nothing where there is none, or more than one. */
export function onlySlip(typed: string, meant: string): Slip | undefined {
  const shorter = Math.min(typed.length, meant.length);
  let at = 0;
  while (at < shorter && typed.charAt(at) === meant.charAt(at)) at += 1;
  let same = 0;
  while (same < shorter - at && typed.at(-1 - same) === meant.at(-1 - same)) same += 1;
  const [left, right] = [typed.length - at - same, meant.length - at - same];
  if (left === 1 && right === 1) return { kind: 'wrong', at };
  if (left === 1 && right === 0) return { kind: 'extra', at };
  if (left === 0 && right === 1) return { kind: 'missing', at };
  const exchanged =
    left === 2 &&
    right === 2 &&
    typed.charAt(at) === meant.charAt(at + 1) &&
    typed.charAt(at + 1) === meant.charAt(at);
  return exchanged ? { kind: 'exchanged', at } : undefined;
}
