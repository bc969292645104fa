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

/** The records that pass all filters; `undefined` where there is none. */
export async function filtered(
  store: Store,
  filters: readonly { name: FilterName; value: string }[],
): Promise<ReadonlySet<number> | undefined> {
  let allowed: ReadonlySet<number> | undefined;
  for (const { name, value } of filters) {
    const records = new Set((await store.filter(name)).get(value) ?? []);
    allowed = allowed ? new Set([...allowed].filter((record) => records.has(record))) : records;
  }
  return allowed;
}

/** The values of the filters that the records have; a filter that would not narrow them is left out. */
export async function facetsOf(store: Store, records: readonly number[]): Promise<Facet[]> {
  const found = new Set(records);
  const facets = await Promise.all(
    FILTERS.map(async (name) => ({
      name,
      values: [...(await store.filter(name))]
        .map(([value, holders]) => ({
          value,
          count: holders.filter((each) => found.has(each)).length,
        }))
        .filter(({ count }) => count > 0),
    })),
  );
  return facets.filter(({ values }) => values.length > 1);
}
