import { describe, expect, it } from 'vitest';
import { tokenizer } from '../../../src/search/index/tokens.ts';
import { sampleRecord } from './sample.ts';

/** Whether a record with a text counts as one that speaks of a concept with a name. */
function finds(name: string, text: string, locale: 'ja' | 'en' = 'en'): boolean {
  const concept = { id: 'term:x', name, names: [name], leads: [], record: 'term:x' };
  const record = sampleRecord({ id: 'section:1', locale, title: '', text });
  return tokenizer([concept])(record).tokens.some((token) => token.includes('κ'));
}

describe('names of concepts in a text', () => {
  it.each([
    ['promotion', 'Promotions are fair', 'en', true],
    ['promotion', 'Promoting health', 'en', false],
    ['promotion', 'Demotion and promotionist', 'en', false],
    ['mentor', 'Mentors guide', 'en', true],
    ['childcare leave', 'Taking childcare leaves', 'en', true],
    ['childcare leave', 'Childcare. Leave early', 'en', true],
    ['male staff', 'For female staff', 'en', false],
    ['male staff', 'Support for male staff', 'en', true],
    ['ハラスメント', 'パワー・ハラスメントの防止', 'ja', true],
    ['メモ', 'メモを取る', 'ja', true],
    ['まち', '気持ちを込めて', 'ja', false],
    ['男性の育児休業', '男性の育児休業を促す', 'ja', true],
    ['1:1', '平成11年', 'ja', false],
    ['行（２）', '行（２）の級', 'ja', true],
    ['行（２）', '行２の級', 'ja', true],
    ['行（２）', '行（３）の級', 'ja', false],
  ] as const)('%s in “%s” (%s): %s', (name, text, locale, found) => {
    expect(finds(name, text, locale)).toBe(found);
  });

  it.each([
    ['OJT：', 'OJT at work'],
    ['Yahoo!', 'Ask Yahoo or Yahoo! Japan'],
    ['@home', 'The @home scheme'],
    ['Node.js', 'Written for Node.js'],
    ['(draft', 'The draft of a plan'],
  ])('%s is found, whatever its signs mean elsewhere', (name, text) => {
    expect(finds(name, text)).toBe(true);
    expect(finds(name, 'Something else')).toBe(false);
  });

  it('takes any name, and no sign in it for more than itself', () => {
    const signs = [
      '',
      ...String.raw`\ ^ $ . * + ? ( ) [ ] { } | / - # @ ! : ; & % ~ = , < > " ' 𠮷 ： ・ ー é`.split(
        ' ',
      ),
    ];
    const words = ['ab', 'C', 'a b', 'OJT', '職', '職員', 'まち', 'メモ', '12', 'é'];
    const names = words.flatMap((word) =>
      signs.flatMap((sign) => [sign + word, word + sign, word + sign + word, sign + sign + word]),
    );
    const concepts = names.map((name, number) => ({
      id: `term:${number}`,
      name,
      names: [name, `${name}s`],
      leads: [],
      record: `term:${number}`,
    }));
    const tokensOf = tokenizer(concepts);
    const other = sampleRecord({ id: 'section:1', locale: 'ja', title: 'Zzz', text: 'ズズズ' });
    expect(tokensOf(other).tokens.filter((token) => token.includes('κ'))).toEqual([]);
    const all = sampleRecord({
      id: 'section:2',
      locale: 'ja',
      title: 'Zzz',
      text: names.join('\n'),
    });
    expect(tokensOf(all).tokens.filter((token) => token.includes('κ')).length).toBeGreaterThan(
      names.length / 2,
    );
  });
});
