import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTION_WORDS } from '../../../src/i18n/function-words.ts';
import { inLanguage } from '../../../src/model/locales.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { search } from '../../../src/search/query/engine.ts';
import type { SearchSource } from '../../../src/search/records/record.ts';
import { isFunctionWord } from '../../../src/search/words/function-words.ts';
import { wordsOf } from '../../../src/search/words/segment.ts';
import { sampleIndex, sampleRecord } from './sample.ts';

/** Titles of function words, or that begin with them, in both languages. */
const TITLES: readonly [id: string, ja: string, en: string, text: [ja: string, en: string]][] = [
  ['section:help', '助けあい', 'Helping', ['助けあう町です。', 'Ask for it, as others do.']],
  ['section:use', '使い方', 'How to use this handbook', ['読みます。', 'Read the handbook.']],
  ['section:do', 'なぜ', 'What we do for you', ['理由です。', 'We are here.']],
  ['section:when', 'こんなときはどうする', 'When', ['表です。', 'A table.']],
];
/** More titles with the same content word than the second ranking looks at. */
const MORE = Array.from({ length: 12 }, (_each, number) => `section:8-${number}`);

function withTitles(source: SearchSource): SearchSource {
  const { locale, records } = source;
  const more = MORE.map((id) =>
    sampleRecord({ id, locale, title: 'Handbook', text: 'Handbook handbook' }),
  );
  const titled = TITLES.map(([id, ja, en, [inJapanese, inEnglish]]) =>
    sampleRecord({
      id,
      locale,
      title: locale === 'ja' ? ja : en,
      text: locale === 'ja' ? inJapanese : inEnglish,
    }),
  );
  return { ...source, records: [...records, ...more, ...titled] };
}

let index: Awaited<ReturnType<typeof sampleIndex>>;
let without: Awaited<ReturnType<typeof sampleIndex>>;

beforeAll(async () => {
  index = await sampleIndex(withTitles);
  without = await sampleIndex();
});

async function ask(query: string, locale: Locale, from = index): Promise<string[]> {
  const answer = await search(await from.library(locale), {
    query,
    everyLanguage: true,
    filters: [],
  });
  return (await answer.show(0, 20)).map(({ url }) => url);
}

describe('function words', () => {
  it('are known as they are written, and not by their stems', () => {
    const words = wordsOf('help helping use useful other’s What’s');
    expect(
      words.filter((word) => isFunctionWord(word, 'en')).map(({ surface }) => surface),
    ).toEqual(['help', 'use', 'What’s']);
  });

  it.each([
    ['helping', '/en/section/help/'],
    ['Helping', '/en/section/help/'],
    // No title says so, but a word with its stem is a subject.
    ['help', '/en/section/help/'],
    ['need help', '/en/section/help/'],
    ['how to use', '/en/section/use/'],
    ['How to use this', '/en/section/use/'],
    // Twelve other titles say no more than «Handbook».
    ['How to use this handbook', '/en/section/use/'],
    ['what we do', '/en/section/do/'],
    ['What we do for you', '/en/section/do/'],
    ['for you', '/en/section/do/'],
    ['when', '/en/section/when/'],
  ])('%s finds its title', async (query, url) => {
    expect((await ask(query, 'en'))[0]).toBe(url);
  });

  it.each([
    ['なぜ', '/ja/section/do/'],
    ['こんなときはどうする', '/ja/section/when/'],
    ['こんなとき', '/ja/section/when/'],
    ['どうする', '/ja/section/when/'],
    ['使い方', '/ja/section/use/'],
    // On a page in the other language.
    ['how to use', '/ja/section/use/'],
  ])('%s finds its title in Japanese', async (query, url) => {
    expect((await ask(query, 'ja'))[0]).toBe(url);
  });

  it('mark in the title what was typed, as one', async () => {
    const answer = await search(await index.library('en'), {
      query: 'how to use',
      everyLanguage: false,
      filters: [],
    });
    const [result] = await answer.show(0, 1);
    expect(answer.count).toBe(1);
    expect(answer.missing).toEqual([]);
    expect(result?.title).toEqual([
      { text: 'How to use', marked: true },
      { text: ' this handbook', marked: false },
    ]);
  });

  it.each([
    ['en', 'How can I take parental leave?'],
    ['en', 'What do you do about harassment'],
    ['en', 'when is the appraisal'],
    ['ja', '育休は取れますか'],
    ['ja', 'なぜ人事評価をするのですか'],
  ] as const)(
    'find nothing more beside the subject of a question: %s, %s',
    async (locale, query) => {
      expect(await ask(query, locale)).toEqual(await ask(query, locale, without));
    },
  );

  it('find nothing where no title says them', async () => {
    expect(await ask('who are they', 'en')).toEqual([]);
    expect(await ask('use when', 'en')).toEqual([]);
  });

  it.each(['en', 'ja'] as const)('are all known to index and question alike: %s', (locale) => {
    const unknown = inLanguage(FUNCTION_WORDS, locale)
      .trim()
      .split(/\s+/u)
      .filter((surface) => !isFunctionWord({ surface }, locale));
    expect(unknown).toEqual([]);
  });
});
