import { FILTERS } from '../../search/query/facets.ts';
import {
  erasePersonal,
  readPersonal,
  writePersonal,
  type PersonalKind,
} from '../elements/personal-storage.ts';
import type { Asked } from './address-state.ts';

const MOST = 5;
/** How long after a click the page that it opens may take up the words, in milliseconds. */
const FRESH = 60_000;
/** Where queries were kept before, as a bare list. */
const EARLIER = 'search-recent';

const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

const RECENT: PersonalKind<string[]> = { name: 'search-recent', version: 1, is: isTexts };

/** What was asked, in a form that can be kept. */
type Kept = Omit<Asked, 'filters'> & { filters: string[][] };

const LAST: PersonalKind<Kept> = {
  name: 'search-last',
  version: 1,
  forTab: true,
  is: (value): value is Kept => {
    const { query, scope, filters } = (value ?? {}) as Partial<Record<keyof Kept, unknown>>;
    return isText(query) && isText(scope) && Array.isArray(filters) && filters.every(isTexts);
  },
};

/** Words that a search leaves for the page that its result opens. */
interface Marks {
  pathname: string;
  words: string[];
  /** When they were left, in milliseconds since 1970. */
  at: number;
}

/** `site-search.ts` looks whether there are any, by this name. */
const MARKS: PersonalKind<Marks> = {
  name: 'search-marks',
  version: 1,
  is: (value): value is Marks => {
    const { pathname, words, at } = (value ?? {}) as Partial<Record<keyof Marks, unknown>>;
    return isText(pathname) && isTexts(words) && typeof at === 'number';
  },
};

/** The last queries that led somewhere, newest first. */
export function recentQueries(): string[] {
  const found = readPersonal(RECENT);
  if (found.state === 'read') return found.value;
  return found.state === 'empty' ? earlierQueries() : [];
}

/** Remembers a query. */
export function rememberQuery(query: string): void {
  const queries = [query, ...recentQueries().filter((other) => other !== query)];
  if (writePersonal(RECENT, queries.slice(0, MOST))) dropEarlier();
}

/** Forgets all queries. */
export function forgetQueries(): void {
  erasePersonal(RECENT);
  dropEarlier();
  forgetLast();
}

/** What readers have from before is theirs still. */
function earlierQueries(): string[] {
  try {
    const queries: unknown = JSON.parse(localStorage.getItem(EARLIER) ?? '[]');
    return isTexts(queries) ? queries : [];
  } catch {
    return [];
  }
}

function dropEarlier(): void {
  try {
    localStorage.removeItem(EARLIER);
  } catch {
    // It cannot be read, either.
  }
}

/** What was asked last in this tab, and led somewhere; who opens the search again goes on from there. */
export function lastAsked(): Asked | undefined {
  const found = readPersonal(LAST);
  if (found.state !== 'read') return undefined;
  const { query, scope, filters } = found.value;
  const kept = new Map(filters.map(([name = '', value = '']) => [name, value]));
  const known = FILTERS.flatMap((name) => {
    const value = kept.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { query, scope, filters: new Map(known) };
}

/** Remembers what was asked, for this tab. */
export function rememberLast({ query, scope, filters }: Asked): void {
  writePersonal(LAST, { query, scope, filters: [...filters] });
}

/** Forgets what was asked last. */
export function forgetLast(): void {
  erasePersonal(LAST);
}

/** Leaves the words of a result for the page that it opens; the address stays clean. */
export function leaveMarks(url: string, words: readonly string[]): void {
  const { pathname } = new URL(url, location.href);
  if (words.length > 0) writePersonal(MARKS, { pathname, words: [...words], at: Date.now() });
}

/** Takes up the words that were left for this page. */
export function takeMarks(): string[] {
  const found = readPersonal(MARKS);
  if (found.state !== 'read' || found.value.pathname !== location.pathname) return [];
  erasePersonal(MARKS);
  return Date.now() - found.value.at < FRESH ? found.value.words : [];
}
