import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { search, type Answer } from '../../../src/search/query/engine.ts';
import type { SearchRecord } from '../../../src/search/records/record.ts';
import { sampleIndex, sampleRecord } from './sample.ts';

let index: Awaited<ReturnType<typeof sampleIndex>>;

/** A place that uses words of no subject. */
const day = (locale: Locale): SearchRecord =>
  sampleRecord({
    id: 'section:1',
    locale,
    title: locale === 'ja' ? '日' : 'A kind',
    text: '日、kind',
  });

beforeAll(async () => {
  index = await sampleIndex((source) => ({
    ...source,
    records: [...source.records, day(source.locale)],
  }));
});

async function ask(query: string, locale: Locale): Promise<Answer> {
  return search(await index.library(locale), { query, everyLanguage: true, filters: [] });
}

describe('a compound whose head the handbook does not know', () => {
  it.each([
    ['職員食堂', 'ja', '職員'],
    ['研修旅行', 'ja', '研修'],
    ['職員食堂はどこですか', 'ja', '職員'],
    ['DX手当', 'ja', 'DX'],
    ['評価者日', 'ja', undefined],
    ['staff canteen', 'en', 'staff'],
    ['where is the staff canteen?', 'en', 'staff'],
    ['childcare leave allowance', 'en', 'childcare leave'],
  ] as const)('%s is not in the handbook, and its known part is offered', async (...asked) => {
    const [query, locale, part] = asked;
    const { count, suggestions } = await ask(query, locale);
    expect(count).toBe(0);
    if (part !== undefined) expect(suggestions[0]).toBe(part);
  });

  it('leaves the rest of the question its answer, and is named whole', async () => {
    const { count, missing } = await ask('育休 職員食堂', 'ja');
    expect(count).toBeGreaterThan(0);
    expect(missing).toEqual(['職員食堂']);
  });

  it.each([
    // What stands before a head that is a subject of the handbook only narrows it.
    ['会計研修', 'ja'],
    ['remote appraisal', 'en'],
    // A space in Japanese, a verb or a particle between them: two things.
    ['育休 食堂', 'ja'],
    ['育休を申請', 'ja'],
    ['staff enjoy their childcare leave', 'en'],
  ] as const)('is not seen in %s', async (query, locale) => {
    expect((await ask(query, locale)).count).toBeGreaterThan(0);
  });

  it('is not answered by what the text merely mentions', async () => {
    expect((await ask('職員の食堂', 'ja')).count).toBe(0);
    expect((await ask('会計年', 'ja')).count).toBe(0);
    expect((await ask('tax year', 'en')).count).toBe(0);
  });

  it('is seen before a word that only leads somewhere, and not where that stands by itself', async () => {
    expect((await ask('年末産休', 'ja')).count).toBe(0);
    expect((await ask('年末の産休', 'ja')).count).toBeGreaterThan(0);
    expect((await ask('who teaches maternity leave', 'en')).count).toBeGreaterThan(0);
  });

  it('is not seen where one letter is wrong in the name that was meant', async () => {
    expect((await ask('育児休暇', 'ja')).count).toBeGreaterThan(0);
  });
});

describe('words that say next to nothing', () => {
  it.each([
    ['ごみの日', 'ja'],
    ['kinds of buses', 'en'],
    // What was asked for is not there; the verb is.
    ['住民票を伝えます', 'ja'],
  ] as const)('do not decide what %s finds', async (query, locale) => {
    expect((await ask(query, locale)).count).toBe(0);
  });

  it('find what they can alone', async () => {
    expect((await ask('日', 'ja')).count).toBe(1);
    expect((await ask('kind', 'en')).count).toBe(1);
  });

  it('are not said to be missing', async () => {
    expect((await ask('育休の種類', 'ja')).missing).toEqual([]);
    expect((await ask('kinds of childcare leave', 'en')).missing).toEqual([]);
  });
});

it('a short Latin word is not respelt beside others, and is alone', async () => {
  expect((await ask('lern', 'en')).count).toBeGreaterThan(0);
  expect((await ask('DX lern', 'en')).count).toBe(0);
});

it('suggestions share more than one kanji with what is not there', async () => {
  expect((await ask('休日', 'ja')).suggestions).toEqual([]);
  expect((await ask('休業手当', 'ja')).suggestions).toEqual(['休業', '育児休業']);
  expect((await ask('encuraged canteen', 'en')).suggestions).not.toContain('encuraged');
});
