import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { IndexFiles } from '../../../src/search/index/build-index.ts';
import { edition, firstOf, OLD, openPage } from './open-page.ts';
import { sampleIndex } from './sample.ts';

/** Two editions of a handbook. */
let first: IndexFiles;
let second: IndexFiles;

beforeAll(async () => {
  ({ files: first } = await edition(false));
  ({ files: second } = await edition(true));
}, 60_000);

const NEW = '/ja/section/2-3-4/new/';

describe('search on a page that is open while a new edition comes', () => {
  it('answers from the new edition', async () => {
    const { ask, deploy, entries } = openPage(first);
    expect(await firstOf(await ask('育休'))).toBe('/ja/section/2-6-4/');
    deploy(second);
    expect(await firstOf(await ask('派遣研修'))).toBe(NEW);
    expect(await firstOf(await ask('育休'))).toBe('/ja/section/2-6-4/new/');
    expect(entries()).toBe(2);
  });

  it('fetches from the new edition what an answer shows later', async () => {
    const { ask, deploy } = openPage(first);
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
    const { ask, deploy } = openPage(first);
    expect(await firstOf(await ask('公募'))).toBe(OLD);
    deploy(second);
    expect(await firstOf(await ask('encouraged'))).toBe('/ja/section/2-6-4/new/');
    expect(await firstOf(await ask('じんじひょうか'))).toBe('/ja/section/2-4-2/new/');
  });

  it('takes a server’s page of excuse for no part', async () => {
    const excuse = Buffer.from('<!doctype html><title>Not found</title>');
    const { ask, deploy } = openPage(first, () => Promise.resolve(excuse));
    expect(await firstOf(await ask('育休'))).toBe('/ja/section/2-6-4/');
    deploy(second);
    expect(await firstOf(await ask('派遣研修'))).toBe(NEW);
    expect(await firstOf(await ask('じんじひょうか'))).toBe('/ja/section/2-4-2/new/');
  });

  it('reloads once only, and says so where that does not help', async () => {
    const { ask, deploy, entries } = openPage(first);
    await ask('育休');
    const entry = second.get('entry.json') ?? new Uint8Array();
    deploy(new Map([['entry.json', entry]]));
    await expect(ask('派遣研修')).rejects.toThrow('404');
    expect(entries()).toBe(2);
    deploy(second);
    expect(await firstOf(await ask('派遣研修'))).toBe(NEW);
  });

  it('reads kana where the script that reads romaji is gone', async () => {
    vi.doMock('wanakana', () => Promise.reject(new Error('404')));
    onTestFinished(() => {
      vi.doUnmock('wanakana');
    });
    expect(await firstOf(await openPage(first).ask('じんじひょうか'))).toBe('/ja/section/2-4-2/');
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
