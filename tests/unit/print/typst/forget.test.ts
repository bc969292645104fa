import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { expect, it, vi } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { forgetOldSheets, layOut } from '../../../../src/print/typst/compile.ts';
import { readProse } from '../../../setup/prose.ts';

const [sheet] = makeSheets(readProse('tests/fixtures/organisation', 'en'), ['section']);

/** What the compiler is told to forget after each of some sheets: all but what so many last times needed. */
function forgotten(pages: readonly number[]): (number | undefined)[] {
  const evict = vi.spyOn(NodeCompiler.prototype, 'evictCache').mockReturnValue(undefined);
  return pages.map((count) => {
    evict.mockClear();
    forgetOldSheets(count);
    return evict.mock.calls[0]?.[0];
  });
}

it('forgets what sheets have needed by their pages, not by their number alone: kits of large tables took gigabytes', () => {
  if (!sheet) throw new Error('no sheet');
  layOut(sheet);
  const none = undefined;
  // Begins to count anew.
  forgetOldSheets(100);
  expect(forgotten([6, 6, 6, 6, 6, 6])).toEqual([none, none, none, none, none, 1]);
  expect(forgotten([19, 19, 19, 19])).toEqual([none, 0, none, 0]);
  expect(forgotten([1, 20, 1])).toEqual([none, 0, none]);
});
