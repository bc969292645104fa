import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { nameParts, type NamedParts } from '../../../src/search/index/name-parts.ts';
import { openStore, SIGNATURE } from '../../../src/search/query/store.ts';

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
  'ojt',
  '人事τ',
  'πcxdxe',
];
/**
 * Enough words for several parts of an index. The last two kinds stand in another order by units of UTF-16 than by
 * code points: some part ends or begins between them.
 */
const FILLING = ['w', '\u{FA11}', '\u{20BB7}'].flatMap((start) =>
  Array.from({ length: 3000 }, (_each, number) => start + number.toString(36)),
);

/** The same index, as it is named for this project's own reader. */
let named: NamedParts;

const read = (path: string): Promise<Uint8Array> => {
  const file = named.files.get(path);
  return file ? Promise.resolve(file) : Promise.reject(new Error(`404 for ${path}`));
};

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
  named = nameParts((await index.getFiles()).files, () => ({}));
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
  const store = await openStore((path) => {
    requests.push(path);
    return read(path);
  }, named.table);
  expect(store.size).toBe(WORDS.length);
  for (const word of [...WORDS, ...FILLING.filter((_each, number) => number % 500 === 7), '無']) {
    const { results } = await own.search(`"${word}"`);
    const theirs = await Promise.all(results.map(async (result) => (await result.data()).url));
    const ours = await Promise.all(
      (await store.find(word)).map(async (each) => (await store.load(each)).url),
    );
    expect(ours, word).toEqual(theirs.sort());
  }
  expect(new Set(requests.filter((path) => path.startsWith('index/'))).size).toBeGreaterThan(1);
  expect(requests.filter((path) => path.startsWith('index/')).length).toBe(
    new Set(requests.filter((path) => path.startsWith('index/'))).size,
  );
  expect([...(await store.filter('kind')).keys()].sort()).toEqual(['even', 'odd']);
}, 60_000);

it('asks again for what could not be fetched', async () => {
  let broken = true;
  const store = await openStore(
    (path) =>
      broken && path.startsWith('index/') ? Promise.reject(new Error('no network')) : read(path),
    named.table,
  );
  await expect(store.find('人事')).rejects.toThrow('no network');
  broken = false;
  expect((await store.find('人事')).length).toBeGreaterThan(0);
});

it('finds words on both sides of the letters that two units of UTF-16 write', async () => {
  const store = await openStore(read, named.table);
  const lost: string[] = [];
  for (const word of FILLING) if ((await store.find(word)).length === 0) lost.push(word);
  expect(lost).toEqual([]);
});

it('finds the words of a part whose last one the table names by its beginning', async () => {
  const pack = (content: unknown): Uint8Array =>
    gzipSync(Buffer.concat([Buffer.from(SIGNATURE), encode(content)]));
  const files = new Map([
    [
      'table.pf',
      pack([
        '1',
        [['a', 1, '']],
        [
          ['a', '知', 'one'],
          ['研', '研', 'two'],
        ],
        [],
      ]),
    ],
    [
      'index/one.pf',
      pack([
        [
          ['知', [[0, [], []]]],
          ['知識', [[0, [], []]]],
        ],
      ]),
    ],
    ['index/two.pf', pack([[['研修', [[0, [], []]]]]])],
  ]);
  const store = await openStore(
    (path) => Promise.resolve(files.get(path) ?? new Uint8Array()),
    'table.pf',
  );
  for (const word of ['知', '知識', '研修']) expect(await store.find(word), word).toEqual([0]);
});

it('refuses what is no part of an index', async () => {
  const excuse = gzipSync('<!doctype html><p>Not found');
  await expect(openStore(() => Promise.resolve(excuse), named.table)).rejects.toThrow('no part');
  await expect(
    openStore(() => Promise.resolve(Buffer.from('<!doctype html>')), named.table),
  ).rejects.toThrow();
});
