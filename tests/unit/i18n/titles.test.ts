import { expect, it } from 'vitest';
import { stringsOf } from '../../../src/i18n/index.ts';

it.each([
  ['Museum Staff Handbook', /^The Museum Staff Handbook is/u],
  ['How stage crew grow', /^This handbook is/u],
  ['The Handbook', /^This handbook is/u],
])('a statement begins with a title as English has it: %s', (title, words) => {
  expect(stringsOf('en').accessibility.lead(title)).toMatch(words);
});
