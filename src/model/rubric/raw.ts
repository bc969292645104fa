/* Reading what may have any shape: a file with mistakes. */

/** What stands where a word belongs, whatever it is. */
export function wordOf(value: unknown): string {
  return String(value);
}

/** What has a key in a value; nothing where it has no keys. */
export function valueIn(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The list that has a key; an empty one where there is none. */
export function listIn(value: unknown, key: string): unknown[] {
  const list = valueIn(value, key);
  return Array.isArray(list) ? list : [];
}

/** The ids of what is in a list. */
export function idsOf(list: readonly unknown[]): string[] {
  return list.map((entry) => String(valueIn(entry, 'id')));
}
