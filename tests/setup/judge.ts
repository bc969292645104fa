import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFirst, type Locale } from '../../src/model/locales.ts';
import { createEditions } from '../../src/search/query/editions.ts';
import { search } from '../../src/search/query/engine.ts';
import type { Library } from '../../src/search/query/language.ts';

/** A query that people judged by reading the content: where it has to lead. */
export interface Judged {
  query: string;
  locale: Locale;
  kind: string;
  /** Addresses of which one has to come first. */
  first: string[];
  /** Addresses that all have to be among the first ten. */
  among: string[];
  /** Whether it has to find nothing. */
  nothing?: boolean;
}

/** How a query was answered. */
export interface Outcome {
  kind: string;
  /** The share of the addresses that are among the first ten; none for queries that shall find nothing. */
  recall: number;
  /** Whether the first is right, or the definition that it begins with. */
  precise: boolean;
  /** One by the rank of the first right address. */
  reciprocal: number;
  miss: string | undefined;
}

/** Means over many queries, from 0 to 1. */
export interface Quality {
  recall: number;
  precision: number;
  meanReciprocalRank: number;
}

/** The languages of the site that is judged. */
export const JUDGED_LOCALES: readonly Locale[] = ['ja', 'en'];

/**
 * Every judged query of a list: the long-kept one, or the working half of those that were written from needs and from the
 * content by somebody who had not seen the search.
 */
export function readJudged(list: 'golden' | 'working' = 'golden'): Judged[] {
  const text = readFileSync(`tests/search/${list}.json`, 'utf8');
  return (JSON.parse(text) as { queries: Judged[] }).queries;
}

/** Asks the index of a built site all queries, each in its language. */
export async function judgeAll(folder: string, queries: readonly Judged[]): Promise<Outcome[]> {
  const libraries = new Map<Locale, Library>();
  for (const locale of JUDGED_LOCALES) {
    const editions = createEditions(
      (path) => Promise.resolve(readFileSync(join(folder, 'pagefind', path))),
      ownFirst(locale, JUDGED_LOCALES),
    );
    libraries.set(locale, await editions.latest());
  }
  const outcomes: Outcome[] = [];
  for (const judged of queries) {
    const library = libraries.get(judged.locale);
    if (library) outcomes.push(await judge(judged, library));
  }
  return outcomes;
}

/** The means of some outcomes. */
export function qualityOf(outcomes: readonly Outcome[]): Quality {
  const mean = (value: (outcome: Outcome) => number): number =>
    outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length;
  return {
    recall: mean(({ recall }) => recall),
    precision: mean(({ precise }) => Number(precise)),
    meanReciprocalRank: mean(({ reciprocal }) => reciprocal),
  };
}

/** Whether a result answers for an address: the page, or the place on it, or a place below that. */
function answers(url: string, address: string): boolean {
  if (!address.includes('#')) return url.replace(/#.*$/u, '') === address;
  return url === address || url.startsWith(`${address}-`);
}

async function judge(judged: Judged, library: Library): Promise<Outcome> {
  const { query, kind, first, among, nothing = false } = judged;
  const answer = await search(library, { query, everyLanguage: true, filters: [] });
  const results = await answer.show(0, 10);
  const list = results.map(({ url }) => url);
  const entry = results[0]?.definition?.url;
  const all = entry === undefined ? list : [entry, ...list];
  if (nothing) {
    const right = answer.count === 0;
    const miss = right ? undefined : `found ${all.slice(0, 3).join(' ')}`;
    const value = right ? 1 : 0;
    return { kind, recall: value, precise: right, reciprocal: value, miss };
  }
  const isFirst = (url: string | undefined): boolean =>
    first.length === 0 || (url !== undefined && first.some((address) => answers(url, address)));
  const wanted = [...among, ...(first.length > 0 ? [first] : [])].map((each) => [each].flat());
  const missing = wanted.filter(
    (addresses) =>
      !addresses.some((address) => all.slice(0, 10).some((url) => answers(url, address))),
  );
  const precise = isFirst(list[0]) || isFirst(entry);
  const rank = precise ? 0 : list.findIndex((url) => isFirst(url));
  const reasons = [
    ...missing.map((addresses) => `not among ten: ${addresses.join(' or ')}`),
    ...(precise ? [] : [`first is ${list[0]}, not ${first.join(' or ')}`]),
  ];
  return {
    kind,
    recall: wanted.length === 0 ? 1 : 1 - missing.length / wanted.length,
    precise,
    reciprocal: rank < 0 ? 0 : 1 / (rank + 1),
    miss: reasons.length > 0 ? reasons.join('; ') : undefined,
  };
}
