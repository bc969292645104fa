import { expect, it } from 'vitest';
import { readOptions } from '../../../src/commands/build.ts';

it('the words of the command say how to build, and others are refused', () => {
  expect(readOptions([])).toEqual({ force: false, quiet: false, strict: false });
  expect(readOptions(['--quiet', '--lang', 'ja', '--force'])).toMatchObject({
    force: true,
    quiet: true,
  });
  expect(readOptions(['--strict'])).toMatchObject({ strict: true });
  expect(() => readOptions(['--lang=en', '--fast'])).toThrow('--fast is no option');
});
