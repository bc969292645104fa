import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/content.ts';
import { cellAnchor } from '../../../src/model/rubric/rubric.ts';
import { createUrls } from '../../../src/model/urls.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import { createEditions } from '../../../src/search/query/editions.ts';
import { search } from '../../../src/search/query/engine.ts';
import { searchSource } from '../../../src/search/records/source.ts';
import type { SearchSource } from '../../../src/search/records/record.ts';
import { fetcherOf } from './sample.ts';

const { library, treeOf } = readContent('.', 'tests/fixtures/partial');
const urls = createUrls(undefined, '/');
const sourceOf = (locale: Locale, official = library.official): SearchSource => {
  const texts = library.sections[locale].map((section) => ({ section, ...treeOf(section) }));
  return searchSource({ ...library, official, texts, printed: [] }, locale, urls);
};
const isOfficial = ({ id }: { id: string }): boolean => id.startsWith('official:');
const official = sourceOf('ja').records.filter(isOfficial);
const at = (url: string): string | undefined => official.find((each) => each.url === url)?.text;

describe('the official text', () => {
  it('is found where it stands beside the handbook’s own, heading by heading', () => {
    expect(at('/ja/aims/official/#1-2')).toBe(
      '② 職員のために\n職員は、互いに教え合い、知識を共有するものとします。',
    );
    expect(official.find(({ id }) => id === 'official:section:1-2')).toMatchObject({
      kind: 'section',
      title: '原文：職員のために',
      home: 'section:1-2',
      places: [],
    });
  });

  it('is found with its notes, and without their numbers', () => {
    expect(at('/ja/shelves/official/')).toMatch(/修理の係に渡します。.*\n修理は、毎月１回/u);
  });

  it('is found at the cells of tables and the roles of grades', () => {
    const [answers] = library.rubrics[0]?.competencies ?? [];
    const [, stage] = answers?.stages ?? [];
    const anchor = answers && stage && cellAnchor(answers, stage);
    expect(at(`/ja/rubrics/desk/answers/#${anchor}-official`)).toBe(
      '質問について自分で調べたうえで、的確に答えている。',
    );
    expect(at('/ja/rubrics/desk/grade-new/#role-official')).toMatch(/慣れるための期間/u);
  });

  it('has no address that another record has, and adds nothing where there is no such file', () => {
    const { records } = sourceOf('ja');
    expect(new Set(records.map(({ url }) => url)).size).toBe(records.length);
    const without = records.filter((record) => !isOfficial(record));
    expect(sourceOf('ja', []).records).toEqual(without);
    expect(sourceOf('en').records.filter(isOfficial)).toEqual([]);
  });

  it('is answered with, after the handbook’s own words of the same place', async () => {
    const files = await buildIndex([sourceOf('ja')]);
    const found = async (query: string): Promise<string[]> => {
      const index = await createEditions(fetcherOf(files), ['ja']).latest();
      const { show } = await search(index, { query, everyLanguage: false, filters: [] });
      return (await show(0, 10)).map(({ url }) => url);
    };
    expect((await found('基本方針 所属長'))[0]).toBe('/ja/welcome/official/');
    for (const [query, own, beside] of [
      ['窓を閉め', '/ja/closing/', '/ja/closing/official/'],
      ['自分で調べ', 'answers/#', '-official'],
    ] as const) {
      const order = await found(query);
      const [first, second] = [own, beside].map((part) =>
        order.findIndex((url) => url.includes(part)),
      );
      expect(first, query).toBe(0);
      expect(second, query).toBeGreaterThan(0);
    }
  });
});
