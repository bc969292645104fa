import { describe, expect, it } from 'vitest';
import { glossarySchema, sortTerms, termGroup, type Term } from '../../../src/model/glossary.ts';
import type { Localized } from '../../../src/model/locale.ts';

const { terms } = glossarySchema.parse({
  terms: [
    ['dx', 'DX', 'digital transformation', 'でぃーえっくす'],
    ['mentor', 'メンター', 'mentor', 'めんたー'],
    ['appraisal', '人事評価', 'appraisal', 'じんじひょうか'],
    ['kana', 'がくしゅう', 'École', 'がくしゅう'],
    ['four', '4つの志向', '4 orientations', 'よっつのしこう'],
  ].map(([id, ja, en, reading]) => ({
    id,
    name: { ja, en },
    reading,
    synonyms: { ja: [], en: [] },
    forms: { ja: [], en: [] },
    definition: { ja: 'あ', en: 'a' },
    sections: ['1'],
  })),
});

describe('the order of the glossary', () => {
  it('is that of the readings in Japanese', () => {
    expect(sortTerms(terms, 'ja').map(({ id }) => id)).toEqual([
      'kana',
      'appraisal',
      'dx',
      'mentor',
      'four',
    ]);
  });

  it('is the alphabet in English', () => {
    expect(sortTerms(terms, 'en').map(({ id }) => id)).toEqual([
      'four',
      'appraisal',
      'dx',
      'kana',
      'mentor',
    ]);
  });

  it('stands under kana rows and letters', () => {
    expect(
      sortTerms(terms, 'ja')
        .map((term) => termGroup(term, 'ja'))
        .join(''),
    ).toBe('かさたまや');
    expect(
      sortTerms(terms, 'en')
        .map((term) => termGroup(term, 'en'))
        .join(''),
    ).toBe('#ADEM');
  });
});

describe('the names of a term', () => {
  it('may be plain lists, which are the same in all languages, as plain texts are', () => {
    const { terms: plain } = glossarySchema.parse({
      terms: [{ id: 'guide', name: '案内役', synonyms: ['世話役'], definition: '案内します。' }],
    });
    expect(plain[0]?.synonyms).toMatchObject({ ja: ['世話役'], en: ['世話役'] });
    expect(plain[0]?.forms).toMatchObject({ ja: [], en: [] });
  });
});

it('terms stand under the letters that a language looks them up by', () => {
  const named = (id: string, name: Partial<Localized<string>>): Term =>
    glossarySchema.parse({ terms: [{ id, name, definition: name }] }).terms[0] as Term;
  const korean = ['평가', '까치', '연수', 'DX'].map((ko) => named('a', { ko }));
  expect(korean.map((term) => termGroup(term, 'ko'))).toEqual(['ㅍ', 'ㄱ', 'ㅇ', 'D']);
  const chinese = ['人事考核', '职级', 'DX', '啊', '方针'].map((name, index) =>
    named(`t${index}`, { 'zh-Hans': name }),
  );
  expect(
    sortTerms(chinese, 'zh-Hans').map((term) => [termGroup(term, 'zh-Hans'), term.name['zh-Hans']]),
  ).toEqual([
    ['A', '啊'],
    ['D', 'DX'],
    ['F', '方针'],
    ['R', '人事考核'],
    ['Z', '职级'],
  ]);
});
