import { describe, expect, it } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { readFacts } from '../../../setup/pdf-structure.ts';
import { faultsOfTables } from '../../../setup/pdf-tables.ts';
import { letters, lettersOf, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const source = readProse('tests/fixtures/organisation', 'en');
const [sheet] = makeSheets(source, ['changes']);
if (!sheet) throw new Error('There is no sheet of what changed');

describe('the sheet of what changed since an edition', () => {
  it('lies with the page of that edition', () => {
    expect([sheet.path, sheet.page]).toEqual(['en/changes-2024-10-01', '/en/changes/2024-10-01/']);
  });

  it('says new and old text, what is new and gone, and what only moved, in tables with heads', async () => {
    const pdf = await makePdf(sheet);
    const said = lettersOf(await readPages(pdf));
    for (const text of [
      'As revised',
      'Everyone has a buddy in the buddy scheme.',
      'Everyone has a colleague to ask in the buddy scheme.',
      '(new)',
      '(deleted)',
      '(unchanged)',
      '2-③ heading',
      '2-② paragraph 2 → 2-② paragraph 1',
    ]) {
      expect(said).toContain(letters(text));
    }
    const { root } = await readFacts(pdf);
    expect(faultsOfTables(root)).toEqual([]);
  });

  it('keeps the two texts of a row on one page, unless they are long', () => {
    const rowsWith = (text: string): boolean[] => {
      const { history } = source;
      const [step] = history?.steps ?? [];
      if (!history || !step) throw new Error('There is no step');
      const long = { id: '20-work#2-9-p1', texts: { en: text } };
      const steps = [{ ...step, pairs: [{ after: long }] }];
      const [made] = makeSheets({ ...source, history: { ...history, steps } }, ['changes']);
      const told = JSON.stringify(made?.data ?? {}).matchAll(/"breaks":(true|false)/gu);
      return [...told].map(([, breaks]) => breaks === 'true');
    };
    expect(rowsWith('Short.')).toEqual([false]);
    expect(rowsWith('Long. '.repeat(200))).toEqual([true]);
  });

  it('is not there without an edition, or where the handbook switches it off', () => {
    expect(makeSheets({ ...source, history: undefined }, ['changes'])).toEqual([]);
    const handbook = { ...source.handbook, sheets: { changes: false } };
    expect(makeSheets({ ...source, handbook }, ['changes'])).toEqual([]);
  });
});
