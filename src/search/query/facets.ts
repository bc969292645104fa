import type { Store } from './store.ts';

/** What results can be narrowed by. */
export const FILTERS = ['kind', 'grade', 'competency'] as const;
/** The name of a filter. */
export type FilterName = (typeof FILTERS)[number];

/** A filter with its values, and how many of the results have each. */
export interface Facet {
  name: FilterName;
  values: { value: string; count: number }[];
}

/** A filter and the value that results must have. */
export interface ChosenFilter {
  name: FilterName;
  value: string;
}

/** The records that pass all filters; `undefined` where there is none. */
export async function filtered(
  store: Store,
  filters: readonly ChosenFilter[],
): Promise<ReadonlySet<number> | undefined> {
  let allowed: ReadonlySet<number> | undefined;
  for (const { name, value } of filters) {
    const records = new Set((await store.filter(name)).get(value) ?? []);
    allowed = allowed ? new Set([...allowed].filter((record) => records.has(record))) : records;
  }
  return allowed;
}

/**
 * The values of each filter among the records that pass the others, so that another value can be chosen, or none. A
 * filter that would not narrow them is left out, unless it is chosen.
 *
 * @param records all that answer the question, whatever the filters
 */
export async function facetsOf(
  store: Store,
  records: readonly number[],
  chosen: readonly ChosenFilter[],
): Promise<Facet[]> {
  const facets = await Promise.all(
    FILTERS.map(async (name) => {
      const others = chosen.filter((filter) => filter.name !== name);
      const allowed = await filtered(store, others);
      const found = new Set(records.filter((record) => allowed?.has(record) ?? true));
      const own = chosen.find((filter) => filter.name === name)?.value;
      const values = [...(await store.filter(name))]
        .map(([value, holders]) => ({
          value,
          count: holders.filter((each) => found.has(each)).length,
        }))
        .filter(({ value, count }) => count > 0 || value === own);
      return { name, values, isChosen: own !== undefined };
    }),
  );
  return facets
    .filter(({ values, isChosen }) => values.length > 1 || isChosen)
    .map(({ name, values }) => ({ name, values }));
}
