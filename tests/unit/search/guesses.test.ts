import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../../src/model/locale.ts';
import { search } from '../../../src/search/query/engine.ts';
import type { Library } from '../../../src/search/query/language.ts';
import { sampleIndex } from './sample.ts';

const PATH = '../../../src/search/query/guesses.ts';

const loads = vi.fn();
vi.mock(import('../../../src/search/query/guesses.ts'), (original) => {
  loads();
  return original();
});

let index: Awaited<ReturnType<typeof sampleIndex>>;

beforeAll(async () => {
  index = await sampleIndex();
});

beforeEach(() => {
  vi.clearAllMocks();
});

/** How many places answer a question, with code that nothing was asked of before. */
async function count(query: string, locale: Locale): Promise<number> {
  return (await search(await index.library(locale), request(query))).count;
}

const request = (query: string): Parameters<typeof search>[1] => ({
  query,
  everyLanguage: true,
  filters: [],
});

describe('the code for words that the handbook does not have', () => {
  // The first question that needs it fetches it for all: these come before.
  it.each([
    ['ja', '人事評価'],
    ['ja', '人事評価 研修'],
    ['ja', 'parental leave'],
    ['en', 'childcare leave'],
    ['en', 'the appraisers'],
    ['en', '育休'],
    ['ja', '2-3-4'],
  ] as const)('is not fetched in %s for %s', async (locale, query) => {
    expect(await count(query, locale)).toBeGreaterThan(0);
    expect(loads).not.toHaveBeenCalled();
  });

  it('is fetched once, with the first word that needs it', async () => {
    expect(await count('aprpaisal', 'en')).toBeGreaterThan(0);
    expect(await count('jinji hyouka', 'ja')).toBeGreaterThan(0);
    expect(await count('はけんけんしゅう', 'ja')).toBeGreaterThan(0);
    expect(loads).toHaveBeenCalledOnce();
  });
});

describe('where it does not come', () => {
  /** Searches with code that cannot fetch it. */
  async function searchWithout(query: string, library: Library): ReturnType<typeof search> {
    vi.resetModules();
    vi.doMock(PATH, () => Promise.reject(new Error('404')));
    vi.spyOn(console, 'warn').mockReturnValue();
    const engine = await import('../../../src/search/query/engine.ts');
    return engine.search(library, request(query));
  }

  it.each(['人事評価', '研修 人事評価'])('%s is found', async (query) => {
    const answer = await searchWithout(query, await index.library('ja'));
    expect(answer.count).toBeGreaterThan(0);
  });

  it('what is misspelt is not found, and said to be missing', async () => {
    const answer = await searchWithout('zebar', await index.library('en'));
    expect(answer).toMatchObject({ count: 0, missing: ['zebar'], suggestions: [] });
    expect(console.warn).toHaveBeenCalled();
  });
});
