import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRubricXlsx } from '../../../src/exports/read-xlsx.ts';
import { addressOf, holds, parseRange } from '../../../src/exports/xlsx/address.ts';
import { rubricXlsx } from '../../../src/exports/write-xlsx.ts';
import { WorkbookError } from '../../../src/exports/xlsx/workbook-error.ts';
import { describeProblem, TOLD_LOCALES } from '../../../src/i18n/problems/index.ts';
import { findRubricFaults } from '../../../src/model/rubric/faults.ts';
import { rubricSchema, type Rubric } from '../../../src/model/rubric/rubric.ts';
import { BOTH, readLadder } from '../../setup/rubric.ts';
import {
  rawSheets,
  textCell,
  workbookParts,
  zipParts,
  type RawSheet,
} from '../../setup/workbooks.ts';

const ladder = readLadder();

/** The table and what stands around it. */
const cell = fc
  .tuple(fc.nat({ max: 16 }), fc.nat({ max: 6 }))
  .map(([row, column]) => addressOf(row, column));
/** Texts, and cells of other kinds, as people and programs leave them. */
const xml = fc.oneof(
  fc
    .constantFrom(
      ...[
        '',
        ' ',
        '　',
        '新しい本文です。',
        '・一つ目\n・二つ目',
        'a',
        'ａ',
        'b',
        'Care',
        '1',
        '１',
      ],
      ...['grade-1', 'i', 'text', 'stage', '職名', '=1+2', '<b>', '&amp;', '_x000D_', '_x0041_'],
      ...['a'.repeat(4000), '𠮷', 'か\u3099', '\u200B', '1-2', 'may-3', '#REF!', 'TRUE'],
    )
    .map((text) => (at: string) => textCell(at, text)),
  fc.constantFrom<(at: string) => string>(
    (at) => `<c r="${at}"/>`,
    (at) => `<c r="${at}"><v>46024</v></c>`,
    (at) => `<c r="${at}" s="1"><v>46024</v></c>`,
    (at) => `<c r="${at}" t="b"><v>1</v></c>`,
    (at) => `<c r="${at}" t="e"><f>X!A1</f><v>#REF!</v></c>`,
    (at) => `<c r="${at}" t="s"><v>99</v></c>`,
    (at) => `<c r="${at}" t="str"><f>E3&amp;"級"</f><v>3級</v></c>`,
  ),
);
type Edit = (sheet: RawSheet) => void;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(cell, xml).map(
      ([at, of]): Edit =>
        ({ cells }) =>
          void cells.set(at, of(at)),
    ),
  },
  {
    weight: 2,
    arbitrary: cell.map(
      (at): Edit =>
        ({ cells }) =>
          void cells.delete(at),
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(cell, fc.nat({ max: 2 }), fc.nat({ max: 1 }))
      .map(([at, right, down]): Edit => ({ merges }) => {
        const [, letter = 'A', line = '1'] = /^([A-Z]+)(\d+)$/u.exec(at) ?? [];
        const to = String.fromCharCode(letter.charCodeAt(0) + right);
        merges.add(`${at}:${to}${Number(line) + down}`);
      }),
  },
  {
    weight: 1,
    arbitrary: fc.nat({ max: 9 }).map((which): Edit => ({ merges }) => {
      const ref = [...merges][which];
      if (ref !== undefined) merges.delete(ref);
    }),
  },
);
const edits = fc.array(fc.record({ both: fc.boolean(), edit }), { minLength: 1, maxLength: 3 });

/** The rubric, or what is told of the file. */
function read(bytes: Uint8Array): Rubric | WorkbookError {
  try {
    return readRubricXlsx(bytes, BOTH).rubric;
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
}

/**
 * The texts of cells as a reader of the sheet sees them: no spreadsheet shows what lies below a merged cell. The words
 * that say what a row is are left out.
 */
function textsOf({ cells, merges }: RawSheet): string[] {
  const ranges = [...merges].map(parseRange);
  const isCovered = (at: string): boolean => {
    const { top, left } = parseRange(at);
    return ranges.some(
      (range) => holds(range, top, left) && (range.top !== top || range.left !== left),
    );
  };
  return [...cells].flatMap(([at, markup]) => {
    const text = /<t xml:space="preserve">([\s\S]*?)<\/t>/u.exec(markup)?.[1] ?? '';
    const plain = text
      .replaceAll('&lt;', '<')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/_x([0-9A-F]{4})_/gu, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .trim();
    return at.startsWith('A') || plain === '' || isCovered(at) ? [] : [plain];
  });
}

describe('whatever is done to a workbook', () => {
  it('is a whole table again, or is told at its sheet and cell', { timeout: 60_000 }, async () => {
    let sound = 0;
    const whole: Rubric[] = [];
    fc.assert(
      fc.property(edits, (done) => {
        const { 日本語: ja, English: en } = rawSheets(ladder);
        if (!ja || !en) throw new Error('the sheets have other names');
        for (const { both, edit: change } of done) {
          change(ja);
          if (both) change(en);
        }
        const started = performance.now();
        const result = read(zipParts(workbookParts([ja, en])));
        expect(performance.now() - started).toBeLessThan(2000);
        if (result instanceof WorkbookError) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const problem of result.problems) {
            expect(problem.cell).toMatch(/^(?:(?:日本語|English)(?:![A-Z]+\d+)?)?$/u);
            for (const locale of TOLD_LOCALES) {
              const { message, fix } = describeProblem(problem, locale);
              expect(`${message}${fix}`).not.toMatch(/undefined|\[object|NaN|zod/u);
            }
          }
          return;
        }
        sound += 1;
        whole.push(result);
        expect(rubricSchema.safeParse(result).success).toBe(true);
        expect(findRubricFaults(result)).toEqual([]);
        const said = JSON.stringify(result).normalize('NFKC');
        for (const text of textsOf(ja)) {
          expect(said).toContain(JSON.stringify(text).slice(1, -1).normalize('NFKC'));
        }
      }),
      { numRuns: 1000, seed: 20261126 },
    );
    expect(sound).toBeGreaterThan(50);
    for (const rubric of whole.slice(0, 10)) {
      const again = readRubricXlsx(await rubricXlsx(rubric, BOTH), BOTH).rubric;
      expect(again).toEqual(rubric);
    }
  });
});
