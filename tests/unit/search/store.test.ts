import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createIndex, type IndexFile } from 'pagefind';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readPagefind, type Postings } from '../../../src/search/index/read-pagefind.ts';
import { writeStore, type StoreFiles } from '../../../src/search/index/write-store.ts';
import { openStore, type Store, type Table } from '../../../src/search/query/store.ts';
import { unpack } from '../../../src/search/query/unpack.ts';

/** Pagefind's own reader, as it comes with an index. */
interface Pagefind {
  createInstance: (options: object) => {
    options: (options: object) => Promise<void>;
    init: () => Promise<void>;
    search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'pagefind-'));
const WORDS = [
  '人事評価',
  '人事',
  '評価',
  '評価者',
  'がく',
  'かく',
  '1on1',
  '대출',
  '人事τ',
  'πcxdxe',
];
/** Enough words for several parts, in letters that stand in another order by units of UTF-16 than by code points. */
const FILLING = ['w', '\u{FA11}', '\u{20BB7}'].flatMap((start) =>
  Array.from({ length: 3000 }, (_each, number) => start + number.toString(36)),
);

const URLS = WORDS.map((_word, number) => `/${number}/`);
/** The words of a lexicon: those that are words and no marks, and some that no record has. */
const KNOWN = [...WORDS, ...FILLING.slice(0, 4000), '無い', 'a'].filter(
  (word) => !/[\u0370-\u03FF]/u.test(word),
);
KNOWN.sort();

/** What Pagefind wrote, and what is written of it. */
let written: IndexFile[];
const files: StoreFiles = new Map();
let table: Table;
const paths = (name: string): string[] => [...files.keys()].filter((path) => path.startsWith(name));
const read = (path: string): Promise<string> => unpack(files.get(path) ?? new Uint8Array());
const open = (reader = read, lost?: ReadonlySet<string>): Store =>
  openStore(reader, table, KNOWN, lost);

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'zxx' });
  if (!index) throw new Error('Pagefind made no index');
  for (const [number, word] of WORDS.entries()) {
    const content = [word, WORDS[(number * 3) % WORDS.length], ...FILLING.slice(number * 800)];
    await index.addCustomRecord({
      url: `/${number}/`,
      language: 'zxx',
      content: content.slice(0, 2000).join(' '),
      filters: { kind: [number % 2 === 0 ? 'even' : 'odd'] },
    });
  }
  await index.writeFiles({ outputPath: folder });
  written = (await index.getFiles()).files;
  const text = 'y'.repeat(5000);
  const records = URLS.map((url, number) => ({ url, meta: { title: `${number}`, text } }));
  const cutFrom = { words: 20_000, records: 20_000 };
  table = writeStore(files, readPagefind(written, URLS), KNOWN, records, cutFrom);
  await index.deleteIndex();
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(new Response(readFileSync(address.replace(/\?.*$/u, '')))),
  );
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

it('reads the same from Pagefind’s files as Pagefind’s own reader', async () => {
  const { createInstance } = (await import(
    /* @vite-ignore */ join(folder, 'pagefind.js')
  )) as Pagefind;
  const own = createInstance({ baseUrl: '/', basePath: `${folder}/`, noWorker: true });
  await own.options({ exactDiacritics: true });
  await own.init();
  const requests: string[] = [];
  const store = open((path) => {
    requests.push(path);
    return read(path);
  });
  expect(store.size).toBe(WORDS.length);
  for (const word of [...WORDS, ...FILLING.filter((_each, number) => number % 500 === 7), '無']) {
    const { results } = await own.search(`"${word}"`);
    const theirs = await Promise.all(results.map(async (result) => (await result.data()).url));
    const ours = await Promise.all(
      (await store.find(word)).map(async (each) => (await store.load(each)).url),
    );
    expect(ours, word).toEqual(theirs.sort());
  }
  expect(paths('words').length).toBeGreaterThan(1);
  expect(requests.length).toBe(new Set(requests).size);
  expect([...(await store.filter('kind'))]).toEqual([
    ['even', [0, 2, 4, 6, 8]],
    ['odd', [1, 3, 5, 7, 9]],
  ]);
  expect(await store.filter('colour')).toEqual(new Map());
}, 60_000);

it('says of every word what Pagefind’s files say', async () => {
  const { words } = readPagefind(written, URLS);
  expect(words.size).toBeGreaterThan(FILLING.length);
  const store = open();
  for (const [word, records] of words) expect(await store.find(word), word).toEqual(records);
  for (const word of ['無い', 'a', 'かτ', '\u{10FFFF}', ''])
    expect(await store.find(word)).toEqual([]);
});

it('takes records by their addresses, in whatever order Pagefind has them', () => {
  const { words } = readPagefind(written, URLS.toReversed());
  expect(words.get('πcxdxe')).toEqual(
    readPagefind(written, URLS)
      .words.get('πcxdxe')
      ?.map((record) => URLS.length - 1 - record)
      .sort((a, b) => a - b),
  );
  expect(() => readPagefind(written, [])).toThrow('a record of its own');
});

it('writes few large files, prose apart, and small ones of what is many times as long', () => {
  const weigh = (times: number): number[] => {
    const own: StoreFiles = new Map();
    const none: Postings = { words: new Map(), filters: new Map() };
    const records = Array.from({ length: times }, (_each, number) => ({
      url: `/${number}/`,
      meta: { kind: number < times / 2 ? 'section' : 'pdf', text: 'z'.repeat(1000) },
    }));
    const { packs } = writeStore(own, none, [], records);
    return packs.map(([, path]) => gunzipSync(own.get(path) ?? '').length);
  };
  expect(weigh(0)).toEqual([]);
  expect(weigh(1).length).toBe(1);
  const few = weigh(200);
  expect(few.length).toBe(2);
  expect(Math.max(...few)).toBeLessThan(1.1 * Math.min(...few));
  const many = weigh(1200);
  expect(many.length).toBeGreaterThan(50);
  expect(Math.max(...many)).toBeLessThan(20_000);
});

/** A word that is in a later part of the index, and in records of several packs. */
const LATER = FILLING[3500] ?? '';

it('asks again for what could not be fetched', async () => {
  let broken = true;
  const store = open((path) =>
    broken && path.startsWith('words') ? Promise.reject(new Error('no network')) : read(path),
  );
  await expect(store.find(LATER)).rejects.toThrow('no network');
  broken = false;
  expect((await store.find(LATER)).length).toBeGreaterThan(0);
});

it('leaves out what is lost, and nothing else', async () => {
  const [, second] = table.packs;
  const lost = new Set<string>();
  const store = open(read, lost);
  const before = await store.find(LATER);
  lost.add(second?.[1] ?? '');
  const after = await store.find(LATER);
  expect(after.length).toBeGreaterThan(0);
  expect(after).toEqual(before.filter((record) => store.has(record)));
  expect(after.length).toBeLessThan(before.length);
  for (const [, path] of table.parts) lost.add(path);
  expect(await store.find(LATER)).toEqual([]);
});

it('refuses what is no file of an index', async () => {
  await expect(unpack(Buffer.from('<!doctype html><p>Not found'))).rejects.toThrow();
  await expect(unpack(gzipSync('whole').subarray(0, 12))).rejects.toThrow();
  const excuse = gzipSync('<!doctype html><p>Not found');
  expect(() => readPagefind([{ path: 'pagefind.zxx.pf_meta', content: excuse }], [])).toThrow(
    'not what Pagefind writes',
  );
});
