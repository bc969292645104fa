import { describe, expect, it } from 'vitest';
import { spacesAround } from '../../../../src/web/rubrics/spaces.ts';

describe('the spaces around words', () => {
  it.each([
    [' where necessary', ' ', 'where necessary', ''],
    ['as the ', '', 'as the', ' '],
    ['責任者として', '', '責任者として', ''],
    ['  ', '  ', '', ''],
  ])('are told from the words, and nothing is lost: “%s”', (text, before, words, after) => {
    expect(spacesAround(text)).toEqual({ before, words, after });
  });
});
