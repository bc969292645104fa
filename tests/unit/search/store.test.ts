import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { openStore } from '../../../src/search/query/store.ts';

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
/** Enough words for several parts of an index. */
const FILLING = Array.from({ length: 9000 }, (_each, number) => `w${number.toString(36)}`);

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
    return Promise.resolve(readFileSync(join(folder, path)));
  });
  expect(store.size).toBe(WORDS.length);
  for (const word of [...WORDS, ...FILLING.filter((_each, number) => number % 1500 === 7), '無']) {
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
  const store = await openStore((path) =>
    broken && path.startsWith('index/')
      ? Promise.reject(new Error('no network'))
      : Promise.resolve(readFileSync(join(folder, path))),
  );
  await expect(store.find('人事')).rejects.toThrow('no network');
  broken = false;
  expect((await store.find('人事')).length).toBeGreaterThan(0);
});
