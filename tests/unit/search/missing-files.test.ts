import { beforeAll, describe, expect, it } from 'vitest';
import type { IndexFiles } from '../../../src/search/index/build-index.ts';
import { createEditions } from '../../../src/search/query/editions.ts';
import { search, type Answer } from '../../../src/search/query/engine.ts';
import type { Library } from '../../../src/search/query/language.ts';
import type { Fetcher } from '../../../src/search/query/store.ts';
import { unpack } from '../../../src/search/query/unpack.ts';
import { edition, firstOf, OLD, openPage, QUESTION } from './open-page.ts';
import { fetcherOf } from './sample.ts';

let first: IndexFiles;

beforeAll(async () => {
  ({ files: first } = await edition(false));
}, 60_000);

/** A library, and what it fetches. */
function openCounting(files: IndexFiles): { library: Promise<Library>; fetched: string[] } {
  const fetched: string[] = [];
  const fetcher: Fetcher = (path) => {
    if (path !== 'entry.json') fetched.push(path);
    return fetcherOf(files)(path);
  };
  return { library: createEditions(fetcher, ['ja', 'en']).latest(), fetched };
}

/** A file that says the same in more bytes: the name that gzip has a place for is long. */
function pad(file: Uint8Array, size: number): Uint8Array {
  const [head, body] = [Uint8Array.from(file.subarray(0, 10)), file.subarray(10)];
  head[3] = 8;
  return Buffer.concat([head, Buffer.from(`${'a'.repeat(size)}\0`), body]);
}

describe('a file that is missing while there is no other edition', () => {
  /** A page from whose server some files are gone. */
  function openBroken(gone: (path: string) => boolean): ReturnType<typeof openPage> & {
    missed: string[];
  } {
    const missed: string[] = [];
    const page = openPage(first, (path) => {
      missed.push(path);
      return Promise.reject(new Error(`404 for ${path}`));
    });
    page.deploy(new Map([...first].filter(([path]) => !gone(path))));
    return { ...page, missed };
  }

  /** The file that holds a record of the page's language. */
  const fileOf = async (id: string): Promise<string> => {
    const packs = [...first].filter(([path]) => path.startsWith('ja/records'));
    const texts = await Promise.all(packs.map(([, file]) => unpack(file)));
    return packs[texts.findIndex((text) => text.includes(`/${id.replace(':', '/')}/`))]?.[0] ?? '';
  };
  const urls = async (answer: Answer): Promise<string[]> =>
    (await answer.show(0, 20)).map(({ url }) => url);

  it('costs its own hits, and no others', async () => {
    const all = await urls(await openPage(first).ask('研修'));
    const file = await fileOf('section:2-3-4');
    const { ask, entries, missed } = openBroken((path) => path === file);
    const answer = await ask('研修');
    expect(await urls(answer)).toEqual(all.filter((url) => url !== OLD));
    expect(all).toContain(OLD);
    expect(answer.count).toBe(all.length - 1);
    expect(entries()).toBe(2);
    expect(missed.length).toBeGreaterThan(0);
    const before = missed.length;
    await ask('研修 記録');
    expect(missed.length).toBe(before);
    expect(entries()).toBe(2);
  });

  it('is noticed when more is shown, and counted', async () => {
    const file = await fileOf('section:9-11');
    const { ask } = openBroken((path) => path === file);
    const answer = await ask('研修');
    const [start, more] = [await answer.show(0, 8), await answer.show(8, 20)];
    const shown = [...start, ...more].map(({ url }) => url);
    expect(new Set(shown).size).toBe(shown.length);
    expect(answer.count).toBe(shown.length);
    expect(shown).not.toContain('/ja/section/9-11/');
  });

  it('does not offer an answer that cannot be shown', async () => {
    const asked = await openPage(first).ask(QUESTION.ask);
    expect((await asked.show(0, 1))[0]?.asked).toBe(true);
    const file = await fileOf(QUESTION.record);
    const { ask } = openBroken((path) => path === file);
    const answer = await ask(QUESTION.ask);
    expect((await answer.show(0, 9)).filter(({ asked: isAsked }) => isAsked)).toEqual([]);
  });

  it.each([
    ['the other language', 'en/head', '育休 encouraged'],
    ['the readings', 'ja/readings', 'いくじきゅうぎょう'],
  ])('may be %s', async (_what, gone, query) => {
    const { ask } = openBroken((path) => path.startsWith(gone));
    const answer = await ask(query);
    expect(await firstOf(answer)).toBe('/ja/section/2-6-4/');
    expect(answer.missing).toEqual([]);
  });

  it.each(['ja/head', 'ja/records'])(
    'does not make search say that there is nothing: %s',
    async (gone) => {
      const { ask, entries } = openBroken((path) => path.startsWith(gone));
      await expect(ask('派遣研修')).rejects.toThrow('404');
      expect(entries()).toBe(2);
    },
  );

  it('is asked for once more before it is left out', async () => {
    const file = await fileOf('section:2-3-4');
    let tries = 0;
    const page = openPage(first, (path) => {
      tries += 1;
      if (tries === 1) return Promise.reject(new Error('the network changed'));
      return fetcherOf(first)(path);
    });
    page.deploy(new Map([...first].filter(([path]) => path !== file)));
    expect(await firstOf(await page.ask('派遣研修'))).toBe(OLD);
  });
});

it('fetches nothing of the other language for a name that this one knows', async () => {
  const { fetched, library } = openCounting(first);
  const ask = async (query: string): Promise<string | undefined> =>
    firstOf(await search(await library, { query, everyLanguage: true, filters: [] }));
  expect(await ask('parental leave')).toBe('/ja/section/2-6-4/');
  expect(fetched.filter((path) => path.startsWith('en'))).toEqual([]);
  expect(await ask('encouraged')).toBe('/ja/section/2-6-4/');
  expect(fetched.filter((path) => path.startsWith('en')).length).toBeGreaterThan(0);
});

describe('what later questions wait for', () => {
  it('is fetched ahead: all of the page’s language, and then the others', async () => {
    const { fetched, library } = openCounting(first);
    const before = fetched.length;
    await (await library).fetchAhead(() => Promise.resolve());
    const paths = [...first.keys()].filter((path) => path !== 'entry.json');
    expect([...fetched].sort()).toEqual(paths.sort());
    expect(fetched.slice(before).findIndex((path) => path.startsWith('en'))).toBe(
      paths.filter((path) => path.startsWith('ja')).length,
    );
  });

  it('is not more than a phone may be asked for', async () => {
    const size = 60_000;
    const heavy = new Map(
      [...first].map(([path, file]) => [path, path.includes('records') ? pad(file, size) : file]),
    );
    const { fetched, library } = openCounting(heavy);
    await (await library).fetchAhead(() => Promise.resolve());
    expect(fetched.filter((path) => path.includes('records')).length).toBe(4);
  });
});
