import { describe, expect, it } from 'vitest';
import { fill, fillCount } from '../../../src/i18n/template.ts';

describe('a template', () => {
  it('takes values by name, digits and signs as they are', () => {
    expect(fill('{all} of {part}', { all: '$& 0', part: 3 })).toBe('$& 0 of 3');
  });

  it('leaves nothing for a name without a value', () => {
    expect(fill('a{none}b', {})).toBe('ab');
  });
});

describe('a count', () => {
  const forms = { one: '{count} page of {what}', other: '{count} pages of {what}' };

  it('has the form that its language gives it', () => {
    const inEnglish = [0, 1, 2, 21].map((count) => fillCount('en', count, forms, { what: 'X' }));
    expect(inEnglish).toEqual(['0 pages of X', '1 page of X', '2 pages of X', '21 pages of X']);
    expect(fillCount('ru', 21, { ...forms, few: '?' }, { what: 'X' })).toBe('21 page of X');
  });

  it('has the general form where its language has no other', () => {
    expect(fillCount('ja', 1, { other: '{count}件' })).toBe('1件');
  });
});
