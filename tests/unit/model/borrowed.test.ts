import { describe, expect, it } from 'vitest';
import { borrowedFinder, borrowedIn } from '../../../src/model/borrowed.ts';

describe('the texts that a language borrows from the first', () => {
  const files = [
    {
      title: { ja: '見出し', en: 'A heading' },
      lead: { ja: '導入' },
      plain: '**太字**の[つながり](#2)',
      lists: { ja: ['一つ目', '二つ目'] },
      code: { ja: 'OJT' },
      number: '12',
      numbering: ['第1章'],
      shared: { ja: '共用', en: '共用' },
      again: '共用',
    },
  ];
  const borrowed = borrowedIn(files, 'ja', ['en']);

  it('are those that it leaves out, and those that are written once', () => {
    expect([...(borrowed.texts.en ?? [])]).toEqual(['導入', '太字のつながり', '一つ目', '二つ目']);
  });

  it('are none where every language is complete', () => {
    expect(borrowedIn(files, 'ja', []).texts).toEqual({});
    expect(borrowedFinder(borrowed, 'ja')).toBeUndefined();
  });

  it('are found whole, however they are laid out', () => {
    const finder = borrowedFinder(borrowed, 'en');
    expect(finder?.covers(' 太字の\n つながり ')).toBe(true);
    expect(finder?.covers('・一つ目\n・二つ目')).toBe(true);
    expect(finder?.covers('導入: see below')).toBe(false);
    expect(finder?.covers('12')).toBe(false);
  });

  it('are found among other words, and by their pieces', () => {
    const finder = borrowedFinder(borrowed, 'en');
    expect(finder?.stretchesIn('Read 導入 first')).toEqual([[5, 7]]);
    expect(finder?.stretchesIn('導入する')).toEqual([]);
    expect(finder?.stretchesIn('nothing of it')).toEqual([]);
    expect([finder?.isPiece('つなが'), finder?.isPiece('new')]).toEqual([true, false]);
  });

  it('are words of their own where words are parted by spaces', () => {
    const english = borrowedIn([{ name: { en: 'Team' } }], 'en', ['ja']);
    const finder = borrowedFinder(english, 'ja');
    expect(finder?.stretchesIn('Teamwork と Team')).toEqual([[11, 15]]);
    expect(finder?.stretchesIn('Teamの')).toEqual([[0, 4]]);
  });

  it('are each line of a text, too', () => {
    const lines = borrowedIn([{ text: { ja: '一行目\n- 二行目' } }], 'ja', ['en']);
    expect(borrowedFinder(lines, 'en')?.covers('二行目')).toBe(true);
  });
});
