import { expect } from 'vitest';
import type { IndexFiles } from '../../../src/search/index/build-index.ts';
import { createEditions, searchLatest } from '../../../src/search/query/editions.ts';
import type { Answer } from '../../../src/search/query/engine.ts';
import type { Fetcher } from '../../../src/search/query/store.ts';
import type { Asked } from '../../../src/search/records/record.ts';
import { fetcherOf, sampleIndex, sampleRecord } from './sample.ts';

/** More places than are looked at before anything is shown. */
const MORE = Array.from({ length: 12 }, (_each, number) => `section:9-${number}`);

/** A question that the handbook answers. */
export const QUESTION: Asked = {
  ask: '研修の記録で何を学べますか',
  record: 'section:2-3-4',
  place: '2-3-4-p1',
  start: 0,
  end: 5,
  silent: undefined,
};

/** So long that each record is a file of its own. */
const LONG = '文。'.repeat(2700);

/** An edition of a handbook: in the new one a text and a title changed, and no word that is looked for did. */
export function edition(isNew: boolean): ReturnType<typeof sampleIndex> {
  return sampleIndex((source) => {
    const { locale, records } = source;
    const more = MORE.map((id) => sampleRecord({ id, locale, title: id, text: '研修の記録' }));
    const old = [...records, ...more].map((record) => ({
      ...record,
      text: `${record.text}\n${LONG}`,
    }));
    return {
      ...source,
      questions: [QUESTION],
      records: isNew
        ? old.map((record) => ({ ...record, url: `${record.url}new/`, text: `${record.text}!` }))
        : old,
    };
  });
}

/** A server whose site can be renewed, and a page that is open on it. */
export function openPage(
  first: IndexFiles,
  missing: Fetcher = (path) => Promise.reject(new Error(`404 for ${path}`)),
): {
  ask: (query: string) => Promise<Answer>;
  deploy: (files: IndexFiles) => void;
  entries: () => number;
} {
  let served = first;
  let entries = 0;
  const editions = createEditions(
    (path, isFresh) => {
      if (path === 'entry.json') {
        expect(isFresh).toBe(true);
        entries += 1;
      }
      return served.has(path) ? fetcherOf(served)(path) : missing(path);
    },
    ['ja', 'en'],
  );
  return {
    ask: (query) => searchLatest(editions, { query, everyLanguage: true, filters: [] }),
    deploy: (files) => {
      served = files;
    },
    entries: () => entries,
  };
}

/** Where the section on dispatch training is, in the first edition. */
export const OLD = '/ja/section/2-3-4/';

/** The address of what comes first. */
export const firstOf = async (answer: Answer): Promise<string | undefined> =>
  (await answer.show(0, 1))[0]?.url;
