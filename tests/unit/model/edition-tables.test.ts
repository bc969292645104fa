import { describe, expect, it } from 'vitest';
import type { Edition, Said } from '../../../src/model/edition/edition.ts';
import { historyOf } from '../../../src/model/edition/history.ts';
import { withSpans } from '../../../src/model/edition/spans.ts';
import { edition, told } from './told-changes.ts';

describe('what changed in a table', () => {
  const care = 'rubrics/crew#competencies/care';
  /** A table whose stages are given by their grades and texts. */
  const table = (date: string, stages: readonly (readonly [string, string])[]): Edition => {
    const named = stages.map(([grades, text], at) => ({ grades, text, id: 'i'.repeat(at + 1) }));
    return withSpans({
      ...edition(
        date,
        Object.fromEntries(named.map(({ id, text }) => [`${care}/stages/${id}/text`, text])),
      ),
      places: new Map<string, Said>([
        ['rubrics/crew', { en: 'Crew' }],
        [care, { en: '① Care' }],
        ...named.map(({ id, grades }): [string, Said] => [
          `${care}/stages/${id}`,
          { en: `① Care ${grades}` },
        ]),
      ]),
    });
  };
  const TOOLS = 'Looks after the tools.';
  const SHIP = 'Looks after the whole ship and its crew.';

  it('is also over which grades a cell stands', () => {
    const before = table('2026-04-01', [
      ['1–2', TOOLS],
      ['3', SHIP],
    ]);
    expect(
      told(
        before,
        table('', [
          ['1', TOOLS],
          ['2–3', SHIP],
        ]),
      ).rows,
    ).toEqual([
      'Crew',
      '① Care Applies to: _1_ | ① Care Applies to: _1–2_',
      '① Care Applies to: _2–3_ | ① Care Applies to: _3_',
    ]);
  });

  it('is one new cell where a stage was put before others', () => {
    const before = table('2026-04-01', [
      ['1–2', TOOLS],
      ['3', SHIP],
    ]);
    const now = table('', [
      ['1', 'Is shown what there is.'],
      ['2', TOOLS],
      ['3', SHIP],
    ]);
    expect(told(before, now).rows).toEqual([
      'Crew',
      '① Care 1: _Is shown what there is._ | ',
      '① Care Applies to: _2_ | ① Care Applies to: _1–2_',
    ]);
    expect(told(now, before).rows).toEqual([
      'Crew',
      ' | ① Care 1: _Is shown what there is._',
      '① Care Applies to: _1–2_ | ① Care Applies to: _2_',
    ]);
  });

  it('is no name of a new cell that its row has', () => {
    const before = table('2026-04-01', [['1', TOOLS]]);
    const now = table('', [
      ['1', TOOLS],
      ['2', SHIP],
    ]);
    const named = (from: Edition, name: string): Edition => ({
      ...from,
      passages: new Map([
        ...from.passages,
        [`${care}/title`, { en: 'Care' }],
        [`${care}/stages/ii/name`, { en: name }],
      ]),
    });
    const titled = {
      ...before,
      passages: new Map([...before.passages, [`${care}/title`, { en: 'Care' }]]),
    };
    expect(told(titled, named(now, 'Care')).rows).toEqual(['Crew', `① Care 2: _${SHIP}_ | `]);
    expect(told(titled, named(now, 'Great care')).rows).toContain('① Care 2 Name: _Great care_ | ');
  });

  it('is no grade where a cell is new or gone, as its name says its grades', () => {
    const before = table('2026-04-01', [['1–3', TOOLS]]);
    const now = table('', [
      ['1–3', TOOLS],
      ['4', SHIP],
    ]);
    expect(told(before, now).rows).toEqual(['Crew', `① Care 4: _${SHIP}_ | `]);
    expect(historyOf([before], () => before)?.newest).toBeUndefined();
  });
});
