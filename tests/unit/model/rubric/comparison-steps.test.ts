import { describe, expect, it } from 'vitest';
import type { Outline } from '../../../../src/model/rubric/comparison.ts';
import {
  changesAmong,
  hasTiers,
  neighbourOf,
  stepFrom,
  stepsOf,
} from '../../../../src/model/rubric/comparison-steps.ts';

const outline: Outline = {
  grades: ['a', 'b', 'c', 'd'],
  competencies: [
    { id: 'care', stages: [stage('i', 'a', 'b'), stage('ii', 'c', 'd')] },
    { id: 'skill', stages: [stage('i', 'a', 'b', 'c', 'd')] },
    { id: 'lead', stages: [stage('i', 'a', 'b'), stage('ii', 'c'), stage('iii', 'd')] },
  ],
};

function stage(id: string, ...grades: string[]): { id: string; grades: string[] } {
  return { id, grades };
}

describe('the steps of a rubric', () => {
  it('are where stages change, each with what changes', () => {
    expect(stepsOf(outline)).toEqual([
      { from: 'b', to: 'c', changes: ['care', 'lead'] },
      { from: 'c', to: 'd', changes: ['lead'] },
    ]);
  });

  it.each([
    { grade: 'a', next: 'b' },
    { grade: 'b', next: 'b' },
    { grade: 'c', next: 'c' },
    { grade: 'd', next: undefined },
  ])('tell where the next one is from $grade', ({ grade, next }) => {
    expect(stepFrom(outline, grade)?.from).toBe(next);
  });
});

it('what changes among some grades is told once, in the order of the rubric', () => {
  expect(changesAmong(outline, ['a', 'c', 'd'])).toEqual(['care', 'lead']);
  expect(changesAmong(outline, ['a', 'b'])).toEqual([]);
  expect(changesAmong(outline, ['a'])).toEqual([]);
});

it('a grade is first compared with the next one, and the highest with the one below it', () => {
  expect(neighbourOf(outline, 'a')).toBe('b');
  expect(neighbourOf(outline, 'd')).toBe('c');
});

describe('whether grades share stages', () => {
  const each = ['x', 'y', 'z'].map((grade) => stage(grade, grade));
  const two = { id: 'two', stages: [stage('i', 'x'), stage('ii', 'y', 'z')] };

  it('goes by those that follow each other', () => {
    expect(hasTiers(outline)).toBe(true);
    expect(hasTiers({ grades: ['x', 'y', 'z'], competencies: [{ id: 'one', stages: each }] })).toBe(
      false,
    );
  });

  it('goes by the ways that tracks take, not by the order of the file', () => {
    const forked = { grades: ['x', 'y', 'z'], competencies: [two] };
    expect(
      hasTiers({
        ...forked,
        steps: [
          ['x', 'y'],
          ['x', 'z'],
        ],
      }),
    ).toBe(false);
    expect(hasTiers({ ...forked, steps: [['y', 'z']] })).toBe(true);
  });
});
