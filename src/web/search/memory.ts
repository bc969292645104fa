const RECENT = 'search-recent';
/** Where the words are kept that a search leaves for the page that its result opens. */
export const LEFT_MARKS = 'search-marks';
const MOST = 5;
/** How long after a click the page that it opens may take up the words, in milliseconds. */
const FRESH = 60_000;

/** What is remembered stays in this browser. Where storage is closed, nothing is remembered. */
function read<Value>(key: string): Value | undefined {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Value;
  } catch {
    return undefined;
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is remembered, then.
  }
}

/** The last queries that led somewhere, newest first. */
export function recentQueries(): string[] {
  const queries = read<unknown>(RECENT);
  return Array.isArray(queries) ? queries.filter((each) => typeof each === 'string') : [];
}

/** Remembers a query. */
export function rememberQuery(query: string): void {
  write(RECENT, [query, ...recentQueries().filter((other) => other !== query)].slice(0, MOST));
}

/** Forgets all queries. */
export function forgetQueries(): void {
  write(RECENT, undefined);
}

/** Leaves the words of a result for the page that it opens; the address stays clean. */
export function leaveMarks(url: string, words: readonly string[]): void {
  const { pathname } = new URL(url, location.href);
  if (words.length > 0) write(LEFT_MARKS, { pathname, words, at: Date.now() });
}

/** Takes up the words that were left for this page. */
export function takeMarks(): string[] {
  const left = read<{ pathname: string; words: string[]; at: number }>(LEFT_MARKS);
  if (left?.pathname !== location.pathname) return [];
  write(LEFT_MARKS, undefined);
  return Date.now() - left.at < FRESH ? left.words : [];
}
