import { describe, expect, it } from 'vitest';
import { describeStyle } from '../../../src/i18n/house-style/index.ts';
import { found, styleOf } from './handbooks.ts';

/** A fault of each rule of prose, with the same said well. */
const FAULTS: [rule: string, fault: string, well: string][] = [
  [
    'sentenceLength',
    `${'職員は学び、'.repeat(17)}育ちます。`,
    `${'職員は学びます。'.repeat(17)}育ちます。`,
  ],
  [
    'commas',
    '市は、学ぶ職員が、育つように、静かに支え、強く励まし、見守ります。',
    '市は、係長、課長、部長、局長、次長、参事のために研修を行います。',
  ],
  ['mixedStyle', '職員は学びます。市は支えます。市は家である。', '職員は学びます。市は支える。'],
  [
    'doubledParticle',
    '材料不足で代替素材で製品を作った。',
    '時期に応じて身に付け、窓口でも地域でも話します。職員が学ぶことが大切です。',
  ],
  [
    'doubledBut',
    '市は学ぶが、職員は支えるが、時間は足りません。',
    '市は学びますが、時間は足りません。',
  ],
  [
    'doubledConjunction',
    'しかし、市は学びます。しかし、職員は忙しい。',
    '課または係が行います。課または担当が見ます。',
  ],
  ['droppedRa', '窓口で表が見れます。', '窓口で表が見られます。'],
  ['redundant', '窓口で申請することができます。', '窓口で申請できます。研修を行います。'],
  ['repeatedWord', '職員は職場職場で学びます。', '職員は（職場（係）や課（班））で学びます。'],
  ['doubleNegative', '申請できないことはない。', '申請できないことがある。'],
  [
    'missingPeriod',
    '職員は職場で、日々の仕事から多くを学びます',
    '説明の段落です（窓口の職員が、毎日書きます）',
  ],
];

describe('house style of Japanese prose', () => {
  it.each(FAULTS)(
    'tells of %s, and of nothing where it is well said',
    async (rule, fault, well) => {
      expect(await found({ ja: `${fault}\n\n${well}` })).toEqual([`${rule}:7`]);
    },
  );

  it('names the line on which a sentence stands, in paragraphs, lists, tables and notes', async () => {
    const ja = [
      '職員は**育ち**ます。',
      '窓口で表が見れます。',
      '',
      '- 一つ目です。',
      '- 窓口で表が[見れ](#a)ます。',
      '',
      '| 表 | 中身 |',
      '| --- | --- |',
      '| 係 | 窓口で表が見れます。 |',
      '',
      '<Note>',
      '',
      '窓口で表が見れます。',
      '',
      '</Note>',
      '',
      '```',
      '窓口で表が見れます。',
      '```',
    ].join('\n');
    expect(await found({ ja })).toEqual([8, 11, 15, 19].map((line) => `droppedRa:${line}`));
  });

  it('reads the summary in easy words, each of its paragraphs with its line', async () => {
    const head = 'easy:\n  - 窓口で表を見ます。\n  - 窓口で表が見れます。\n';
    expect(await found({ ja: '職員は育ちます。', head })).toEqual(['droppedRa:6']);
  });

  it('holds names, headings and items to no full stop', async () => {
    const ja =
      '## 学びかたを、ここで決めます\n\n- 職員は職場で、日々の仕事から学びます\n\n山田太郎';
    expect(await found({ ja })).toEqual([]);
  });

  it('counts the characters of English sentences by its own length', async () => {
    const long = `Staff ${'learn and '.repeat(26)}grow.`;
    const well = `Staff ${'learn and '.repeat(20)}grow.`;
    expect(await found({ en: `${well}\n\n${long}` })).toEqual(['sentenceLength:9']);
  });

  it('takes a sentence that ends in a year for one', async () => {
    const year = `The plan ${'was kept and '.repeat(12)}was revised in April 2022.`;
    expect(await found({ en: `${year} Since then ${'it holds and '.repeat(10)}helps.` })).toEqual(
      [],
    );
    const long = `Staff ${'learn and '.repeat(26)}grow.`;
    const [remark, ...more] = await styleOf({ en: `${year} ${long}` });
    expect(remark?.values).toMatchObject({ length: long.length });
    expect(remark?.values['sentence']).toMatch(/^Staff learn/u);
    expect(more).toEqual([]);
  });

  it('says it in the author’s language, with the sentence and what to do', async () => {
    const [remark] = await styleOf({ ja: `${'職員は学び、'.repeat(17)}育ちます。` });
    if (!remark) throw new Error('nothing was found');
    expect(describeStyle(remark, 'ja')).toEqual({
      message: '「職員は学び、職員は学び、職員…」で始まる文が 107 字あります',
      fix: '100 字までを目安に、文を分けてください',
    });
    expect(describeStyle(remark, 'en').message).toContain('has 107 characters');
  });
});

describe('the choice of a handbook', () => {
  const ja = '職員は職場で学び、日々の仕事から、多くのことを得ます。窓口で表が見れます。';

  it('switches rules off', async () => {
    expect(await found({ ja })).toEqual(['droppedRa:7']);
    expect(await found({ ja, style: { droppedRa: false } })).toEqual([]);
  });

  it('sets limits', async () => {
    const style = { droppedRa: false, sentenceLength: 20, commas: 1 };
    expect(await found({ ja, style })).toEqual(['sentenceLength:7']);
    expect(await found({ ja, style: { ...style, sentenceLength: false } })).toEqual(['commas:7']);
  });
});
