import { describe, expect, it } from 'vitest';
import type { SearchSource } from '../../../src/search/records/record.ts';
import { search, type Answer } from '../../../src/search/query/engine.ts';
import { sampleIndex, sampleRecord } from './sample.ts';

/** A handbook with a page for printing, a sheet, and a page that speaks of everything. */
function withPages(source: SearchSource): SearchSource {
  const { locale } = source;
  const record = (id: string, title: string, text: string): SearchSource['records'][number] =>
    sampleRecord({ id, locale, kind: 'page', title, text });
  const everything = source.records.map(({ title, text }) => `${title} ${text}`).join(' ');
  return {
    ...source,
    records: [
      ...source.records,
      record('page:print', '印刷する', '白黒でも読めます。'),
      record('page:start', 'はじめての方へ', everything),
      sampleRecord({
        id: 'pdf:leave',
        locale,
        kind: 'pdf',
        title: 'シート: 働き方改革',
        text: '',
        about: ['page:print'],
      }),
    ],
    concepts: [
      ...source.concepts,
      {
        id: 'page:print',
        name: '印刷する',
        names: ['印刷する'],
        leads: ['印刷', 'A4', 'ポスター'],
        record: 'page:print',
      },
    ],
  };
}

const index = sampleIndex(withPages);

async function ask(query: string): Promise<{ answer: Answer; urls: string[] }> {
  const library = await (await index).library('ja');
  const answer = await search(library, { query, everyLanguage: false, filters: [] });
  return { answer, urls: (await answer.show(0, 10)).map(({ url }) => url) };
}

describe('what comes first', () => {
  it.each(['A4の働き方改革', '働き方改革 印刷', '働き方改革のポスター'])(
    'is the page for printing where paper is spoken of, then the sheet: %s',
    async (query) => {
      expect((await ask(query)).urls.slice(0, 2)).toEqual(['/ja/page/print/', '/ja/pdf/leave/']);
    },
  );

  it('is no page for printing where nobody speaks of paper', async () => {
    expect((await ask('働き方改革')).urls[0]).toBe('/ja/section/2-6-4/');
  });

  it('is a passage, and no page that has all words because it speaks of everything', async () => {
    const { urls } = await ask('派遣研修 評価者 取得');
    expect(urls).toContain('/ja/page/start/');
    expect(urls[0]).not.toBe('/ja/page/start/');
  });
});

describe('what is worth reading', () => {
  it('is what answers all that was asked, and not what answers a part of it', async () => {
    const { answer } = await ask('派遣研修 職員');
    expect(answer.worth).toBeGreaterThan(0);
    expect(answer.worth).toBeLessThan(answer.count);
  });

  it('is nothing where nothing was found', async () => {
    expect((await ask('駐車場')).answer).toMatchObject({ count: 0, worth: 0 });
  });
});

describe('a word that most passages say', () => {
  const many = sampleIndex((source) => ({
    ...source,
    records: [
      ...source.records,
      ...Array.from({ length: 30 }, (_, number) =>
        sampleRecord({
          id: `section:9-${number}`,
          locale: source.locale,
          title: `節${number}`,
          text: '職場のことです。',
        }),
      ),
    ],
  }));
  const asked = async (query: string): Promise<Answer> =>
    search(await (await many).library('ja'), { query, everyLanguage: false, filters: [] });

  it('decides nothing beside what the handbook does not know', async () => {
    expect((await asked('職場の駐車場')).count).toBe(0);
    expect((await asked('職場の研修')).count).toBeGreaterThan(0);
  });

  it('finds them alone', async () => {
    expect((await asked('職場')).count).toBe(30);
  });
});

it('a text that has a Latin word in another form alone comes after one that has it as it was typed', async () => {
  const made = await sampleIndex((source) => ({
    ...source,
    records: [
      sampleRecord({ id: 'section:1', locale: source.locale, title: 'Promoting', text: '' }),
      sampleRecord({ id: 'section:2', locale: source.locale, title: 'Posts', text: 'Promotion.' }),
    ],
    concepts: [],
  }));
  const library = await made.library('en');
  const first = async (query: string): Promise<string | undefined> => {
    const answer = await search(library, { query, everyLanguage: false, filters: [] });
    return (await answer.show(0, 1))[0]?.url;
  };
  expect(await first('promotion')).toBe('/en/section/2/');
  expect(await first('promoting')).toBe('/en/section/1/');
});
