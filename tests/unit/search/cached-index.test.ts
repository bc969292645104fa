import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { SAMPLE_LOCALES, sampleSource } from './sample.ts';

it('an index is made once of the same records, and anew of the language alone that says something else', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => {
    rmSync(cache, { recursive: true });
  });
  const kept = (): number => readdirSync(join(cache, 'search')).length;
  const sources = SAMPLE_LOCALES.map(sampleSource);
  const made = await buildIndex(sources, cache);
  expect(kept()).toBe(SAMPLE_LOCALES.length);
  const found = await buildIndex(sources, cache);
  expect(kept()).toBe(SAMPLE_LOCALES.length);
  const bytes = (index: typeof made): [string, Buffer][] =>
    [...index].map(([path, content]) => [path, Buffer.from(content)]);
  expect(bytes(found)).toEqual(bytes(made));

  const [first, ...others] = SAMPLE_LOCALES.map(sampleSource);
  if (!first) throw new Error('There is no language');
  const records = first.records.map((record) => ({ ...record, text: `${record.text} 17` }));
  const changed = await buildIndex([{ ...first, records }, ...others], cache);
  expect(kept()).toBe(SAMPLE_LOCALES.length + 1);
  const own = [...changed.keys()].filter((path) => path.startsWith(`${first.locale}/`));
  expect(own.some((path) => !made.has(path))).toBe(true);
});
