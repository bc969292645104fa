import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import {
  buildIndex,
  keepLanguage,
  type LanguageSource,
} from '../../../src/search/index/build-index.ts';
import { SAMPLE_LOCALES, sampleSource } from './sample.ts';

const bytesOf = (index: Awaited<ReturnType<typeof buildIndex>>): [string, Buffer][] =>
  [...index].map(([path, content]) => [path, Buffer.from(content)]);

it('another process makes an index, of what is written as JSON, where none is kept', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => {
    rmSync(cache, { recursive: true });
  });
  const sources = SAMPLE_LOCALES.map(sampleSource);
  const asked: string[] = [];
  const elsewhere = async (language: LanguageSource): Promise<void> => {
    asked.push(language.source.locale);
    await keepLanguage(JSON.parse(JSON.stringify(language)) as LanguageSource, cache);
  };
  const made = await buildIndex(sources, { cache, elsewhere });
  await buildIndex(sources, { cache, elsewhere });
  expect(asked).toEqual([...SAMPLE_LOCALES]);
  // Nothing but what was made there: not a second one under another key.
  expect(readdirSync(join(cache, 'search'))).toHaveLength(SAMPLE_LOCALES.length);
  expect(bytesOf(made)).toEqual(bytesOf(await buildIndex(sources)));
});

it('an index is made once of the same records, and anew of the language alone that says something else', async () => {
  const cache = mkdtempSync(join(tmpdir(), 'index-'));
  onTestFinished(() => {
    rmSync(cache, { recursive: true });
  });
  const kept = (): number => readdirSync(join(cache, 'search')).length;
  const sources = SAMPLE_LOCALES.map(sampleSource);
  const made = await buildIndex(sources, { cache });
  expect(kept()).toBe(SAMPLE_LOCALES.length);
  const found = await buildIndex(sources, { cache });
  expect(kept()).toBe(SAMPLE_LOCALES.length);
  expect(bytesOf(found)).toEqual(bytesOf(made));

  const [first, ...others] = SAMPLE_LOCALES.map(sampleSource);
  if (!first) throw new Error('There is no language');
  const records = first.records.map((record) => ({ ...record, text: `${record.text} 17` }));
  const changed = await buildIndex([{ ...first, records }, ...others], { cache });
  expect(kept()).toBe(SAMPLE_LOCALES.length + 1);
  const own = [...changed.keys()].filter((path) => path.startsWith(`${first.locale}/`));
  expect(own.some((path) => !made.has(path))).toBe(true);
});
