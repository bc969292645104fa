import { describe, expect, it } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { elementsBelow, readFacts } from '../../../setup/pdf-structure.ts';
import { overlaps, readPages } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

/** The section with every form that a text can have, as a PDF in a language. */
async function printIn(locale: 'ja' | 'en'): Promise<Uint8Array> {
  const [sheet] = makeSheets(readProse('tests/fixtures/prose', locale), ['section']);
  if (!sheet) throw new Error('no section');
  return makePdf(sheet);
}

const pdf = await printIn('ja');
const elements = elementsBelow((await readFacts(pdf)).root);
const below = (type: string): ReturnType<typeof elementsBelow> =>
  elements.filter((element) => element.type === type);

describe('a table of the text in a PDF', () => {
  it('has its caption', () => {
    expect(below('Table').map(({ children }) => children[0]?.type)).toEqual(['Caption', 'THead']);
  });

  it('has a header for each column, and for each row whose first cell says something', () => {
    const scopes = below('TR').map(({ children }) =>
      children.map(({ type, scope }) => `${type} ${scope ?? ''}`.trim()),
    );
    const rows = scopes.filter(([first]) => first !== 'TH Column');
    expect(rows.map(([first]) => first)).toEqual(['TH Row', 'TH Row', 'TH Row', 'TD']);
    expect(new Set(rows.flatMap(([, ...others]) => others))).toEqual(new Set(['TD']));
  });

  it.each(['ja', 'en'] as const)(
    'fits the page, however many columns it has: %s',
    async (locale) => {
      for (const page of await readPages(locale === 'ja' ? pdf : await printIn(locale))) {
        expect(overlaps(page)).toEqual([]);
        expect(page.runs.filter(({ left, width }) => left + width > page.width - 60)).toEqual([]);
      }
    },
  );
});
