import { expect, it } from 'vitest';
import { borrowedIn } from '../../../../src/model/borrowed.ts';
import { withBorrowed } from '../../../../src/print/sheets/borrowed.ts';

const borrowed = borrowedIn([{ a: { ja: '窓口の力' }, b: { ja: '答える(1)' } }], 'ja', ['en']);
const frame = { lang: 'en', title: 'Sheet', foot: { left: '', url: '', code: null } };
const tell = (data: object): Record<string, unknown> =>
  withBorrowed({ ...frame, ...data }, borrowed, 'en');

it('a part of a sheet tells the language that its borrowed text is in', () => {
  const { parts } = tell({
    parts: [
      { lang: 'en', text: '窓口の力' },
      { lang: 'en', text: 'Skills' },
    ],
  });
  expect(parts).toEqual([
    { lang: 'ja', text: '窓口の力' },
    { lang: 'en', text: 'Skills' },
  ]);
});

it('what a sheet borrows among its other words is found by a pattern', () => {
  const { borrowed: found } = tell({
    heading: ['窓口の', '力'],
    note: 'See 答える(1).',
  });
  const { lang, pattern } = found as { lang: string; pattern: string };
  expect(lang).toBe('ja');
  expect(pattern.split('|').sort()).toEqual(['力', '窓口の', '答える\\(1\\)'].sort());
});

it('pieces of a cell tell the language of what is borrowed, wherever they are parted', () => {
  const { pieces, other } = tell({
    pieces: [
      { text: '窓口', marked: true },
      { text: 'の力', marked: false },
    ],
    other: [
      { text: 'Example: 窓口', marked: false },
      { text: 'の力', marked: true, url: '#1' },
    ],
  });
  expect(pieces).toEqual([
    { text: '窓口', marked: true, lang: 'ja' },
    { text: 'の力', marked: false, lang: 'ja' },
  ]);
  expect(other).toEqual([
    { text: 'Example: ', marked: false },
    { text: '窓口', marked: false, lang: 'ja' },
    { text: 'の力', marked: true, url: '#1', lang: 'ja' },
  ]);
});

it('a sheet that borrows nothing is as it was', () => {
  expect(tell({ heading: 'Skills' })).toEqual({ ...frame, heading: 'Skills' });
});
