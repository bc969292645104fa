import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexFiles } from '../../../src/search/index/build-index.ts';
import { createEditions, searchLatest } from '../../../src/search/query/editions.ts';
import type { Answer } from '../../../src/search/query/engine.ts';
import type { Fetcher } from '../../../src/search/query/store.ts';
import { fetcherOf, sampleIndex, sampleRecord } from './sample.ts';

/** Two editions of a handbook: a text and a title changed, and no word that is looked for did. */
let first: IndexFiles;
let second: IndexFiles;

/** More places than are looked at before anything is shown. */
const MORE = Array.from({ length: 12 }, (_each, number) => `section:9-${number}`);

function edition(isNew: boolean): ReturnType<typeof sampleIndex> {
  return sampleIndex((source) => {
    const { locale, records } = source;
    const more = MORE.map((id) => sampleRecord({ id, locale, title: id, text: '研修の記録' }));
    const old = [...records, ...more];
    return {
      ...source,
      records: isNew
        ? old.map((record) => ({ ...record, url: `${record.url}new/`, text: `${record.text}!` }))
        : old,
    };
  });
}

beforeAll(async () => {
  ({ files: first } = await edition(false));
  ({ files: second } = await edition(true));
}, 60_000);

/** A server whose site can be renewed, and a page that is open on it. */
function openPage(missing: Fetcher = (path) => Promise.reject(new Error(`404 for ${path}`))): {
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

const OLD = '/ja/section/2-3-4/';
const NEW = '/ja/section/2-3-4/new/';
const firstOf = async (answer: Answer): Promise<string | undefined> =>
  (await answer.show(0, 1))[0]?.url;

describe('search on a page that is open while a new edition comes', () => {
  it('answers from the new edition', async () => {
    const { ask, deploy, entries } = openPage();
    expect(await firstOf(await ask('育休'))).toBe('/ja/section/2-6-4/');
    deploy(second);
    expect(await firstOf(await ask('派遣研修'))).toBe(NEW);
    expect(await firstOf(await ask('育休'))).toBe('/ja/section/2-6-4/new/');
    expect(entries()).toBe(2);
  });

  it('fetches from the new edition what an answer shows later', async () => {
    const { ask, deploy } = openPage();
    const { count, show, facets } = await ask('研修');
    deploy(second);
    const later = await show(8, 10);
    // The new edition is open by now, and the answer is still one of the old.
    later.push(...(await show(10, count)), ...(await show(10, count)));
    expect(later.length).toBe(2 + 2 * (count - 10));
    expect(later.every(({ url }) => url.endsWith('/new/'))).toBe(true);
    expect(await facets()).toEqual([]);
  });

  it('opens the other language and the readings of one edition together', async () => {
    const { ask, deploy } = openPage();
    expect(await firstOf(await ask('公募'))).toBe(OLD);
    deploy(second);
    expect(await firstOf(await ask('encouraged'))).toBe('/ja/section/2-6-4/new/');
    expect(await firstOf(await ask('じんじひょうか'))).toBe('/ja/section/2-4-2/new/');
  });

  it('takes a server’s page of excuse for no part', async () => {
    const excuse = Buffer.from('<!doctype html><title>Not found</title>');
    const { ask, deploy } = openPage(() => Promise.resolve(excuse));
    expect(await firstOf(await ask('育休'))).toBe('/ja/section/2-6-4/');
    deploy(second);
    expect(await firstOf(await ask('派遣研修'))).toBe(NEW);
    expect(await firstOf(await ask('じんじひょうか'))).toBe('/ja/section/2-4-2/new/');
  });

  it('reloads once only, and says so where that does not help', async () => {
    const { ask, deploy, entries } = openPage();
    await ask('育休');
    const entry = second.get('entry.json') ?? new Uint8Array();
    deploy(new Map([['entry.json', entry]]));
    await expect(ask('派遣研修')).rejects.toThrow('404');
    expect(entries()).toBe(2);
    deploy(second);
    expect(await firstOf(await ask('派遣研修'))).toBe(NEW);
  });

  it('says so where parts are missing and there is no other edition', async () => {
    const missed: string[] = [];
    const { ask, deploy } = openPage((path) => {
      missed.push(path);
      return Promise.reject(new Error(`404 for ${path}`));
    });
    await ask('育休');
    deploy(new Map([['entry.json', first.get('entry.json') ?? new Uint8Array()]]));
    await expect(ask('派遣研修')).rejects.toThrow('404');
    expect(missed.filter((path) => /lexicon|table/u.test(path))).toEqual([]);
  });
});

describe('the files of an index', () => {
  it('are called by what they hold, so that no cache gives those of another edition', async () => {
    // What is shown changed, and nothing that is indexed.
    const { files } = await sampleIndex((source) => ({
      ...source,
      records: source.records.map((record) => ({ ...record, text: `${record.text}!` })),
    }));
    const { files: before } = await sampleIndex();
    const both = [...before].filter(([path]) => path !== 'entry.json' && files.has(path));
    expect(both.length).toBeGreaterThan(0);
    for (const [path, content] of both) expect(files.get(path), path).toEqual(content);
  });

  it('are the same again from the same content', async () => {
    expect((await edition(false)).files).toEqual(first);
  });
});
