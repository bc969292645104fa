import { describe, expect, it } from 'vitest';
import { glossarySchema, sortTerms, termGroup } from '../../../src/model/glossary.ts';

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
