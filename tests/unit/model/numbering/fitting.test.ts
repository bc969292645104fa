import { expect, it } from 'vitest';
import { fittingPreset } from '../../../../src/model/numbering/fitting.ts';

it.each([
  [['第1章', '第2章', '第2章第1節'], [], 'chapters'],
  [['1', '2', '2.1'], [], 'decimal'],
  [['第1条', '第2条'], [], 'legal'],
  [['Ⅰ', 'Ⅱ'], [], 'roman'],
  // Both read these; the headings tell.
  [['第1章', '第2章'], ['(1) 市民', 'ア 地域', '(ア) 窓口'], 'chapters'],
  [['1', undefined, '2'], ['1.1 Who'], 'decimal'],
  [['1', '2-(3)', '2.1'], [], undefined],
])('names the numbering of %j as %j', (numbers, headings, name) => {
  expect(fittingPreset([{ numbers, headings }])).toBe(name);
});
