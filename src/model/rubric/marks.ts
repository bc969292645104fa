/** The number of a competency as the tables show it, `①`; past 20 in brackets. */
export function competencyMark({ number }: { number: number }): string {
  return number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : `(${number})`;
}
