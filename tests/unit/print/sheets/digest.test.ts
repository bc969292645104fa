import { expect, it } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { fullName, kindName, linkLabel } from '../../../../src/print/sheets/labels.ts';
import { readProse } from '../../../setup/prose.ts';

it('the digest says that it has two sides only where so much is on it that it needs both', () => {
  const source = readProse('tests/fixtures/organisation', 'en');
  const namesOf = (times: number): string[] => {
    const en = Array.from({ length: times }, () => source.texts.en).flat();
    const [sheet] = makeSheets({ ...source, texts: { ...source.texts, en } }, ['digest']);
    return sheet ? [kindName(sheet), linkLabel(sheet), fullName(sheet)] : [];
  };
  expect(namesOf(1)).toEqual(Array(3).fill('The policy on one sheet'));
  expect(namesOf(8)).toEqual(Array(3).fill('The policy on one sheet (both sides)'));
});
