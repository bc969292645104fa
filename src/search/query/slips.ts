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
