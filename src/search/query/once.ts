/** Remembers what was fetched, by what it was asked for; a failure is forgotten, so that the next attempt tries anew. */
export function once<Key, Value>(get: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const value = get(key).catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
    known.set(key, value);
    return value;
  };
}
