import { describe, expect, it } from 'vitest';
import { readManuscript } from '../../../src/checks/read.ts';
import { driftOf, type Drift } from '../../../src/passages/official-drift.ts';
import { passagesOf } from '../../../src/passages/passages.ts';

const passages = passagesOf(readManuscript('.', 'tests/fixtures/partial'));
const drifts = (id: string, text: string, through?: string): Drift[] =>
  driftOf(
    { passages: { [id]: { paragraphs: [text], ...(through !== undefined && { through }) } } },
    passages,
    'ja',
  ).drifts;

describe('an official text and the handbook', () => {
  it('part where only one of them has a number or a name', () => {
    expect(drifts('21-shelves#note-1', '修理は、「修理の日」に月12回行う。')).toEqual([
      { id: '21-shelves#note-1', kind: 'missing', words: '12' },
      { id: '21-shelves#note-1', kind: 'missing', words: '修理の日' },
    ]);
    expect(drifts('21-shelves#note-1', '修理は、月１回行うものとする。')).toEqual([]);
  });

  it('part where the handbook has no such passage any more', () => {
    expect(drifts('29-gone#2-9-p1', '本を返す。')).toEqual([
      { id: '29-gone#2-9-p1', kind: 'gone' },
    ]);
    expect(drifts('22-desk#2-2-p1', '本を返す。', '21-shelves#2-1-p1')).toEqual([
      { id: '22-desk#2-2-p1', kind: 'gone' },
    ]);
  });

  it('part where they say something else altogether', () => {
    expect(drifts('22-desk#2-2-1-p1', '消火器の位置を、毎朝の点検のときに確かめる。')).toEqual([
      { id: '22-desk#2-2-1-p1', kind: 'unlike', percent: expect.any(Number) as number },
    ]);
  });

  it('are told apart where the handbook alone says something', () => {
    const said = '本は、番号の順に戻す。傷んだ本は、係に渡す。';
    const official = { '21-shelves#2-1-p1': { paragraphs: [said], through: '21-shelves#2-1-p2' } };
    const { drifts: none, without } = driftOf({ passages: official }, passages, 'ja');
    const ids = without.map(({ id }) => id);
    expect(none).toEqual([]);
    expect(ids).toContain('22-desk#2-2-p1');
    expect(ids).not.toContain('21-shelves#2-1-p2');
    expect(ids.some((id) => id.startsWith('handbook#') || id.endsWith('#summary'))).toBe(false);
  });
});
