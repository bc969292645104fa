import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { search } from '../../../src/search/query/engine.ts';
import type { KnownConcept, Lexicon } from '../../../src/search/query/lexicon.ts';
import { withReadings } from '../../../src/search/query/with-readings.ts';
import { sampleIndex } from './sample.ts';

const READING = 'いくじきゅうぎょう';

let index: Awaited<ReturnType<typeof sampleIndex>>;

beforeAll(async () => {
  index = await sampleIndex();
});

const lexiconOf = async (locale: Locale, isReading: boolean): Promise<Lexicon> =>
  (await (await index.library(locale)).own(isReading)).lexicon;

const leaveIn = ({ concepts }: Lexicon): KnownConcept | undefined =>
  concepts.find(({ names }) => names.includes('育児休業'));

describe('how the glossary says that a name is read', () => {
  it('comes with the readings, and not before', async () => {
    const [before, after] = [await lexiconOf('ja', false), await lexiconOf('ja', true)];
    expect(leaveIn(before)?.names).not.toContain(READING);
    expect(before.byName.has(READING)).toBe(false);
    expect(leaveIn(after)?.names.at(-1)).toBe(READING);
    expect(leaveIn(after)?.keys.at(-1)).toBe(READING);
    expect(after.byName.get(READING)).toEqual(after.byName.get('育児休業'));
  });

  it('is among the names where letters tell readings, and no file of them is fetched', async () => {
    expect(leaveIn(await lexiconOf('en', false))?.names).toContain(READING);
  });

  it.each(['ja', 'en'] as const)('is a name of the term in %s', async (locale) => {
    const answer = await search(await index.library(locale), {
      query: READING,
      everyLanguage: true,
      filters: [],
    });
    const [first] = await answer.show(0, 1);
    expect(first).toMatchObject({
      url: `/${locale}/section/2-6-4/`,
      definition: { url: `/${locale}/term/leave/` },
    });
  });

  it('stands behind the names of concepts that come before, and is no word that merely leads there', async () => {
    const lexicon = await lexiconOf('ja', false);
    const keys = new Set([...lexicon.words.keys(), ...lexicon.byName.keys()]);
    const [leads, , , names] = lexicon.concepts.map(({ leadKeys, keys: [key = ''] }) =>
      leadKeys.size > 0 ? [...leadKeys][0] : key,
    );
    const lines = [leads, names, '', '', ''].join('\n');
    const read = withReadings(lexicon, `${lines}\t${'\n'.repeat(keys.size - 1)}`);
    expect(read.concepts[0]?.leadKeys.has(leads ?? '')).toBe(false);
    expect(read.byName.get(leads ?? '')).toEqual([0]);
    expect(read.byName.get(names ?? '')).toEqual([1, 3]);
  });

  it('is refused where it is something else', async () => {
    const lexicon = await lexiconOf('ja', false);
    expect(() => withReadings(lexicon, '<!doctype html>')).toThrow('no readings');
  });
});
