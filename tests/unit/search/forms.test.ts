import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { search } from '../../../src/search/query/engine.ts';
import type { Result } from '../../../src/search/query/show.ts';
import { sampleIndex } from './sample.ts';

let index: Awaited<ReturnType<typeof sampleIndex>>;

beforeAll(async () => {
  index = await sampleIndex();
});

async function ask(
  query: string,
  locale: Locale,
): Promise<{ results: Result[]; missing: string[] }> {
  const library = await index.library(locale);
  const answer = await search(library, { query, everyLanguage: true, filters: [] });
  return { results: await answer.show(0, 10), missing: answer.missing };
}

const urls = async (query: string, locale: Locale): Promise<string[]> =>
  (await ask(query, locale)).results.map(({ url }) => url);

describe('a name in another form', () => {
  it.each([
    // In romaji, however it is spelt.
    ['ikuzikyuugyou', 'ja', '/ja/term/leave/'],
    ['ikuji kyūgyō', 'ja', '/ja/term/leave/'],
    ['jinji hyoka', 'ja', '/ja/term/appraisal/'],
    ['harasumento', 'ja', '/ja/term/harassment/'],
    // Half in kana, with signs for long vowels, letter by letter.
    ['いくじきゅーぎょー', 'ja', '/ja/term/leave/'],
    ['じんじ評価', 'ja', '/ja/term/appraisal/'],
    ['人事ひょうか', 'ja', '/ja/term/appraisal/'],
    ['人 事 評 価', 'ja', '/ja/term/appraisal/'],
    // In English, by the names that the glossary has of it.
    ['ikuji kyuugyou', 'en', '/en/term/leave/'],
    ['harasumento', 'en', '/en/term/harassment/'],
  ] as const)('%s is defined (%s)', async (query, locale, url) => {
    expect((await ask(query, locale)).results[0]?.definition?.url).toBe(url);
  });

  it('is known at the end of a katakana compound', async () => {
    const { results, missing } = await ask('オンラインハラスメント', 'ja');
    expect(results.length).toBeGreaterThan(0);
    expect(missing).toEqual(['オンライン']);
  });

  it('is answered like the word that is meant where it is misspelt', async () => {
    expect(await urls('apprasial', 'en')).toEqual(await urls('appraisal', 'en'));
    expect(await urls('harrasment', 'en')).toEqual(await urls('harassment', 'en'));
  });

  it('is put together where the handbook writes it in one', async () => {
    expect((await urls('work style', 'en'))[0]).toBe('/en/section/2-6-4/');
    expect(await urls('child-care', 'en')).toEqual(await urls('childcare', 'en'));
  });
});
