import { describe, expect, it } from 'vitest';
import { found, styleOf, term } from './handbooks.ts';

/** What was found, with the words and what they shall be. */
async function told(small: Parameters<typeof styleOf>[0]): Promise<unknown[][]> {
  return (await styleOf(small)).map(({ key, line, values: { words, name, other, most } }) => [
    ...[key, line, words],
    name ?? other ?? most,
  ]);
}

const glossary = (...terms: object[]): { glossary: object } => ({ glossary: { terms } });

describe('the spelling of terms', () => {
  it('is the glossary’s, whatever the width, the case and the marks within', async () => {
    const data = glossary(term({ ja: 'OJT', en: 'OJT' }));
    const ja =
      '市はＯＪＴを行います。\n\nojtで学びます。\n\nOJTが基本です。\n\nPROJTは別の言葉です。';
    expect(await told({ ja, data })).toEqual([
      ['termSpelling', 7, 'ＯＪＴ', 'OJT'],
      ['termSpelling', 9, 'ojt', 'OJT'],
    ]);
  });

  it('knows long vowels and middle dots that offices write or leave out', async () => {
    const data = glossary(term({ ja: 'キャリアデザイン', en: 'x' }));
    const mentor = glossary(term({ ja: 'メンター', en: 'x' }));
    expect(await told({ ja: 'キャリア・デザインを描きます。', data })).toEqual([
      ['termSpelling', 7, 'キャリア・デザイン', 'キャリアデザイン'],
    ]);
    const ja = 'メンタと話します。\n\nメンターと話します。\n\nメンタルを守ります。';
    expect(await told({ ja, data: mentor })).toEqual([['termSpelling', 7, 'メンタ', 'メンター']]);
  });

  it('is kept in English, where sentences, titles and names have capitals of their own', async () => {
    const data = glossary(term({ ja: 'x', en: 'line manager' }), {
      ...term({ ja: 'y', en: 'Fair Work Policy' }),
      id: 'policy',
    });
    const en = [
      'Ask your Line Manager first.',
      'Line manager and staff talk. Line manager training helps.',
      '## Your Line Manager',
      'The Town Line Manager Forum meets.',
      'The fair work policy holds. The Fair Work Policy is read by each line manager’s staff.',
      'A line-manager writes.',
    ].join('\n\n');
    expect(await told({ en, data })).toEqual([
      ['termSpelling', 7, 'Line Manager', 'line manager'],
      ['termSpelling', 15, 'fair work policy', 'Fair Work Policy'],
      ['termSpelling', 17, 'line-manager', 'line manager'],
    ]);
  });

  it('is kept in JSON, too, on the line of the text', async () => {
    const data = {
      ...glossary(term({ ja: 'OJT', en: 'OJT' })),
      overview: { title: 'ＯＪＴのこと' },
    };
    const ja = 'OJTで学びます。';
    const questions = { questions: [{ ask: 'ＯＪＴとは何ですか', place: 'a-p1' }] };
    const [remark] = await styleOf({ ja, data: { ...data, questions } });
    expect([remark?.file, remark?.line, remark?.key]).toEqual([
      'content/questions.json',
      4,
      'termSpelling',
    ]);
  });
});

describe('other names of terms', () => {
  const names = { ja: '職場研修', en: 'workplace training' };
  const synonyms = { ja: ['オンザジョブ', '研修'], en: ['on-site coaching', 'training'] };
  const data = glossary(term(names, { synonyms }));

  it('are told where the name is the usual one, and a short form of it is not', async () => {
    const often = 'Workplace training helps. '.repeat(3);
    // The summary of another file has no name of it.
    const orientation = {
      steps: [{ read: ['a-p1'], why: { en: 'Here is on-site coaching. The training is short.' } }],
    };
    const [remark, ...more] = await styleOf({ en: often, data: { ...data, orientation } });
    expect([remark?.key, remark?.values['words'], remark?.file]).toEqual([
      'otherNames',
      'on-site coaching',
      'content/orientation.json',
    ]);
    expect(more).toEqual([]);
  });

  it('are not told where the same letters are a verb', async () => {
    const name = { ja: '学びあい', en: 'x' };
    const verbs = { glossary: { terms: [term(name, { synonyms: { ja: ['学び合い'], en: [] } })] } };
    const often = '学びあいを広げます。'.repeat(4);
    const orientation = (why: string): Record<string, object> => ({
      ...verbs,
      orientation: { steps: [{ read: ['a-p1'], why }] },
    });
    expect(await found({ ja: often, data: orientation('職員が学び合い、高め合います。') })).toEqual(
      [],
    );
    expect(await found({ ja: often, data: orientation('学び合いを広げます。') })).toEqual([
      expect.stringContaining('otherNames'),
    ]);
  });

  it('are not told where one explains the other', async () => {
    const en = `${'Workplace training helps. '.repeat(3)}It is also called on-site coaching.`;
    expect(await found({ en, data })).toEqual([]);
  });
});

describe('numerals', () => {
  it('are as wide as the others', async () => {
    const ja = '2人で3日、5回です。\n\n１０年です。行（１）とＭＰ３は別です。';
    expect(await told({ ja })).toEqual([['digitWidth', 9, '１０', '10']]);
  });

  it('count the same things in the same way', async () => {
    const ja =
      '3つの柱と4つの志があります。\n\n目的は二つです。\n\n二人三脚で、第二回に、一つずつ。';
    expect(await told({ ja })).toEqual([['countedInKanji', 9, '二つ', '2つ']]);
    const other = '二人、三人、四人です。\n\n5人です。';
    expect(await found({ ja: other })).toEqual(['numerals:9']);
  });

  it('have one sign between them in ranges, and places are none', async () => {
    const ja = '20〜30年、5〜6人です。\n\n20-30年です。\n\n方針の2-3と、2026-04-01です。';
    expect(await told({ ja })).toEqual([['rangeSign', 9, '20-30', '〜']]);
  });
});

it('spaces beside Latin letters are told where nearly all are written otherwise', async () => {
  const many = 'AIとDXとITとHRとOJTとPDFを使います。';
  expect(await found({ ja: `${many}\n\nここで AI を学びます。` })).toEqual(['spacing:9']);
  expect(await found({ ja: `${many}\n\n略語は On the Job です。` })).toEqual([]);
  expect(await found({ ja: 'AIとDXです。\n\nここで AI を使う DX です。' })).toEqual([]);
});
