import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { search } from '../../../src/search/query/engine.ts';
import type { Lexicon } from '../../../src/search/query/lexicon.ts';
import { mendKanji } from '../../../src/search/query/mend-kanji.ts';
import { guess, mendForm } from '../../../src/search/query/respell.ts';
import { onlySlip } from '../../../src/search/query/one-slip.ts';
import { nearest, slipsBetween } from '../../../src/search/query/slips.ts';
import { wordsOf } from '../../../src/search/words/segment.ts';
import { sampleIndex, sampleRecord } from './sample.ts';

let index: Awaited<ReturnType<typeof sampleIndex>>;
const lexicons = new Map<Locale, Lexicon>();

/** A place with more names, and with words that resemble each other. */
const more = (locale: Locale): ReturnType<typeof sampleRecord> =>
  sampleRecord({
    id: 'section:3',
    locale,
    title: locale === 'ja' ? '福利厚生' : 'Competency and training',
    text:
      locale === 'ja'
        ? '福利厚生会、人事部長、能力開発期間、採用試験、コンプライアンス、ミーティング。'
        : 'Competencies, tracing, parts, well-being, qualifications.',
  });

beforeAll(async () => {
  index = await sampleIndex((source) => ({
    ...source,
    records: [...source.records, more(source.locale)],
  }));
  for (const locale of ['ja', 'en'] as const) {
    lexicons.set(locale, (await (await index.library(locale)).own(true)).lexicon);
  }
});

const lexiconOf = (locale: Locale): Lexicon => {
  const lexicon = lexicons.get(locale);
  if (!lexicon) throw new Error('There is no such lexicon');
  return lexicon;
};

/** The words of a question after mending, in one. */
const mended = (typed: string): string =>
  mendKanji(wordsOf(typed), [lexiconOf('ja')])
    .map(({ meant, surface }) => meant ?? surface)
    .join('');

describe('kanji', () => {
  it.each([
    // One is wrong, whatever the segmenter makes of it.
    ['人事評過', '人事評価'],
    ['育児休行', '育児休業'],
    ['庁内公慕', '庁内公募'],
    ['派遺研修', '派遣研修'],
    ['働き方改確', '働き方改革'],
    ['採用試検', '採用試験'],
    // Two are exchanged, one is missing inside or there twice.
    ['人事価評', '人事評価'],
    ['庁公内募', '庁内公募'],
    ['人事価', '人事評価'],
    ['福利厚生生会', '福利厚生会'],
    // A name inside a question; the beginning of a longer compound.
    ['人事評過の面談', '人事評価の面談'],
    ['能力開髪', '能力開発'],
  ])('%s is mended to %s', (typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  it.each([
    // Another word in place of one, and other words before or behind a known one, make another thing.
    '人事考課',
    '人事異動',
    '庁内食堂',
    '派遣会社',
    '育児用品',
    '福利厚生費',
    '福利厚生課',
    '採用試験官',
    '人事課',
    // Made of words that the handbook has.
    '人事部長',
    // A number is no slip.
    '6級職員',
  ])('%s stays as it is', (typed) => {
    expect(mended(typed)).toBe(typed);
  });

  it('is said to have been mended', async () => {
    const answer = await search(await index.library('ja'), {
      query: '人事評過',
      everyLanguage: false,
      filters: [],
    });
    const [result] = await answer.show(0, 1);
    expect(result?.definition?.url).toBe('/ja/term/appraisal/');
    expect(result?.through).toEqual([{ typed: '人事評過', found: '人事評価' }]);
  });
});

describe('a misspelt word', () => {
  it.each([
    ['apprasial', 'appraisal'],
    ['aprasial', 'appraisal'],
    ['harrassment', 'harassment'],
    ['harasment', 'harassment'],
    ['competancies', 'Competency'],
    ['trainning', 'training'],
    ['qualifacations', 'qualifications'],
    ['childcre', 'childcare'],
  ])('%s is %s', (typed, meant) => {
    expect(guess(typed, lexiconOf('en'))[0]?.surface.toLowerCase()).toBe(meant.toLowerCase());
  });

  it.each([
    ['ミーテイング', 'ミーティング'],
    ['コンプライヤンス', 'コンプライアンス'],
    ['ハラスメソト', 'ハラスメント'],
  ])('%s is %s in kana', async (typed) => {
    const library = await index.library('ja');
    const answer = await search(library, { query: typed, everyLanguage: false, filters: [] });
    expect(answer.count).toBeGreaterThan(0);
  });

  it.each(['canteen', 'payslip', 'parking', 'Paris', 'commute', 'visa', 'pension', 'printer'])(
    '%s is none',
    async (query) => {
      const library = await index.library('en');
      expect((await search(library, { query, everyLanguage: true, filters: [] })).count).toBe(0);
    },
  );

  it('may have the right stem, and is told from another form', () => {
    const formOf = (typed: string): string | undefined =>
      wordsOf(typed).map((word) => mendForm(word, [lexiconOf('en')]))[0]?.meant;
    expect(formOf('trainning')).toBe('training');
    expect(formOf('competancy')).toBe('competency');
    expect(formOf('trained')).toBeUndefined();
    expect(formOf('appraised')).toBeUndefined();
  });

  it('makes a name together with its neighbours', async () => {
    const library = await index.library('en');
    const ask = { query: 'chilcare leave', everyLanguage: false, filters: [] };
    const [result] = await (await search(library, ask)).show(0, 1);
    expect(result?.definition?.url).toBe('/en/term/leave/');
  });
});

describe('slips', () => {
  it.each([
    ['mentor', 'mentor', 0],
    ['mentr', 'mentor', 1],
    ['metnor', 'mentor', 1],
    ['mntro', 'mentor', 2],
    ['abc', 'xyz', 3],
  ])('between %s and %s are counted', (one, other, slips) => {
    expect(slipsBetween(one, other, 2)).toBe(slips);
  });

  it('are fewest in the nearest words', () => {
    const known = ['mentor', 'mental', 'manner'].map((word) => [word] as const);
    expect(nearest('mentr', known, 2)).toEqual([['mentor']]);
    expect(nearest('zzz', known, 1)).toEqual([]);
  });

  it.each([
    ['abxd', 'abcd', { kind: 'wrong', at: 2 }],
    ['abbcd', 'abcd', { kind: 'extra', at: 2 }],
    ['acd', 'abcd', { kind: 'missing', at: 1 }],
    ['acbd', 'abcd', { kind: 'exchanged', at: 1 }],
    ['abcd', 'abcd', undefined],
    ['axyd', 'abcd', undefined],
  ])('of which %s has only one', (typed, meant, slip) => {
    expect(onlySlip(typed, meant)).toEqual(slip);
  });
});
