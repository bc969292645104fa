import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { keepMdx } from '../../../src/web/kept-mdx.ts';

type Processor = Parameters<typeof keepMdx>[0];

/** A processor that keeps what it made in a folder of its own, and the texts that it was made of, in order. */
function processorOf(): {
  made: string[];
  make: (text: string, settings?: unknown, optimize?: boolean) => Promise<unknown>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'mdx-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
    vi.unstubAllEnvs();
  });
  const made: string[] = [];
  const processor = (): Processor => ({
    createMdxRenderer: () =>
      Promise.resolve({
        process: (text) => {
          made.push(text);
          return Promise.resolve({ code: `made of ${text}`, astroMetadata: {} as never });
        },
      }),
  });
  return {
    made,
    make: async (text, settings = [], optimize = false) => {
      const kept = keepMdx(processor(), settings, folder);
      const renderer = await kept.createMdxRenderer?.({}, { optimize });
      return renderer?.process(text, '/a.mdx', { number: '1' });
    },
  };
}

it('a section is made into a component once, and the same is given again', async () => {
  const { made, make } = processorOf();
  const first = await make('A');
  expect(await make('A')).toEqual(first);
  expect(first).toEqual({ code: 'made of A', astroMetadata: {} });
  expect(made).toEqual(['A']);
});

it('a section is made anew where its text, the plugins’ settings or Astro’s are others', async () => {
  const { made, make } = processorOf();
  await make('A');
  await make('B');
  await make('A', [{ term: 'buddy' }]);
  await make('A', [], true);
  expect(made).toEqual(['A', 'B', 'A', 'A']);
});

it('the authors’ server makes each, as its code may be older than the files of it', async () => {
  const { made, make } = processorOf();
  vi.stubEnv('NODE_ENV', 'development');
  await make('A');
  await make('A');
  expect(made).toEqual(['A', 'A']);
});
