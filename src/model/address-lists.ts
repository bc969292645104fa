/**
 * Reads lists from the query of an address, `?grades=3,4`: of each key the values that are known, in the order in which
 * they are known.
 *
 * @param ignored takes up what is not known, `grades=9`
 */
export function listsIn(
  params: URLSearchParams,
  ignored: string[],
): <Value extends string>(key: string, known: readonly Value[]) => Value[] {
  return (key, known) => {
    const asked = params
      .getAll(key)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
    for (const value of asked) {
      if (!known.some((each) => each === value)) ignored.push(`${key}=${value}`);
    }
    return known.filter((value) => asked.includes(value));
  };
}
