import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { remember } from '../../../src/cache/cache.ts';

/** Something that is made through a cache of its own; `times` counts how often it really is. */
function maker(): { make: (...from: string[]) => Promise<string>; times: () => number } {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  onTestFinished(() => {
    rmSync(cache, { recursive: true });
  });
  let times = 0;
  return {
    make: async (...from) => {
      const bytes = await remember(
        { kind: 'things', ending: 'txt', from },
        async () => {
          times += 1;
          if (from.includes('broken')) throw new Error('it cannot be made');
          return Buffer.from(from.join('+'));
        },
        cache,
      );
      return Buffer.from(bytes).toString();
    },
    times: () => times,
  };
}

describe('what is remembered', () => {
  it('is made once', async () => {
    const { make, times } = maker();
    expect(await make('a', 'b')).toBe('a+b');
    expect(await make('a', 'b')).toBe('a+b');
    expect(times()).toBe(1);
  });

  it('is made anew when any part changes, and told from parts that run together', async () => {
    const { make, times } = maker();
    expect(await make('a', 'bc')).toBe('a+bc');
    expect(await make('ab', 'c')).toBe('ab+c');
    expect(times()).toBe(2);
  });

  it('is nothing that could not be made', async () => {
    const { make, times } = maker();
    await expect(make('broken')).rejects.toThrow('it cannot be made');
    await expect(make('broken')).rejects.toThrow('it cannot be made');
    expect(times()).toBe(2);
  });
});
