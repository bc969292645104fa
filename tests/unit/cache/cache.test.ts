import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cached, isCached, pruneCache, type CacheEntry } from '../../../src/cache/cache.ts';

const entry = (key: string): CacheEntry => ({ kind: 'things', key, ending: 'txt' });

/** A cache of its own; `times` counts how often something is really made. */
function cacheOf(): {
  folder: string;
  pathOf: (key: string) => string;
  make: (key: string) => Promise<string>;
  times: () => number;
} {
  const folder = mkdtempSync(join(tmpdir(), 'cache-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  let times = 0;
  return {
    folder,
    pathOf: (key) => join(folder, 'things', `${key}.txt`),
    make: async (key) => {
      const bytes = await cached(
        entry(key),
        async () => {
          times += 1;
          if (key === 'broken') throw new Error('it cannot be made');
          return Buffer.from(`made for ${key}`);
        },
        folder,
      );
      return Buffer.from(bytes).toString();
    },
    times: () => times,
  };
}

describe('the cache', () => {
  it('has a file made once', async () => {
    const { make, times, folder } = cacheOf();
    expect(isCached(entry('a'), folder)).toBe(false);
    expect(await make('a')).toBe('made for a');
    expect(await make('a')).toBe('made for a');
    expect(times()).toBe(1);
    expect(isCached(entry('a'), folder)).toBe(true);
  });

  it('keeps nothing that could not be made', async () => {
    const { make, times } = cacheOf();
    await expect(make('broken')).rejects.toThrow('it cannot be made');
    await expect(make('broken')).rejects.toThrow('it cannot be made');
    expect(times()).toBe(2);
  });

  it('leaves nothing half written', async () => {
    const { make, folder } = cacheOf();
    await make('a');
    expect(readdirSync(join(folder, 'things'))).toEqual(['a.txt']);
  });

  it.each<[string, (path: string, other: string) => void]>([
    ['was cut short', (path) => truncateSync(path, 40)],
    ['is empty', (path) => truncateSync(path, 0)],
    ['is anything', (path) => writeFileSync(path, 'anything of more than a digest’s length, here')],
    ['has one other byte', (path) => change(path)],
    ['is another’s', (path, other) => writeFileSync(path, readFileSync(other))],
  ])('has an entry made anew that %s', async (_name, spoil) => {
    const { make, pathOf, times, folder } = cacheOf();
    await make('a');
    await make('b');
    spoil(pathOf('a'), pathOf('b'));
    expect(isCached(entry('a'), folder)).toBe(false);
    expect(await make('a')).toBe('made for a');
    expect(times()).toBe(3);
    expect(await make('a')).toBe('made for a');
    expect(times()).toBe(3);
  });

  it('is rid of what has not been used for a month, and of what was left half written', async () => {
    const { make, pathOf, folder } = cacheOf();
    for (const key of ['old', 'used', 'new']) await make(key);
    writeFileSync(`${pathOf('new')}.1.part`, '');
    const now = Date.now();
    const daysAgo = (days: number): Date => new Date(now - days * 24 * 60 * 60 * 1000);
    for (const key of ['old', 'used']) utimesSync(pathOf(key), daysAgo(31), daysAgo(31));
    utimesSync(`${pathOf('new')}.1.part`, daysAgo(2), daysAgo(2));
    await make('used');
    pruneCache(folder, now);
    expect(readdirSync(join(folder, 'things')).sort()).toEqual(['new.txt', 'used.txt']);
  });

  it('may be missing', () => {
    const { folder } = cacheOf();
    expect(() => pruneCache(join(folder, 'none'))).not.toThrow();
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

function change(path: string): void {
  const bytes = readFileSync(path);
  bytes[bytes.length - 1] = 0;
  writeFileSync(path, bytes);
}
