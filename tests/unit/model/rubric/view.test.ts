import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../../src/model/rubric/difference.ts';
import { findRubricFaults } from '../../../../src/model/rubric/faults.ts';
import { changesAt } from '../../../../src/model/rubric/grade-changes.ts';
import type { Competency, Grade } from '../../../../src/model/rubric/rubric.ts';
import {
  comparisonView,
  gradeView,
  ladderView,
  piecesOf,
  tableView,
  type StageView,
} from '../../../../src/model/rubric/view.ts';
import { readRubric } from '../../../setup/rubric.ts';

const rubric = readRubric('crafts');
const grade = (id: string): Grade => {
  const found = rubric.grades.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const competency = (id: string): Competency => {
  const found = rubric.competencies.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const ids = (grades: readonly Grade[]): string => grades.map(({ id }) => id).join(' ');
/** A stage by its address and grades, and the stage that it is compared with. */
const told = ({ anchor, grades, before }: StageView): string =>
  `${anchor} (${ids(grades)})${before ? ` after ${before.id}` : ''}`;

it('the rubric of these tests is sound', () => {
  expect(findRubricFaults(rubric)).toEqual([]);
});

describe('the view of a table', () => {
  const table = tableView(rubric);

  it('has a cell for each stage, over the grades that it covers, and marks nothing', () => {
    expect(table.rows.map(({ competency: { id }, cells }) => [id, ...cells.map(told)])).toEqual([
      ['iron', 'iron-i (p)', 'iron-ii (q r s)', 'iron-iii (t)'],
      ['wood', 'wood-i (p q r s t)'],
      ['stone', 'stone-i (p q)', 'stone-ii (r s t)'],
    ]);
  });

  it('knows where tiers begin: where any competency changes, at columns and at cells', () => {
    expect(table.tiers.map(ids)).toEqual(['p', 'q', 'r s', 't']);
    expect(ids(table.columns.flatMap((each) => (each.startsTier ? each.grade : [])))).toBe('q r t');
    const starts = table.rows.flatMap(({ cells }) => cells.filter((each) => each.startsTier));
    expect(starts.map(({ anchor }) => anchor)).toEqual(['iron-ii', 'iron-iii', 'stone-ii']);
  });

  it('has objects of the rubric, with the number of each stage', () => {
    const [, cell] = table.rows[0]?.cells ?? [];
    expect(cell?.competency).toBe(competency('iron'));
    expect(cell?.stage).toBe(competency('iron').stages[1]);
    expect([cell?.mark, cell?.step]).toEqual(['ⅱ', 1]);
  });
});

describe('the view of a comparison', () => {
  it('compares each cell with the one to its left, whatever stages lie between', () => {
    const { rows } = comparisonView(rubric, [grade('p'), grade('s'), grade('t')]);
    expect(rows.map(({ cells }) => cells.map(told))).toEqual([
      ['iron-i (p)', 'iron-ii (s) after i', 'iron-iii (t) after ii'],
      ['wood-i (p s t)'],
      ['stone-i (p)', 'stone-ii (s t) after i'],
    ]);
    const [iron] = comparisonView(rubric, [grade('p'), grade('t')]).rows;
    expect(iron?.cells.map(told)).toEqual(['iron-i (p)', 'iron-iii (t) after i']);
  });

  it('has no tiers: its grades are not neighbours', () => {
    const { columns, rows } = comparisonView(rubric, [grade('p'), grade('t')]);
    expect(columns.map(({ startsTier }) => startsTier)).toEqual([false, false]);
    expect(rows.flatMap(({ cells }) => cells.filter((each) => each.startsTier))).toEqual([]);
  });
});

describe('the view of a grade', () => {
  const toldOf = (id: string): (string | undefined)[][] =>
    gradeView(rubric, grade(id)).competencies.map(({ now, next }) => [
      told(now),
      next && `${told(next)} from ${next.from.id}${next.soon ? ', soon' : ''}`,
    ]);

  it('compares each stage with that of the grade below, where that is another', () => {
    expect(toldOf('r').map(([now]) => now)).toEqual([
      'iron-ii (q r s)',
      'wood-i (p q r s t)',
      'stone-ii (r s t) after i',
    ]);
    expect(toldOf('p').map(([now]) => now)).toEqual([
      'iron-i (p)',
      'wood-i (p q r s t)',
      'stone-i (p q)',
    ]);
  });

  it('tells what comes next, and whether at the very next grade', () => {
    expect(toldOf('q').map(([, next]) => next)).toEqual([
      'iron-iii (t) after ii from t',
      undefined,
      'stone-ii (r s t) after i from r, soon',
    ]);
  });

  it('knows its neighbours', () => {
    const near = (id: string) => {
      const { below, above } = gradeView(rubric, grade(id));
      return [below?.id, above?.id];
    };
    expect(['p', 'r', 't'].map(near)).toEqual([
      [undefined, 'q'],
      ['q', 's'],
      ['s', undefined],
    ]);
  });

  it('has the notes on it alone, with the grade to read where that is another', () => {
    const notes = (id: string) =>
      gradeView(rubric, grade(id)).notes.map(({ text, reads }) => [text.en, reads?.id]);
    expect(notes('p')).toEqual([
      ['Pupils read Hand.', 'q'],
      ['Hands read on.', 'q'],
    ]);
    expect(notes('q')).toEqual([['Hands read on.', undefined]]);
    expect(notes('r')).toEqual([]);
  });
});

describe('what changes around a grade', () => {
  const changes = (id: string) => changesAt(gradeView(rubric, grade(id)), rubric);
  const ids = (rows: readonly { competency: { id: string } }[]): string[] =>
    rows.map((row) => row.competency.id);
  const steps = (id: string) =>
    changes(id).steps.map(({ from, rows }) => [from?.id, ...ids(rows)].join(' '));

  it('is told since the grade below, and at the very next one', () => {
    expect(['p', 'q', 'r', 't'].map((id) => ids(changes(id).since))).toEqual([
      [],
      ['iron'],
      ['stone'],
      ['iron'],
    ]);
    expect(['p', 'q', 'r', 't'].map((id) => ids(changes(id).soon))).toEqual([
      ['iron'],
      ['stone'],
      [],
      [],
    ]);
  });

  it('is told of each competency once, by the grade at which it changes next', () => {
    expect(steps('p')).toEqual(['q iron', 'r stone', ' wood']);
    expect(steps('q')).toEqual(['r stone', 't iron', ' wood']);
    expect(steps('t')).toEqual([' iron wood stone']);
  });
});

describe('the view of a ladder', () => {
  it('compares each stage with the one below it', () => {
    expect(ladderView(rubric, competency('iron')).stages.map(told)).toEqual([
      'iron-i (p)',
      'iron-ii (q r s) after i',
      'iron-iii (t) after ii',
    ]);
  });

  it('knows its neighbours', () => {
    const { previous, next } = ladderView(rubric, competency('wood'));
    expect([previous?.id, next?.id]).toEqual(['iron', 'stone']);
    expect(ladderView(rubric, competency('iron')).previous).toBeUndefined();
    expect(ladderView(rubric, competency('stone')).next).toBeUndefined();
  });
});

describe('the words of a stage', () => {
  it('are marked against the stage before it, in each language', () => {
    const [, second] = ladderView(rubric, competency('iron')).stages;
    if (!second) throw new Error('the fixture has changed');
    expect(piecesOf(second, 'en')).toEqual(
      differenceOf('Knows iron.', 'Knows iron and fire.', 'en'),
    );
    expect(piecesOf(second, 'ja')).toEqual(
      differenceOf('鉄を知ります。', '鉄と火を知ります。', 'ja'),
    );
  });

  it('stand by themselves where nothing is before it', () => {
    const [first] = ladderView(rubric, competency('iron')).stages;
    expect(first && piecesOf(first, 'en')).toEqual([{ kind: 'kept', text: 'Knows iron.' }]);
  });
});
