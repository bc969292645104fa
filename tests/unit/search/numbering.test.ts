import { beforeAll, describe, expect, it } from 'vitest';
import { numberingOf } from '../../../src/model/numbering/numbering.ts';
import { search } from '../../../src/search/query/engine.ts';
import type { SearchSource } from '../../../src/search/records/record.ts';
import { placeToken } from '../../../src/search/words/marks.ts';
import { sampleIndex, sampleRecord } from './sample.ts';

/** The sample handbook as one in chapters, with a table behind it. */
const inChapters = (source: SearchSource): SearchSource => ({
  ...source,
  numbering: numberingOf('chapters').spec,
  records: [
    ...source.records,
    sampleRecord({
      id: 'section:t1',
      locale: source.locale,
      places: ['t1', 't1-p1'],
      title: '能力の表',
      text: '等級ごとに示します。',
    }),
  ],
});

let index: Awaited<ReturnType<typeof sampleIndex>>;

beforeAll(async () => {
  index = await sampleIndex(inChapters);
});

async function first(query: string): Promise<string | undefined> {
  const library = await index.library('ja');
  const answer = await search(library, { query, everyLanguage: false, filters: [] });
  return (await answer.show(0, 1))[0]?.url;
}

describe('search in a handbook with chapters', () => {
  it.each([
    ['第2章第4節(2)', '/ja/section/2-4-2/'],
    ['方針 第２章第４節（２）', '/ja/section/2-4-2/'],
    ['2-4-2', '/ja/section/2-4-2/'],
    ['別表第1', '/ja/section/t1/'],
    ['別表1の表', '/ja/section/t1/'],
  ])('%s opens the place', async (query, url) => {
    expect(await first(query)).toBe(url);
  });

  it('a number of no place is words, as other numbers are', async () => {
    expect(await first('別表第9 育休')).toBe('/ja/section/2-6-4/');
  });
});

it('no two places have the same word', () => {
  const places = ['1', 't1', 'b', 'a1', 'b1', '2-1', '1-1', 't1-1', '1-p1', 't1-p1', '11', 'z1'];
  expect(new Set(places.map(placeToken)).size).toBe(places.length);
});
