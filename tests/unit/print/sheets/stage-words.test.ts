import { expect, describe, it } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import { readProse } from '../../../setup/prose.ts';
import { readRubric } from '../../../setup/rubric.ts';

describe('stages without names, in a table in which each grade has cells of its own', () => {
  const tracks = readRubric('tracks');
  const [shown] = tracks.competencies;
  if (!shown) throw new Error('no competency');
  const stages = shown.stages.map((stage) => ({ ...stage, name: shown.title }));
  const rubric = { ...tracks, competencies: [{ ...shown, stages }] };
  const source = { ...readProse('tests/fixtures/organisation', 'en'), rubrics: [rubric] };
  const [matrix] = makeSheets(source, ['matrix']);
  const [competency] = makeSheets(source, ['competency']);

  it('have no numbers on paper, as on the web', () => {
    const rows = matrix?.data.rows as { cells: { mark: string }[] }[];
    const marks = rows.flatMap(({ cells }) => cells.map(({ mark }) => mark));
    expect(new Set(marks)).toEqual(new Set(['']));
  });

  it('are told by their grades alone, in a column less', () => {
    expect(competency?.data.columns).toEqual(['Grades', 'What is expected']);
  });
});
