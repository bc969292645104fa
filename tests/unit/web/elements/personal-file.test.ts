import { describe, expect, it } from 'vitest';
import { readPersonalText } from '../../../../src/web/elements/personal-file.ts';
import { MY_GRADE } from '../../../../src/web/elements/personal-storage.ts';

const value = { rubric: 'office', grade: '2' };
const text = (change: object = {}): string =>
  JSON.stringify({ name: 'my-grade', version: 1, value, ...change });

describe('a file of something personal', () => {
  it('is read', () => {
    expect(readPersonalText(MY_GRADE, text())).toEqual(value);
  });

  it.each([
    ['is of another kind', text({ name: 'other' })],
    ['is of another version', text({ version: 2 })],
    ['holds something else', text({ value: [] })],
    ['is empty', ''],
    ['is no JSON', 'name,version'],
    ['says nothing', 'null'],
  ])('is left alone where it %s', (_how, held) => {
    expect(readPersonalText(MY_GRADE, held)).toBeUndefined();
  });
});
