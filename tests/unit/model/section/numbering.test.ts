import { describe, expect, it } from 'vitest';
import {
  headingLabel,
  numberParts,
  orderOf,
  readHeadingMark,
  sectionAnchor,
  sectionNumber,
  slugOf,
} from '../../../../src/model/section/numbering.ts';

describe('section numbers', () => {
  it.each([
    ['2', '2'],
    [2, '2'],
    ['2-(3)', '2-(3)'],
    ['２－（３）', '2-(3)'],
    [' 2-(3) ', '2-(3)'],
  ])('reads %j as %s', (written, number) => {
    // The full-width hyphen-minus folds to the plain one, as digits and brackets do.
    expect(sectionNumber.parse(written)).toBe(number);
  });

  it.each(['', '2-3', '(3)', '2-(3)-④', 'II'])('refuses %j', (written) => {
    expect(sectionNumber.safeParse(written).success).toBe(false);
  });

  it('gives parts and anchors', () => {
    expect(numberParts('2-(10)')).toEqual([2, 10]);
    expect(numberParts(undefined)).toEqual([]);
    expect(sectionAnchor('2-(3)', 'training')).toBe('2-3');
    expect(sectionAnchor(undefined, 'foreword')).toBe('foreword');
  });
});

describe('heading marks', () => {
  it.each([
    ['④ 派遣研修', '④', 4, '派遣研修'],
    ['① Learning', '①', 1, 'Learning'],
    ['(2) Digital', '(2)', 2, 'Digital'],
    ['（２）デジタル', '(2)', 2, 'デジタル'],
    ['⑫ twelve', '⑫', 12, 'twelve'],
  ])('reads %s', (heading, mark, value, rest) => {
    const found = readHeadingMark(heading);
    expect(found).toMatchObject({ mark, value });
    expect(heading.slice(found?.length)).toBe(rest);
  });

  it.each(['メンタルヘルスケア対策', '2 minds', '(see) this', ''])(
    'finds none in %j',
    (heading) => {
      expect(readHeadingMark(heading)).toBeUndefined();
    },
  );

  it('labels a heading as it is cited', () => {
    expect(headingLabel('2-(3)', '④')).toBe('2-(3)-④');
    expect(headingLabel(undefined, '④')).toBe('④');
  });
});

describe('file names', () => {
  it('hold order and slug', () => {
    expect(slugOf('24-hr-systems.mdx')).toBe('hr-systems');
    expect(orderOf('24-hr-systems.mdx')).toBe(24);
    expect(orderOf('hr-systems.mdx')).toBeUndefined();
  });
});
