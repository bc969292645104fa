import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { search, type Answer } from '../../../src/search/query/engine.ts';
import type { Result } from '../../../src/search/query/show.ts';
import type { Asked, SearchSource } from '../../../src/search/records/record.ts';
import { sampleIndex } from './sample.ts';
import { inLanguage } from '../../../src/model/locales.ts';

const ASKED = [
  {
    id: 'section:2-6-4',
    place: '2-6-4-p1',
    ja: ['育児休業は男性も取れますか', '男性職員の育児休業の取得を促します。'],
    en: ['Can men take childcare leave?', 'Male staff are encouraged to take childcare leave.'],
  },
  {
    id: 'section:2-4-2',
    place: '2-4-2-p1',
    ja: ['人事評価は年に何回ありますか', '人事評価は年に一度です。'],
    en: ['How often is the appraisal held?', 'The scheme develops abilities, once a year.'],
  },
  {
    id: 'section:2-3-4',
    place: '2-3-4-p1',
    ja: ['研修はどこでありますか', 'ＤＸを学ぶ研修に職員を派遣します。'],
    en: ['Where is the training?', 'Staff are sent to learn about DX.'],
  },
  {
    id: 'section:2-4-2',
    place: '2-4-2-p1',
    ja: ['制度の目的と能力の基準と手続は誰が説明しますか', '能力を伸ばすための制度です。'],
    en: ['Who explains aims, standards and steps of the scheme?', 'The scheme develops'],
  },
  {
    id: 'section:2-2-5',
    place: '2-2-5-p1',
    ja: ['面談の記録は残りますか', '面談'],
    en: ['Are interviews recorded?', 'Interviews'],
    silent: { ja: '方針は記録に触れていません。', en: 'The policy does not speak of records.' },
  },
] as const;

function withQuestions(source: SearchSource): SearchSource {
  const { locale, records } = source;
  const questions = ASKED.map(({ id, place, ...each }): Asked => {
    const [ask, said] = inLanguage<readonly [string, string]>(each, locale);
    const start = Math.max(0, records.find((record) => record.id === id)?.text.indexOf(said) ?? 0);
    const silent = 'silent' in each ? inLanguage<string>(each.silent, locale) : undefined;
    return { ask, record: id, place, start, end: start + said.length, silent };
  });
  return { ...source, questions };
}

let index: Awaited<ReturnType<typeof sampleIndex>>;
beforeAll(async () => {
  index = await sampleIndex(withQuestions);
});

async function ask(
  query: string,
  locale: Locale = 'ja',
): Promise<{ answer: Answer; results: Result[]; title: string; said: string }> {
  const library = await index.library(locale);
  const answer = await search(library, { query, everyLanguage: true, filters: [] });
  const results = await answer.show(0, 10);
  const text = (pieces: Result['title'] = []): string => pieces.map((each) => each.text).join('');
  return { answer, results, title: text(results[0]?.title), said: text(results[0]?.excerpt) };
}

describe('a question that authors have answered', () => {
  it('comes first, with the sentence that answers and a link to the paragraph', async () => {
    const { results, title, said } = await ask('育児休業は男性も取れますか');
    expect(title).toBe('育児休業は男性も取れますか');
    expect(said).toBe('男性職員の育児休業の取得を促します。');
    expect(results[0]).toMatchObject({ asked: true, url: '/ja/section/2-6-4/#2-6-4-p1' });
  });

  it('shows the sentence that answers and no other one of its paragraph', async () => {
    expect((await ask('人事評価は年に何回ありますか？')).said).toBe('人事評価は年に一度です。');
  });

  it('takes the place of the hit on its passage: one hit, not two', async () => {
    const { answer, results } = await ask('育児休業は男性も取れますか');
    expect(results.map(({ url }) => url)).not.toContain('/ja/section/2-6-4/');
    expect(results).toHaveLength(answer.count);
    expect(new Set(results.map(({ url }) => url)).size).toBe(results.length);
  });

  it('goes on with the other hits where more are shown', async () => {
    const { answer, results } = await ask('育児休業は男性も取れますか');
    const apart = [...(await answer.show(0, 1)), ...(await answer.show(1, 10))];
    expect(apart.map(({ url }) => url)).toEqual(results.map(({ url }) => url));
  });

  it.each([
    ['男性の育児休業', 'ja'],
    ['育休は男性でも取れる', 'ja'],
    ['男性 いくじきゅうぎょう', 'ja'],
    ['childcare leave for men', 'en'],
    ['can men get parental leave', 'en'],
  ] as const)('is found in other words of the same meaning: %s', async (query, locale) => {
    const { results } = await ask(query, locale);
    expect(results[0]).toMatchObject({ asked: true, url: `/${locale}/section/2-6-4/#2-6-4-p1` });
  });

  it('is answered in the language of the page, in whichever it was typed', async () => {
    expect((await ask('Can men take childcare leave?', 'ja')).title).toBe(
      '育児休業は男性も取れますか',
    );
  });

  it('says so where the policy does not answer, and leads to where it points', async () => {
    const { answer, results, said } = await ask('面談の記録は残りますか');
    expect(said).toBe('方針は記録に触れていません。');
    expect(results[0]?.url).toBe('/ja/section/2-2-5/#2-2-5-p1');
    expect(answer.missing).toEqual([]);
  });

  it('leaves a name by itself to its definition', async () => {
    const { results } = await ask('育児休業');
    expect(results[0]?.definition?.url).toBe('/ja/term/leave/');
    expect(results.some(({ asked }) => asked)).toBe(false);
  });

  it.each([
    '男性の育児休業の申請書',
    '研修は何ですか',
    '制度の能力',
    '人事評価はありますか',
    '制度の目的と能力と説明の研修',
    '職員 研修',
    '2-6-4',
  ])('is not shown for another one: %s', async (query) => {
    expect((await ask(query)).results.some(({ asked }) => asked)).toBe(false);
  });

  it('is left out where a filter leaves out its passage', async () => {
    const answer = await search(await index.library('ja'), {
      query: '育児休業は男性も取れますか',
      everyLanguage: false,
      filters: [{ name: 'kind', value: 'term' }],
    });
    expect((await answer.show(0, 10)).some(({ asked }) => asked)).toBe(false);
  });
});
