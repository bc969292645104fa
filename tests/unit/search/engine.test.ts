import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { search, type Answer } from '../../../src/search/query/engine.ts';
import type { ChosenFilter } from '../../../src/search/query/facets.ts';
import type { Result } from '../../../src/search/query/show.ts';
import { sampleIndex } from './sample.ts';

let index: Awaited<ReturnType<typeof sampleIndex>>;

beforeAll(async () => {
  index = await sampleIndex();
});

async function ask(
  query: string,
  locale: Locale = 'ja',
  both = true,
): Promise<{ answer: Answer; results: Result[]; first: string | undefined }> {
  const answer = await search(await index.library(locale), {
    query,
    everyLanguage: both,
    filters: [],
  });
  const results = await answer.show(0, 10);
  return { answer, results, first: results[0]?.url };
}

describe('a question', () => {
  it.each([
    ['育休', '/ja/section/2-6-4/'],
    ['いくじきゅうぎょう', '/ja/section/2-6-4/'],
    ['ikujikyugyo', '/ja/section/2-6-4/'],
    ['育休は取れますか', '/ja/section/2-6-4/'],
    ['人評', '/ja/section/2-4-2/'],
    ['じんじひょうか', '/ja/section/2-4-2/'],
    ['パワハラ', '/ja/section/2-2-5/'],
    ['ﾊﾗｽﾒﾝﾄ', '/ja/section/2-2-5/'],
    ['DX', '/ja/section/2-3-4/'],
    ['公募', '/ja/section/2-3-4/'],
    ['六級', '/ja/grade/ladder/6/'],
    ['2-(3)-④', '/ja/section/2-3-4/'],
    ['職員 研修', '/ja/section/2-3-4/'],
    ['パハワラ', '/ja/section/2-2-5/'],
  ])('%s finds its place', async (query, url) => {
    expect((await ask(query)).first).toBe(url);
  });

  it.each([
    ['parental leave', '/en/section/2-6-4/'],
    ['How can I take parental leave?', '/en/section/2-6-4/'],
    ['evaluation', '/en/section/2-4-2/'],
    ['harrassment', '/en/section/2-2-5/'],
    ['grade 6', '/en/grade/ladder/6/'],
    // Two letters that changed places, in a word too short for two slips.
    ['mangaer', '/en/grade/ladder/6/'],
  ])('%s finds its place in English', async (query, url) => {
    expect((await ask(query, 'en')).first).toBe(url);
  });

  it.each(['育休', '育児休業'])(
    'is answered by the passage of the term whose name it is, with its definition: %s',
    async (query) => {
      const { results } = await ask(query);
      expect(results[0]?.url).toBe('/ja/section/2-6-4/');
      expect(results[0]?.definition).toEqual({
        name: '育児休業',
        text: '定義です。',
        url: '/ja/term/leave/',
      });
      expect(results.map(({ url }) => url)).not.toContain('/ja/term/leave/');
    },
  );

  it.each(['産休', 'maternity leave'])(
    'is led to a passage by a word that is no name of the term, and not to a definition: %s',
    async (query) => {
      const { results } = await ask(query);
      expect(results[0]?.url).toBe('/ja/section/2-6-4/');
      expect(results.map(({ definition }) => definition)).not.toContainEqual(expect.anything());
    },
  );

  it('gives the entry itself where its term is at home nowhere, or filters leave it alone', async () => {
    const [entry] = (await ask('評価者')).results;
    expect(entry?.url).toBe('/ja/term/appraiser/');
    const answer = await search(await index.library('ja'), {
      query: '育休',
      everyLanguage: true,
      filters: [{ name: 'kind', value: 'term' }],
    });
    expect((await answer.show(0, 1)).map(({ url }) => url)).toEqual(['/ja/term/leave/']);
  });

  it('gives a passage before its entry in the glossary', async () => {
    const { results } = await ask('育児休業 定義');
    const urls = results.map(({ url }) => url);
    expect(urls).toContain('/ja/term/leave/');
    const { results: both } = await ask('定義 取得 育児休業');
    const order = both.map(({ url }) => url);
    expect(order.indexOf('/ja/section/2-6-4/')).toBeLessThan(order.indexOf('/ja/term/leave/'));
  });

  it('is answered by the definition, too, where the name is typed as it is read', async () => {
    expect((await ask('いくじきゅうぎょう')).results[0]?.definition?.url).toBe('/ja/term/leave/');
    expect((await ask('jinjihyouka')).results[0]?.definition?.url).toBe('/ja/term/appraisal/');
  });

  it('parts a katakana compound behind what the handbook knows of it', async () => {
    const { answer, first } = await ask('ハラスメントホットライン');
    expect(first).toBe('/ja/section/2-2-5/');
    expect(answer.missing).toEqual(['ホットライン']);
  });

  it('does not take a short word for another with a like stem', async () => {
    expect((await ask('wording', 'en')).answer.count).toBe(0);
  });

  it('finds a name with a misspelt word, and says so', async () => {
    const { results } = await ask('chilcare leave', 'en');
    expect(results.map(({ url }) => url)).toContain('/en/section/2-6-4/');
    expect(results[0]?.through).toEqual([{ typed: 'chilcare leave', found: 'childcare leave' }]);
  });

  it('takes the term of that very name before one with the same stem', async () => {
    expect((await ask('appraisal', 'en')).results[0]?.definition).toBeUndefined();
    expect((await ask('appraiser', 'en')).first).toBe('/en/term/appraiser/');
  });

  it('says what it found in place of what was typed', async () => {
    const [result] = (await ask('育休')).results;
    expect(result?.through).toEqual([{ typed: '育休', found: '育児休業' }]);
    expect(result?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      '育児休業',
    ]);
    expect(result?.words).toEqual(['育児休業']);
  });

  it('in the other language finds the place, and shows both titles', async () => {
    const { results } = await ask('encouraged');
    expect(results[0]).toMatchObject({
      url: '/ja/section/2-6-4/',
      twin: { title: 'Work-style reform', locale: 'en' },
      excerptLocale: 'en',
    });
    expect((await ask('派遣研修', 'en')).first).toBe('/en/section/2-3-4/');
  });

  it('stays in its language where that is wanted', async () => {
    const { answer } = await ask('encouraged', 'ja', false);
    expect(answer.count).toBe(0);
  });

  it('says which of its words are not there', async () => {
    const { answer, first } = await ask('育休 ボーナス');
    expect(first).toBe('/ja/section/2-6-4/');
    expect(answer.missing).toEqual(['ボーナス']);
  });

  it.each(['ボーナス', '駐車場', 'ぱすた'])('%s finds nothing', async (query) => {
    const { answer } = await ask(query);
    expect(answer.count).toBe(0);
    expect(answer.missing.join('')).toBe(query);
  });

  it('offers names that resemble what is not there, and does not take them for it', async () => {
    const { answer } = await ask('ハラスモンド');
    expect(answer.count).toBe(0);
    expect(answer.suggestions).toEqual(['ハラスメント']);
  });

  it('is narrowed by filters', async () => {
    const library = await index.library('ja');
    const filters = [{ name: 'kind' as const, value: 'term' }];
    const answer = await search(library, { query: '評価者', everyLanguage: false, filters });
    const results = await answer.show(0, 10);
    expect(new Set(results.map((result) => result.kind))).toEqual(new Set(['term']));
  });

  it('offers the other values of a chosen filter, so that it can be changed', async () => {
    const library = await index.library('ja');
    const kinds = async (filters: ChosenFilter[]): Promise<string[] | undefined> => {
      const answer = await search(library, { query: '人事評価', everyLanguage: false, filters });
      const facet = (await answer.facets()).find(({ name }) => name === 'kind');
      return facet?.values.map(({ value, count }) => `${value} ${count}`);
    };
    expect(await kinds([])).toEqual(['section 2', 'term 1']);
    expect(await kinds([{ name: 'kind', value: 'section' }])).toEqual(['section 2', 'term 1']);
  });

  it('counts in each filter only what the other filters let through', async () => {
    const facets = async (filters: ChosenFilter[]): Promise<string[]> => {
      const library = await index.library('ja');
      const answer = await search(library, { query: '人事評価', everyLanguage: false, filters });
      return (await answer.facets()).map(
        ({ name, values }) =>
          `${name}: ${values.map(({ value, count }) => `${value} ${count}`).join(', ')}`,
      );
    };
    expect(await facets([])).toEqual(['kind: section 2, term 1', 'grade: 5 1, 6 1']);
    expect(await facets([{ name: 'kind', value: 'term' }])).toEqual(['kind: section 2, term 1']);
    expect(await facets([{ name: 'grade', value: '6' }])).toEqual(['grade: 5 1, 6 1']);
  });

  it('leaves out the definition where a filter does', async () => {
    const filters = [{ name: 'kind' as const, value: 'section' }];
    const answer = await search(await index.library('ja'), {
      query: '育休',
      everyLanguage: false,
      filters,
    });
    expect((await answer.show(0, 2)).map(({ url }) => url)).toEqual(['/ja/section/2-6-4/']);
  });
});

describe('the reader of the index', () => {
  it('finds a word where it stands, and nothing that is merely like it', async () => {
    const { store } = await (await index.library('ja')).own(false);
    const word = async (key: string): Promise<string[]> =>
      Promise.all((await store.find(key)).map(async (each) => (await store.load(each)).url));
    expect(await word('人事評価')).toEqual(['/ja/section/2-4-2/', '/ja/section/2-2-5/']);
    expect(await word('事評')).toEqual([]);
    expect(await store.find('\u{10FFFF}')).toEqual([]);
  });
});
