import { beforeAll, describe, expect, it } from 'vitest';
import { HR_WORDS, LENT_HR_WORDS } from '../../../src/i18n/hr-words/index.ts';
import { inLanguage, LOCALES } from '../../../src/model/locales.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { readRelated, relatedLines } from '../../../src/search/index/related-words.ts';
import { relatedExpansions, type Give } from '../../../src/search/query/expand-related.ts';
import { search, type Answer } from '../../../src/search/query/engine.ts';
import { beginningWith, readRelatedLines, relatedTo } from '../../../src/search/query/related.ts';
import type { SearchSource } from '../../../src/search/records/record.ts';
import { isFunctionWord } from '../../../src/search/words/function-words.ts';
import { phraseKey, wordsOf } from '../../../src/search/words/segment.ts';
import { sampleIndex, sampleRecord, sampleSource } from './sample.ts';

describe('the words of any organisation', () => {
  it.each(LOCALES.filter((locale) => HR_WORDS[locale] !== undefined))(
    'are well written in %s',
    (locale) => {
      const entries = readRelated(inLanguage(HR_WORDS, locale));
      expect(entries.length).toBe(inLanguage(HR_WORDS, locale).trim().split('\n').length);
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
      const wrong = entries.flatMap(({ id, names, leads }) => {
        const words = [...names, ...leads];
        const keys = [...new Set(names.map(phraseKey)), ...leads.map(phraseKey)];
        const spoken = words.filter((word) =>
          wordsOf(word).every((each) => isFunctionWord(each, locale)),
        );
        return [
          ...(names.length === 0 ? [`${id}: no name`] : []),
          ...(new Set(keys).size < keys.length ? [`${id}: a word twice`] : []),
          ...spoken.map((word) => `${id}: ${word} says nothing`),
        ];
      });
      expect(wrong).toEqual([]);
    },
  );

  it('are read line by line', () => {
    expect(readRelated('a: x, y z < v, w\nb: x\n')).toEqual([
      { id: 'a', names: ['x', 'y z'], leads: ['v', 'w'] },
      { id: 'b', names: ['x'], leads: [] },
    ]);
  });
});

/** What a handbook with some text takes of a list of words. */
function taken(list: string, text: string, locale: Locale, names: string[] = []): string {
  const source: SearchSource = {
    ...sampleSource(locale),
    records: [sampleRecord({ id: 'section:1', locale, title: 'A', text })],
    concepts:
      names.length === 0 ? [] : [{ id: 'term:x', name: '', names, leads: [], record: 'term:x' }],
  };
  const surfaces = new Map(wordsOf(text).map(({ key, surface }) => [key, surface]));
  return relatedLines(source, surfaces, [], readRelated(list));
}

describe('everyday words', () => {
  it.each([
    ['zh-Hans', '员工可以申请调动。', '换部门'],
    ['ko', '직원은 인사이동을 신청합니다.', '부서를 옮기다'],
  ] as const)('find what a handbook says in %s', (locale, text, asked) => {
    const lines = taken(inLanguage(HR_WORDS, locale), text, locale);
    expect(lines.split('\n').map((line) => line.split('\t')[1])).toEqual([
      expect.stringContaining(phraseKey(asked)),
    ]);
  });

  it('are lent to handbooks of other languages in two alone', () => {
    expect(Object.keys(LENT_HR_WORDS)).toHaveLength(2);
  });
});

describe('a handbook', () => {
  it('takes only what leads to something that it says', () => {
    expect(taken('a: 異動, 配置転換 < 転勤', '異動があります', 'ja')).toBe(
      '=異動 配置転換\t転勤\t',
    );
    expect(taken('a: 異動, 配置転換 < 転勤', '研修があります', 'ja')).toBe('');
    expect(taken('a: 異動, 配置転換', '配置です', 'ja')).toBe('');
    expect(taken('a: 異動', '異動です', 'ja')).toBe('');
  });

  it('takes names of several words only where they stand together', () => {
    const list = 'a: on-the-job training < shadow';
    expect(taken(list, 'On-the-job training', 'en')).toBe('onthejobtrain\tshadow\tjob+train');
    expect(taken(list, 'A job, and training', 'en')).toBe('');
  });

  it('does not take a word for another with the same stem', () => {
    expect(taken('a: evaluator, assessor', 'Assessors are kind', 'en')).toBe('evalu =assessor\t\t');
    expect(taken('a: evaluator < judge', 'Evaluating options', 'en')).toBe('');
  });

  it('has the last word on what it calls by a name itself', () => {
    const list = 'a: 異動, 配置転換 < 転勤, 引っ越し';
    const text = '異動と配置';
    expect(taken(list, text, 'ja', ['異動', '転勤'])).toBe('配置転換\t引っ越~\t異動');
    // Its glossary knows both names already.
    expect(taken('a: 異動, 配置転換', text, 'ja', ['異動', '配置転換'])).toBe('');
  });

  it('that lacks a language has the names of that language, too', () => {
    const [ja, en] = [[], ['en']].map((others) =>
      relatedLines(sampleSource('ja'), new Map([['昇任', '昇任']]), others as Locale[]),
    );
    expect(ja).not.toContain('promot');
    expect(en).toContain('promot');
  });
});

describe('a related word', () => {
  const related = readRelatedLines('=異動 配置転換\t怒鳴~ 係長にな~ 休~\t人事+異動');
  const ways = (key: string, last?: string): string[] =>
    relatedTo(related, key, last).map(({ way }) => way);

  it('leads one way, and a name both ways but not to itself', () => {
    expect(relatedTo(related, '異動')).toEqual([{ way: 'same', targets: [['人事', '異動']] }]);
    expect(relatedTo(related, '配置転換')[0]?.targets).toEqual([['異動'], ['人事', '異動']]);
    expect(ways('怒鳴る')).toEqual(['hint']);
    expect(ways('人事')).toEqual([]);
  });

  it.each(['怒鳴る', '怒鳴られ', '怒鳴っ', '怒鳴', '休み', '休める'])('is found as %s', (key) => {
    expect(ways(key)).toEqual(['hint']);
  });

  it('of several words changes its ending only', () => {
    expect(ways('係長になっ', 'なっ')).toEqual(['hint']);
    expect(ways('休むこと', 'こと')).toEqual([]);
    expect(ways('休暇')).toEqual([]);
  });

  it('is begun with two letters of which one is a kanji, three kana, four letters of the alphabet', () => {
    const words = readRelatedLines('telework\t残業 いじめ\tremote');
    const begun = (key: string): number => beginningWith(words, key).length;
    expect(['残', '残業', 'いじ', 'いじめ', 'tel', 'tele'].map(begun)).toEqual([0, 1, 0, 1, 0, 1]);
  });
});

describe('what a related word counts', () => {
  const related = readRelatedLines('=異動 配置転換\t転勤\t\n=転居 配置転換\t異動\t');
  const give: Give = (keys, way) => [
    { way, all: [keys.map((word) => ({ word, weight: 1 }))], marks: keys, names: [] },
  ];
  const weights = (text: string, said: boolean): string[] => {
    const words = wordsOf(text).map((word) => ({ ...word, key: text }));
    const found = said ? give([text], 'exact') : [];
    return relatedExpansions({ key: text, words }, related, found, give).flatMap(({ way, all }) =>
      all.flat().map(({ word, weight }) => `${way} ${word} ${weight.toFixed(2)}`),
    );
  };

  it('is less beside the word itself, and least where it merely leads there', () => {
    expect(weights('転勤', false)).toEqual(['hint 異動 1.00']);
    expect(weights('転勤', true)).toEqual(['hint 異動 0.30']);
    expect(weights('配置転換', false)).toEqual(['same 異動 1.00', 'same 転居 1.00']);
    expect(weights('異動', true)).toEqual(['hint 転居 0.30']);
    expect(weights('配置', true)).toEqual([]);
  });
});

describe('questions in everyday words', () => {
  let index: Awaited<ReturnType<typeof sampleIndex>>;
  beforeAll(async () => {
    index = await sampleIndex((source) => ({
      ...source,
      records: [
        ...source.records,
        ...(
          [
            ['section:5-1', 'テレワークを進める', 'Telework', '仕事の場所です。', 'A place.'],
            ['section:5-2', '場所', 'Places', '在宅勤務もできます。', 'Remote work is allowed.'],
          ] as const
        ).map(([id, jaTitle, enTitle, ja, en]) =>
          sampleRecord({
            id,
            locale: source.locale,
            title: source.locale === 'ja' ? jaTitle : enTitle,
            text: source.locale === 'ja' ? ja : en,
          }),
        ),
      ],
    }));
  });
  const ask = async (query: string, locale: Locale): Promise<Answer> =>
    search(await index.library(locale), { query, everyLanguage: true, filters: [] });
  const found = async (query: string, locale: Locale): Promise<string[]> =>
    (await (await ask(query, locale)).show(0, 10)).map(({ url }) => url);

  it.each([
    ['怒鳴られた', 'ja', '/ja/term/harassment/'],
    ['怒鳴られるのがつらい', 'ja', '/ja/term/harassment/'],
    ['上司に怒鳴られる', 'ja', '/ja/term/harassment/'],
    ['my boss yelled at me', 'en', '/en/term/harassment/'],
    ['評価者に無視された', 'ja', '/ja/term/harassment/'],
    ['子どもが生まれました', 'ja', '/ja/section/2-6-4/'],
    ['a baby', 'en', '/en/section/2-6-4/'],
    ['shouting', 'en', '/en/term/harassment/'],
    ['テレワ', 'ja', '/ja/section/5-1/'],
    ['wfh', 'en', '/en/section/5-1/'],
  ] as const)('%s (%s) finds %s', async (query, locale, place) => {
    expect(await found(query, locale)).toContain(place);
  });

  it.each([
    ['課長に怒鳴られた', 'ja', '/ja/section/2-2-5/'],
    ['the manager yelled at me', 'en', '/en/section/2-2-5/'],
    ['課長の人事評価', 'ja', '/ja/grade/ladder/6/'],
  ] as const)(
    '%s (%s) asks who it was only where nothing happened',
    async (query, locale, place) => {
      expect((await found(query, locale))[0]).toBe(place);
    },
  );

  it.each([
    ['怒鳴る', 'ja'],
    ['shout', 'en'],
    ['pregnant', 'en'],
  ] as const)('%s is not taken for the name of what it leads to', async (query, locale) => {
    const [first] = await (await ask(query, locale)).show(0, 1);
    expect(first).toBeDefined();
    expect(first?.definition).toBeUndefined();
  });

  it.each([
    ['テレワーク', 'ja', ['/ja/section/5-1/', '/ja/section/5-2/']],
    ['在宅勤務', 'ja', ['/ja/section/5-2/', '/ja/section/5-1/']],
    ['remote work', 'en', ['/en/section/5-2/', '/en/section/5-1/']],
  ] as const)('%s finds first what says it, then its other name', async (query, locale, places) => {
    expect((await found(query, locale)).slice(0, 2)).toEqual(places);
  });

  it.each([
    ['年末調整', 'ja'],
    ['給与明細', 'ja'],
    ['給料日', 'ja'],
    ['転勤', 'ja'],
    ['残業', 'ja'],
    ['insurance card', 'en'],
    ['mentor', 'en'],
    ['resign', 'en'],
  ] as const)('%s finds nothing where the handbook says nothing of it', async (query, locale) => {
    expect((await ask(query, locale)).count).toBe(0);
  });
});
