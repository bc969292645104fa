import { beforeAll, describe, expect, it } from 'vitest';
import type { Locale } from '../../../src/model/locales.ts';
import { search } from '../../../src/search/query/engine.ts';
import { writeOutGrades } from '../../../src/search/query/grade-numbers.ts';
import type { Library } from '../../../src/search/query/language.ts';
import type { Lexicon } from '../../../src/search/query/lexicon.ts';
import { withGrades } from './sample-grades.ts';
import { sampleIndex } from './sample.ts';

let library: (locale: Locale) => Promise<Library>;
let lexicon: (locale: Locale) => Promise<Lexicon>;

beforeAll(async () => {
  ({ library } = await sampleIndex(withGrades));
  lexicon = async (locale) => (await (await library(locale)).own(false)).lexicon;
});

async function ask(locale: Locale, query: string, most = 4): Promise<string[]> {
  const answer = await search(await library(locale), { query, everyLanguage: true, filters: [] });
  return (await answer.show(0, most)).map(({ url }) => url);
}

describe('grades by their numbers', () => {
  it.each([
    ['G3', '3級'],
    ['g3 g4', '3級 4級'],
    ['grade three and four', '3級 4級'],
    ['レベル3', '3級'],
    ['3-4級', '3級 4級'],
    ['3～4級', '3級 4級'],
    ['3級と4', '3級 4級'],
    ['level 3 vs 4', '3級 4級'],
    ['三～四級', '3級 4級'],
    ['3rd grade', '3級'],
    ['third grade', '3級'],
  ])('are written out as the tables label them: %s', async (question, labels) => {
    expect(writeOutGrades(question, await lexicon('ja')).trim()).toBe(labels);
  });

  it.each([
    'p3',
    '10',
    'grade 10',
    '2-3-4',
    '2-(3)',
    '2028',
    '十三級',
    'third',
    '1on1',
    'gone',
    'Table 2 grade 5',
    '1・2級',
    '第2章',
  ])('are not seen in %s', async (question) => {
    expect(writeOutGrades(question, await lexicon('ja'))).toBe(question.normalize('NFKC'));
  });
});

describe('several grades in a question', () => {
  it.each([
    ['ja', '3級と4級'],
    ['ja', '３級 4級の違い'],
    ['ja', '3-4級'],
    ['en', 'G3 G4'],
    ['en', 'compare grade three and four'],
  ] as const)(
    'give their comparison in each table, then its sheet: %s %s',
    async (locale, query) => {
      expect(await ask(locale, query)).toEqual([
        `/${locale}/office/?grades=3,4`,
        `/${locale}/works/?grades=3,4`,
        `/${locale}/pdf/office-3-4/`,
        `/${locale}/pdf/works-3-4/`,
      ]);
    },
  );

  it('are compared in the table that is named, or that has them all, from the lowest', async () => {
    expect((await ask('ja', '技能 4級 3級'))[0]).toBe('/ja/works/?grades=3,4');
    expect((await ask('ja', '部長と主任'))[0]).toBe('/ja/office/?grades=2,5');
    expect((await ask('en', 'chief and manager'))[0]).toBe('/en/office/?grades=3,4');
    expect((await ask('en', 'grades 2, 3 and 5'))[0]).toBe('/en/office/?grades=2,3,5');
  });

  it('may be one column of a table', async () => {
    const found = await ask('ja', '1級と2級');
    expect(found[0]).toBe('/ja/office/?grades=1,2');
    expect(found).not.toContain('/ja/works/?grades=1-2');
    expect((await ask('ja', '2級と3級')).slice(0, 2)).toEqual([
      '/ja/office/?grades=2,3',
      '/ja/works/?grades=1-2,3',
    ]);
  });

  it('give the sheet first where a file is asked for', async () => {
    expect((await ask('ja', '3級と4級 PDF', 3))[0]).toBe('/ja/pdf/office-3-4/');
  });

  it('are one where a number stands before its name', async () => {
    for (const found of await ask('ja', '4級の部長級')) expect(found).not.toContain('?grades');
    for (const found of await ask('en', 'Grade 3 Chief')) expect(found).not.toContain('?grades');
  });

  it('are not mixed with what filters leave', async () => {
    const filters = [{ name: 'kind', value: 'grade' }] as const;
    const request = { query: '3級と4級', everyLanguage: true, filters };
    const answer = await search(await library('ja'), request);
    const found = await answer.show(0, 9);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['grade']));
    expect(answer.count).toBe(found.length);
  });
});

it('takes the label of a column of several grades for no place', async () => {
  expect((await ask('en', 'grades 1-2'))[0]).toBe('/en/grade/works/1-2/');
});

describe('one grade in a question', () => {
  it.each([
    ['ja', '3級', ['/ja/grade/office/3/', '/ja/grade/works/3/']],
    ['en', 'G3', ['/en/grade/office/3/', '/en/grade/works/3/']],
    ['en', 'level 2', ['/en/grade/office/2/', '/en/grade/works/1-2/']],
    ['en', '5', ['/en/grade/office/5/']],
    ['ja', '班長と主任', ['/ja/grade/office/2/', '/ja/grade/works/3/']],
    ['ja', '技能 3級', ['/ja/grade/works/3/']],
    ['ja', '3級の職員', ['/ja/grade/office/3/', '/ja/grade/works/3/']],
    ['ja', '技能', ['/ja/page/works/']],
  ] as const)('gives its pages first: %s %s', async (locale, query, pages) => {
    expect((await ask(locale, query)).slice(0, pages.length)).toEqual(pages);
  });
});

describe('a number that is no grade', () => {
  it.each([
    ['ja', '12級'],
    ['ja', '9級'],
    ['ja', '十三級'],
    ['en', 'grade 12'],
    ['en', 'level 9'],
  ] as const)('is no other one, nor a column of several: %s %s', async (locale, query) => {
    expect(await ask(locale, query)).toEqual([]);
  });

  it('is said to be missing, and leaves the rest its answer', async () => {
    const answer = await search(await library('ja'), {
      query: '9級 主任',
      everyLanguage: false,
      filters: [],
    });
    expect(answer.count).toBeGreaterThan(0);
    expect(answer.missing).toEqual(['9級']);
  });

  it('is a word, and decides nothing beside words that nothing answers', async () => {
    expect(await ask('en', '10')).toEqual([]);
    expect(await ask('en', 'footnote 3')).toEqual([]);
    expect(await ask('en', '2-3-')).toContain('/en/section/2-3-4/');
  });
});
