import { expect, it } from 'vitest';
import { makePdf } from '../../../../src/print/typst/compile.ts';
import { makeSheets, type PrintedSheet } from '../../../../src/print/sheets/kinds.ts';
import { readPages, type PdfPage } from '../../../setup/pdf-text.ts';
import { readProse } from '../../../setup/prose.ts';

const words = { kind: 'text', text: 'Words of a block.' };
const plain = { kind: 'paragraph', line: 1, anchor: null, paragraph: null, children: [words] };
const PLACE = { line: 1, anchor: 'a-p7', paragraph: 7 };
const item = { task: null, blocks: [plain] };
const BLOCKS = {
  paragraph: { ...plain, ...PLACE },
  list: { kind: 'list', ...PLACE, ordered: false, start: 1, items: [item, item] },
  quote: { kind: 'quote', ...PLACE, blocks: [plain] },
  table: {
    ...{
      kind: 'table',
      ...PLACE,
      caption: null,
      sides: [null],
      words: [''],
      shares: [1],
      'columns-alone': false,
    },
    ...{ head: [[words]], rows: [[[words]]] },
  },
};

const [section] = makeSheets(readProse('tests/fixtures/organisation', 'en'), ['section']);

/** A block after so many lines of another. */
function sheetWith(block: object, lines: number): PrintedSheet {
  if (!section) throw new Error('no section');
  const before = Array.from({ length: lines }, () => [words, { kind: 'break' }]).flat();
  const blocks = [{ ...plain, children: before }, block];
  return { ...section, data: { ...section.data, blocks }, trials: undefined };
}

/** Whether a page has the number of the paragraph. */
const isMarked = ({ runs }: PdfPage): boolean => runs.some(({ text }) => text === '¶7');

/** Whether the block begins on the page: something is beside the number, or, in a panel or a table, a little below. */
const isBegun = ({ runs }: PdfPage): boolean => {
  const mark = runs.find(({ text }) => text === '¶7');
  return runs.some(
    ({ text, base }) =>
      words.text.startsWith(text) &&
      text !== '' &&
      mark !== undefined &&
      Math.abs(mark.base - base) < 12,
  );
};

it.each(Object.entries(BLOCKS))(
  'the number of a %s goes on to the next page with its first line',
  { timeout: 60_000 },
  async (_kind, block) => {
    const marked: number[] = [];
    for (let lines = 24; lines < 42; lines += 1) {
      const pages = await readPages(await makePdf(sheetWith(block, lines)));
      const index = pages.findIndex(isMarked);
      expect(index).toBeGreaterThanOrEqual(0);
      expect(pages.map(isBegun).indexOf(true), `after ${lines} lines`).toBe(index);
      marked.push(index);
    }
    // They reach from one page to the next.
    expect([...new Set(marked)]).toEqual([0, 1]);
  },
);
