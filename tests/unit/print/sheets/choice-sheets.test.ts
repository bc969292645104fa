import { expect, it } from 'vitest';
import { choiceSheetsOf } from '../../../../src/print/sheets/choice-sheets.ts';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { readProse } from '../../../setup/prose.ts';

it('each choice of grades has its sheet, in each language', async () => {
  const source = readProse('tests/fixtures/organisation', 'en');
  const measure = (): Promise<{ pages: number; size: number }> =>
    Promise.resolve({ pages: 1, size: 12_345 });
  const found = await choiceSheetsOf('ladder', makeSheets(source), source.urls, measure);
  expect(Object.keys(found['en'] ?? {}).sort()).toEqual(['', 'a,b', 'a,c', 'b,c']);
  expect(found['en']?.['b,c']?.href).toBe('/pdf/en/ladder-compare-b-and-c.pdf');
  expect(found['en']?.['']?.href).toBe('/pdf/en/ladder-matrix.pdf');
  // Only the whole table is printed in several languages.
  expect(Object.keys(found['en ja'] ?? {})).toEqual(['']);
});
