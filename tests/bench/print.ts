/** Prints a figure behind its name. */
export function print(name: string, value: string): void {
  console.log(`${name.padEnd(34)}${value}`);
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
