/**
 * A function that remembers its last results: the same few texts are looked at again with every letter that is typed.
 *
 * @param most how many results to keep
 */
export function memoize<Value>(
  make: (text: string) => Value,
  most: number,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const value = make(text);
    known.set(text, value);
    return value;
  };
}
