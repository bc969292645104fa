import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/model/date.ts';

describe('a date as offices write it', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2012/4/1', '2012-04-01'],
    ['2012年4月1日', '2012-04-01'],
    ['平成24年4月1日', '2012-04-01'],
    ['平成 ２４年 ４月 １日', '2012-04-01'],
    ['R6.4.1', '2024-04-01'],
    ['Ｒ６．４．１', '2024-04-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['平成31年4月30日', '2019-04-30'],
    ['令和元年5月1日', '2019-05-01'],
    ['大正元年7月30日', '1912-07-30'],
    ['M45.7.29', '1912-07-29'],
  ])('%s', (written, date) => {
    expect(readDate(written)).toBe(date);
  });

  it.each([
    '昭和64年1月8日',
    '平成31年5月1日',
    '令和元年4月30日',
    '平成35年4月1日',
    '令和0年5月1日',
  ])('is told where its era had no such day: %s', (written) => {
    expect(readDate(written)).toEqual({ fault: 'notInEra' });
  });

  it.each([
    '',
    '4/1/2012',
    '24.4.1',
    'X6.4.1',
    '文永6年4月1日',
    '令和6年2月30日',
    '0026-01-01',
    '2026-13-01',
  ])('is none where nobody can tell which: “%s”', (written) => {
    expect(readDate(written)).toEqual({ fault: 'notADate' });
  });
});
