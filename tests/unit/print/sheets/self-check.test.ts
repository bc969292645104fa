import { describe, expect, it } from 'vitest';
import { makeSheets } from '../../../../src/print/sheets/kinds.ts';
import type { Rubric } from '../../../../src/model/rubric/rubric.ts';
import { readProse } from '../../../setup/prose.ts';
import { readRubric } from '../../../setup/rubric.ts';

const source = {
  ...readProse('tests/fixtures/organisation', 'en'),
  rubrics: [readRubric('crafts')],
};

interface Data {
  columns: string[];
  scale: string[];
  lines: string[];
  how: string;
  remarks: string[];
}

/** What the sheet of a handbook has to write on. */
function linesOf(selfCheck?: { scale?: boolean; supervisor?: boolean }): object {
  const handbook = { ...source.handbook, selfCheck };
  const [sheet] = makeSheets({ ...source, handbook }, ['selfCheck']);
  if (!sheet) throw new Error('no sheet');
  const { columns, scale, lines, how, remarks } = sheet.data as unknown as Data;
  return {
    columns: columns.length,
    scale: scale.length,
    lines: lines.at(-1),
    how,
    note: remarks[0],
  };
}

/** The table without what it sets for a competency at its first stage. */
function withoutFirstStage(): Rubric {
  const [first, ...others] = readRubric('crafts').competencies;
  if (!first) throw new Error('no competency');
  const [lowest, ...stages] = first.stages;
  if (!lowest) throw new Error('no stage');
  return {
    ...readRubric('crafts'),
    competencies: [{ ...first, stages: [{ ...lowest, empty: true }, ...stages] }, ...others],
  };
}

describe('a self-check sheet', () => {
  it('asks nothing where nothing is set, and says so', () => {
    const rubric = withoutFirstStage();
    const [lowest, highest] = [
      makeSheets({ ...source, rubrics: [rubric] }, ['selfCheck']).at(0),
      makeSheets({ ...source, rubrics: [rubric] }, ['selfCheck']).at(-1),
    ].map((sheet) => sheet?.data as unknown as Data & { rows: unknown[]; fields: unknown[] });
    expect(highest?.rows).toHaveLength(rubric.competencies.length);
    expect(highest?.remarks.join()).not.toMatch(/Nothing is set/u);
    expect(lowest?.rows).toHaveLength(rubric.competencies.length - 1);
    // Each asks for a step of four and for two texts.
    const lines = lowest?.lines.length ?? 0;
    expect((lowest?.fields.length ?? 0) - lines).toBe((rubric.competencies.length - 1) * 6);
    expect(lowest?.remarks).toContain('Nothing is set for ① here.');
  });

  it('has the handbook’s scale and a line for the superior, and says whose they are', () => {
    expect(linesOf()).toMatchObject({ columns: 4, scale: 4, lines: 'Head of the workplace' });
    expect(linesOf()).toHaveProperty('note', expect.stringContaining('scale'));
  });

  it('leaves out what the handbook does not want, and every word of it', () => {
    const without = linesOf({ scale: false, supervisor: false });
    expect(without).toMatchObject({ columns: 3, scale: 0, lines: 'Date' });
    expect(JSON.stringify(without)).not.toMatch(/□|scale is/u);
    expect(linesOf({ supervisor: false })).toMatchObject({ columns: 4, lines: 'Date' });
    expect(linesOf({ scale: false })).toMatchObject({ columns: 3, lines: 'Head of the workplace' });
  });
});
