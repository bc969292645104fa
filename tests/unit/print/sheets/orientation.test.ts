import { describe, expect, it } from 'vitest';
import { makeSheets, type PrintedSheet } from '../../../../src/print/sheets/kinds.ts';
import { layOut } from '../../../../src/print/typst/compile.ts';
import { readProse } from '../../../setup/prose.ts';
import { letters, readPages } from '../../../setup/pdf-text.ts';

const source = readProse('tests/fixtures/organisation', 'en');

function sheetOf(steps = source.orientation.steps): PrintedSheet {
  const [sheet] = makeSheets({ ...source, orientation: { steps } }, ['orientation']);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

describe('the sheet of the reading path', () => {
  it('belongs to the trainer’s page', () => {
    expect(sheetOf()).toMatchObject({ page: '/en/start/all/', path: 'en/orientation' });
  });

  it('has what to read, the questions, the answers to choose from, and the right ones by themselves', async () => {
    const pages = (await readPages(layOut(sheetOf()).pdf())).map(({ runs }) =>
      letters(runs.map(({ text }) => text).join('')),
    );
    const last = pages.at(-1) ?? '';
    const before = pages.slice(0, -1).join('');
    for (const words of [
      'Whom will you ask?',
      'From the town',
      'From one’s buddy',
      '2-① Learning',
    ]) {
      expect(before).toContain(letters(words));
    }
    expect(last).toContain(letters('One learns from one’s buddy.'));
    expect(before).not.toContain(letters('One learns from one’s buddy.'));
  });

  it('has no page of answers where nothing is asked', () => {
    const [first] = source.orientation.steps;
    if (!first) throw new Error('the fixture has changed');
    expect(layOut(sheetOf([first])).pages).toBe(1);
  });
});
