import { describe, expect, it } from 'vitest';
import { mend } from '../../../src/checks/mend.ts';

const HEAD = '---\ntitle: 仕事\n---\n\n';
const body = (text: string): string => mend(HEAD + text, true).text.slice(HEAD.length);

const CASES: [name: string, before: string, after: string][] = [
  ['signs of headings', '＃＃ ② 助ける\n\n##　③ 次\n\n##④ 次', '## ② 助ける\n\n## ③ 次\n\n## ④ 次'],
  ['a heading that is right', '## ①\n\n### ① At ease', '## ①\n\n### ① At ease'],
  [
    'headings that begin at the third level',
    '### 取組1 育てる\n\n＃＃＃＃ ア 話す\n\n```\n### a\n```\n\n### 取組2 活かす',
    '## 取組1 育てる\n\n### ア 話す\n\n```\n### a\n```\n\n## 取組2 活かす',
  ],
  ['headings below one of the second level', '### 前\n\n## ① 次', '### 前\n\n## ① 次'],
  ['stars', '＊＊重要＊＊です', '**重要**です'],
  ['footnotes', '語［＾１０］と[^2]', '語[^10]と[^2]'],
  ['bars of a table', '｜区分｜対象｜', '|区分|対象|'],
  ['numbers of a list', '次のとおり\n１．研修\n２．面談', '次のとおり\n\n1. 研修\n2. 面談'],
  ['dots of a list', '・研修\n・　面談', '- 研修\n- 面談'],
  ['one line with a dot', '・研修のことです。', '・研修のことです。'],
  ['numbers in brackets', '（１）研修\n（２）面談', '（１）研修\n（２）面談'],
  ['invisible characters', '研\u200B修\uFEFF', '研修'],
  ['kana of macOS', 'グループ'.normalize('NFD'), 'グループ'],
  ['radicals', '⽅針', '方針'],
];

describe('mending', () => {
  it.each(CASES)('%s', (_name, before, after) => {
    expect(body(before)).toBe(after);
  });

  it('mends the head and leaves what is right', () => {
    const head =
      '---\ntitle：仕事 #1\nnumber: 2-(3)\nsummary: *強く* 学ぶ: 一\nrevised: 2025-04-01\n---\n\nx\n';
    expect(mend(head, true).text).toBe(
      '---\ntitle: "仕事 #1"\nnumber: 2-(3)\nsummary: "*強く* 学ぶ: 一"\nrevised: 2025-04-01\n---\n\nx\n',
    );
    expect(mend('---\ntitle: "a: b"\n---\n', true).mended).toEqual([]);
  });

  it('tells each line that it changed, with its number before', () => {
    expect(mend(`${HEAD}a\n・b\n・c`, true).mended).toEqual([
      { line: 6, before: '・b', after: '\n- b' },
      { line: 7, before: '・c', after: '- c' },
    ]);
  });

  it('leaves signs in data alone', () => {
    expect(mend('{ "a": "＊＊・b⽅" }', false).text).toBe('{ "a": "＊＊・b方" }');
  });
});
