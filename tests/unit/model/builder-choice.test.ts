import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EXTRA_COLUMNS,
  paperSize,
  readChoice,
  writeChoice,
  type SheetChoice,
} from '../../../src/model/builder-choice.ts';
import { outlineOf } from '../../../src/model/rubric/rubric.ts';
import { readLadder, readRubric } from '../../setup/rubric.ts';

const outlines = { crafts: outlineOf(readRubric('crafts')), ladder: outlineOf(readLadder()) };
const range = { outlines, languages: ['en', 'ja'] };
const read = (query: string): SheetChoice => readChoice(range, query).choice;

describe('a sheet that is put together', () => {
  it('is a training sheet for one grade where nothing is said', () => {
    expect(read('')).toMatchObject({
      rubric: 'crafts',
      grades: ['p'],
      languages: ['en'],
      columns: [],
      seats: 6,
      paper: 'a4',
      landscape: true,
    });
    expect(read('').competencies).toHaveLength(outlines.crafts.competencies.length);
  });

  it('begins with the reader’s own grade, unless the address names another', () => {
    const mine = { rubric: 'ladder', grade: outlines.ladder.grades[1] ?? '' };
    const grades = (query: string): unknown => {
      const { rubric, grades: chosen } = readChoice(range, query, mine).choice;
      return [rubric, ...chosen];
    };
    expect(grades('')).toEqual(['ladder', mine.grade]);
    expect(grades('?table=crafts')).toEqual(['crafts', 'p']);
    expect(grades('?table=ladder')).toEqual(['ladder', mine.grade]);
    const gone = readChoice(range, '', { rubric: 'gone', grade: '1' }).choice;
    expect(gone).toEqual(read(''));
  });

  it('comes back from its address, whatever is chosen', () => {
    const some = <T>(all: readonly T[], minLength = 1): fc.Arbitrary<T[]> =>
      fc.subarray([...all], { minLength });
    const choices = fc.constantFrom(...(['crafts', 'ladder'] as const)).chain((rubric) =>
      fc.record({
        rubric: fc.constant<string>(rubric),
        grades: some(outlines[rubric].grades),
        competencies: some(outlines[rubric].competencies.map(({ id }) => id)),
        languages: some(range.languages),
        columns: some(EXTRA_COLUMNS, 0),
        seats: fc.integer({ min: 0, max: 30 }),
        paper: fc.constantFrom('a4' as const, 'a3' as const),
        landscape: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(choices, (choice) => {
        expect(readChoice(range, writeChoice(range, choice))).toEqual({ choice, ignored: [] });
      }),
    );
  });

  it('tells what of an address it does not understand, and goes on without it', () => {
    const { choice, ignored } = readChoice(
      range,
      '?table=crafts&grades=p,9&seats=31&paper=b5&text=fr&columns=boxes,age&names=Sato',
    );
    expect(ignored).toEqual(['grades=9', 'text=fr', 'columns=age', 'seats=31', 'paper=b5']);
    expect(choice).toMatchObject({ grades: ['p'], columns: ['boxes'], seats: 6, paper: 'a4' });
    expect(writeChoice(range, choice)).not.toContain('Sato');
  });

  it('has the size of its paper', () => {
    expect(paperSize({ paper: 'a3', landscape: true })).toEqual({ width: 420, height: 297 });
    expect(paperSize({ paper: 'a4', landscape: false })).toEqual({ width: 210, height: 297 });
  });
});
