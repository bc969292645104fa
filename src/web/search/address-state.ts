import { FILTERS, type FilterName } from '../../search/query/facets.ts';

/** What a search is about: all that a shared address has to say. */
export interface Asked {
  query: string;
  /** `all`, or the one language to search. */
  scope: string;
  filters: Map<FilterName, string>;
}

/** Where a reader was among the results when one of them was opened. */
export interface Place {
  /** How many options stood there. */
  shown: number;
  /** Which of them was opened. */
  opened: number;
  /** How far down the page was, in CSS pixels. */
  top: number;
}

/** A query that has stood so long is one that people may want to come back to, in milliseconds. */
const SETTLED = 1200;

/** The part of an address behind the question mark that asks something of the search page. */
export function searchOf({ query, scope, filters }: Asked): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (scope !== 'all') parameters.set('in', scope);
  for (const [name, value] of filters) parameters.set(name, value);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}

/**
 * Keeps what is asked in the address of the search page: `?q=…&in=ja&grade=…`. While a query is typed it replaces
 * itself; once it has stood for a moment, or a result was opened, the next one makes a new entry of the history.
 */
export class AddressState {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether this panel's questions are kept: on the search page. */
  readonly isKept: boolean;

  constructor(isKept: boolean) {
    this.isKept = isKept;
  }

  /** Calls back when the browser goes back or forward. */
  onBack(call: () => void): void {
    if (this.isKept) addEventListener('popstate', call);
  }

  /** What the address asks. */
  read(): Asked {
    const parameters = new URLSearchParams(location.search);
    const filters = new Map<FilterName, string>();
    for (const name of FILTERS) {
      const value = parameters.get(name);
      if (value !== null) filters.set(name, value);
    }
    return {
      query: parameters.get('q') ?? '',
      scope: parameters.get('in') ?? 'all',
      filters,
    };
  }

  /** Where the reader was when a result was opened from here; nowhere if that never happened. */
  get place(): Place | undefined {
    return this.isKept ? stateOf().place : undefined;
  }

  /** Puts a question into the address. */
  write(asked: Asked): void {
    if (!this.isKept) return;
    const search = searchOf(asked);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.settle();
    }, SETTLED);
    if (search === location.search) return;
    const url = `${location.pathname}${search}`;
    if (stateOf().settled) history.pushState({ settled: false }, '', url);
    else history.replaceState({ settled: false }, '', url);
  }

  /** Makes the question one to come back to, and, where a result is opened, the place among them. */
  settle(place = this.place): void {
    clearTimeout(this.#timer);
    if (!this.isKept || location.search === '') return;
    history.replaceState({ settled: true, place }, '');
  }
}

function stateOf(): { settled?: boolean; place?: Place } {
  return (history.state ?? {}) as { settled?: boolean; place?: Place };
}
