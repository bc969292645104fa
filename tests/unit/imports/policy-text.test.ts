import { describe, expect, it } from 'vitest';
import { fromPolicy, type FromPolicy } from '../../../src/imports/from-policy.ts';
import { decodeText, readPolicyText } from '../../../src/imports/read-policy-text.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { answersIn, problemsOf } from './sample.ts';

const take = (source: string, locale: Locale = 'ja'): FromPolicy =>
  fromPolicy(readPolicyText(source), answersIn(locale));
const textOf = ({ files }: FromPolicy, name: string): string =>
  [...files].find(([path]) => path.includes(name))?.[1] ?? '';
const told = ({ remarks }: FromPolicy, kind: string): string[] =>
  remarks.filter((remark) => remark.kind === kind).map(({ text }) => text);

const CHAPTERS = `見本市人材育成方針

目次
第1章　総則 ………… 1

第1章　総則

第1節　目的

この方針は、職員の育成について定めます。費用は {年} <100円> 以下とし、a*b*c や [注] もその
まま残します。⾧い目で見ます。

第2節　考え方

(1) 学ぶ職員

職員は自ら学びます※1。

ア　地域を知る

・窓口で
・地域で

※1 学ぶとは、知ることです。

- 2 -

第2章　育成

#始まりの記号も残ります。

第4章　飛んだ番号

本文です。
`;

describe('a policy in chapters', () => {
  const result = take(CHAPTERS);

  it('is split into files at chapters and their parts, with what is below as headings', () => {
    expect(result.sections.map(({ title, number }) => `${number ?? ''} ${title}`)).toEqual([
      '第1章 総則',
      '第1章第1節 目的',
      '第1章第2節 考え方',
      '第2章 育成',
    ]);
    expect(textOf(result, 'part-1-2')).toContain('\n## (1) 学ぶ職員\n');
    expect(textOf(result, 'part-1-2')).toContain('\n### ア 地域を知る\n\n- 窓口で\n- 地域で\n');
  });

  it('joins broken lines, mends radicals, and escapes what MDX would misread', () => {
    expect(textOf(result, 'part-1-1')).toContain(
      '費用は \\{年\\} \\<100円> 以下とし、a\\*b\\*c や \\[注\\] もそのまま残します。長い目で見ます。',
    );
    expect(textOf(result, 'part-2')).toContain('\n\\#始まりの記号も残ります。');
  });

  it('makes footnotes of the notes that a page has at its foot', () => {
    expect(textOf(result, 'part-1-2')).toContain('職員は自ら学びます[^1]。');
    expect(textOf(result, 'part-1-2')).toContain('[^1]: 学ぶとは、知ることです。');
  });

  it('loses no character, and tells all that it left out or did not understand', () => {
    expect(result.lost).toBe('');
    expect(told(result, 'cover')).toEqual(['見本市人材育成方針']);
    expect(told(result, 'contents')).toEqual(['目次', '第1章　総則 ………… 1']);
    expect(told(result, 'pageNumber')).toEqual(['- 2 -']);
    expect(told(result, 'outOfOrder')).toEqual(['第4章　飛んだ番号']);
  });

  it('passes the checks', () => {
    expect(problemsOf(result.files)).toEqual([]);
  });
});

/** Each page ends with the headings that stand in boxes on it, and the next begins with one space. */
const BOXES = ` １．育成の目的

職員は、市民の役に立つために学び、町をよくするために働き、そのために互いに助け合うことを

大切にします。

 

 

 

心得は、次のとおりです。

（１）学びの心得
 職員は、自ら学びます。

① 学ぶ

学び続けること1は、仕事の質を高めることであると考えて、だれもが学ぶときを持ち、学びを続け

 
1 学ぶことの意味は、人によって違います。

（２）職員の責務
 ることが大切です。

 

 

 

職場は、職員を育てます。

① 教える

教えます。

 

 

 

研修は、職場の学びを助けます。

① 支える

支えます。

（４）研修の責務
（３）職場の責務
 ２．働く環境

環境を整えます。
`;

describe('a policy whose headings come last on their pages', () => {
  const result = take(BOXES);

  it('has them before the text that they head, and tells of each', () => {
    expect(result.sections.map(({ number, text }) => [number, text.split('\n\n')[0]])).toEqual([
      ['1', expect.stringMatching(/助け合うことを大切にします。$/u)],
      ['1-(1)', '心得は、次のとおりです。'],
      ['1-(2)', '職員は、自ら学びます。'],
      ['1-(3)', '職場は、職員を育てます。'],
      ['1-(4)', '研修は、職場の学びを助けます。'],
      ['2', '環境を整えます。'],
    ]);
    expect(told(result, 'moved')).toHaveLength(4);
    expect(result.lost).toBe('');
  });

  it('makes a paragraph whole that a page and its footnotes parted', () => {
    const text = textOf(result, 'part-1-2');
    expect(text).toMatch(/^学び続けること\[\^1\]は、.*学びを続けることが大切です。$/mu);
    expect(text).toContain('\n[^1]: 学ぶことの意味は、人によって違います。\n');
  });
});

describe('a policy in decimals', () => {
  const result = take(
    `Introduction\n\nThis policy says how we grow. It applies to everyone who works here, and\nto those who lead them.\n\n1. Purpose\n\nWe learn.\n\n1.1 Who it is for\n\nimport is a word.\n\n1. is no heading here. It ends as a sentence does.\n\n2. Learning\n\n2.1 Courses\n\nSee the list.\n`,
    'en',
  );

  it('names files by English titles, and joins lines with a space', () => {
    expect(result.sections.map(({ name }) => name)).toEqual([
      '00-introduction.mdx',
      '10-purpose.mdx',
      '20-who-it-is-for.mdx',
      '30-learning.mdx',
      '40-courses.mdx',
    ]);
    expect(result.sections.map(({ number }) => number)).toEqual([
      undefined,
      '1',
      '1.1',
      '2',
      '2.1',
    ]);
    expect(textOf(result, 'introduction')).toContain('works here, and to those who lead them.');
  });

  it('is split at numbers with a space behind them, and keeps lettered lines apart', () => {
    const english = take(
      [
        ...['1 Purpose', 'How staff develop.', '', '1.1 Scope', 'All staff.', ''],
        ...['2 Learning', '2.1 Courses', 'There are:', 'a) courses on books', 'b) talks', ''],
      ].join('\n'),
      'en',
    );
    expect(english.sections.map(({ title, number }) => `${number ?? ''} ${title}`)).toEqual([
      ...['1 Purpose', '1.1 Scope', '2 Learning', '2.1 Courses'],
    ]);
    expect(textOf(english, 'courses')).toContain('\n\na) courses on books\n\nb) talks\n');
    expect(problemsOf(english.files)).toEqual([]);
  });

  it('takes no sentence for a heading, and nothing for code', () => {
    expect(textOf(result, 'who-it-is-for')).toContain('1\\. is no heading here.');
    expect(result.lost).toBe('');
    expect(problemsOf(result.files)).toEqual([]);
  });
});

describe('decodeText', () => {
  it('reads what Windows saves in Japan', () => {
    expect(decodeText(Uint8Array.of(0x93, 0xfa, 0x96, 0x7b))).toBe('日本');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0xe5, 0x65))).toBe('日');
    expect(decodeText(Uint8Array.of(0xfe, 0xff, 0x65, 0xe5))).toBe('日');
    // EUC-JP, whose bytes are half-width kana in Shift_JIS.
    expect(decodeText(Uint8Array.of(0xa4, 0xd2, 0xa4, 0xc8))).toBe('ひと');
  });
});
