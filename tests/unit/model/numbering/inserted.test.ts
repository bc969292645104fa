import { describe, expect, it } from 'vitest';
import { readPolicyMark } from '../../../../src/i18n/policy-marks.ts';
import { findLabel } from '../../../../src/model/numbering/find-label.ts';
import { readForm } from '../../../../src/model/numbering/form.ts';
import {
  anchorOf,
  mayFollow,
  partsOf,
  valueIn,
  valueOf,
} from '../../../../src/model/numbering/inserted.ts';
import { numberingOf } from '../../../../src/model/numbering/numbering.ts';

/** In the order of a law. */
const ORDER = [[3], [3, 2], [3, 2, 2], [3, 2, 3], [3, 3], [4], [17, 2], [17, 10], [18]];
const values = ORDER.map((parts) => valueOf(parts) ?? Number.NaN);

describe('numbers that were inserted', () => {
  it('stand in the order of the law, and are told from one another', () => {
    expect([...values].sort((a, b) => a - b)).toEqual(values);
    expect(values.map(partsOf)).toEqual(ORDER);
    expect(values.map(anchorOf).map(valueIn)).toEqual(values);
    expect(values.slice(0, 3).map(anchorOf)).toEqual(['3', '3no2', '3no2no2']);
  });

  it.each([
    ['3', '4', true],
    ['3', '3no2', true],
    ['3', '3no3', false],
    ['3', '3no1', false],
    ['3no2', '3no3', true],
    ['3no2', '3no2no2', true],
    ['3no2no2', '3no3', true],
    ['3no2', '4', true],
    ['3no2', '5', false],
    ['3no2', '4no2', false],
  ])('behind %s may stand %s: %s', (before, next, may) => {
    expect(mayFollow(valueIn(before), valueIn(next))).toBe(may);
  });

  it.each([
    ['第{n}条', '第3条の2の3'],
    ['第{一}条', '第十八条の二'],
    ['別表第{n}', '別表第1の2'],
    ['Article {n}', 'Article 3-2'],
  ])('are written in the form %s as %s', (template, written) => {
    const parts = written.includes('十') ? [18, 2] : written.includes('別') ? [1, 2] : [3, 2];
    const value = valueOf(written.endsWith('の3') ? [...parts, 3] : parts) ?? 0;
    expect(readForm(template)?.format([value])).toBe(written);
  });

  it('are found in what people ask, and are no part of other words', () => {
    const { spec } = numberingOf('legal');
    expect(findLabel(spec, '条例第１７条の２第１項の手当')?.anchor).toBe('17no2-1');
    expect(findLabel(spec, '第3条の目的')?.anchor).toBe('3');
    expect(findLabel(spec, '第3条の1')?.anchor).toBeUndefined();
  });

  it('are read off the lines of a policy', () => {
    expect(readPolicyMark('第3条の2　休息')).toMatchObject({ mark: '第3条の2', value: 3.002 });
    expect(readPolicyMark('第百二十条　雑則')).toMatchObject({ mark: '第百二十条', value: 120 });
  });
});
