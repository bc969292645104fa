import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  forgetQueries,
  lastAsked,
  leaveMarks,
  recentQueries,
  rememberLast,
  rememberQuery,
  takeMarks,
} from '../../../../src/web/search/memory.ts';

let browser: Map<string, string>;
let tab: Map<string, string>;

const storage = (
  map: Map<string, string>,
): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> => ({
  getItem: (key) => map.get(key) ?? null,
  setItem: (key, value) => {
    map.set(key, value);
  },
  removeItem: (key) => {
    map.delete(key);
  },
});

beforeEach(() => {
  browser = new Map();
  tab = new Map();
  vi.stubGlobal('localStorage', storage(browser));
  vi.stubGlobal('sessionStorage', storage(tab));
  vi.stubGlobal('location', new URL('https://example.org/en/work/'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('has the last queries, newest first and each once', () => {
  for (const query of ['a', 'b', 'c', 'd', 'e', 'a', 'f']) rememberQuery(query);
  expect(recentQueries()).toEqual(['f', 'a', 'e', 'd', 'c']);
  forgetQueries();
  expect(recentQueries()).toEqual([]);
});

it('keeps the queries that readers have from before', () => {
  browser.set('search-recent', '["leave","mentor"]');
  expect(recentQueries()).toEqual(['leave', 'mentor']);
  rememberQuery('grade');
  expect(recentQueries()).toEqual(['grade', 'leave', 'mentor']);
  expect(browser.has('search-recent')).toBe(false);
});

it('forgets the queries from before with all others', () => {
  browser.set('search-recent', '["leave"]');
  forgetQueries();
  expect([...browser.keys()]).toEqual([]);
});

it.each(['{', '"leave"', '[1]'])('takes %s for no queries', (text) => {
  browser.set('search-recent', text);
  expect(recentQueries()).toEqual([]);
});

it('has what was asked last in this tab, with what it was narrowed by', () => {
  expect(lastAsked()).toBeUndefined();
  const asked = { query: 'leave', scope: 'en', filters: new Map([['kind', 'term'] as const]) };
  rememberLast(asked);
  expect(lastAsked()).toEqual(asked);
  expect(browser.size).toBe(0);
  forgetQueries();
  expect(lastAsked()).toBeUndefined();
});

it('leaves out filters that this edition does not know', () => {
  rememberLast({ query: 'leave', scope: 'all', filters: new Map() });
  const [[key, text] = ['', '']] = tab;
  tab.set(key, text.replace('"filters":[]', '"filters":[["mood","x"],["grade","3"]]'));
  expect(lastAsked()?.filters).toEqual(new Map([['grade', '3']]));
});

it('gives the words of a result to the page that it opens, once', () => {
  leaveMarks('/en/other/#1', ['leave']);
  expect(takeMarks()).toEqual([]);
  leaveMarks('/en/work/#1', ['leave']);
  expect(takeMarks()).toEqual(['leave']);
  expect(takeMarks()).toEqual([]);
});
