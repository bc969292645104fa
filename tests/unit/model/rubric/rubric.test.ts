import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareGrades, wholeSelection } from '../../../../src/model/rubric/comparison.ts';
import {
  readState,
  startState,
  writeState,
} from '../../../../src/model/rubric/comparison-address.ts';
import {
  competencyMark,
  outlineOf,
  rubricSchema,
  stageAt,
  stageMark,
  tiersOf,
} from '../../../../src/model/rubric/rubric.ts';

const rubric = rubricSchema.parse(
  JSON.parse(readFileSync('tests/fixtures/organisation/rubrics/ladder.json', 'utf8')),
);

const outline = outlineOf(rubric);

describe('a rubric', () => {
  it('finds the stage of a grade and the tiers of grades', () => {
    const [care] = rubric.competencies;
    expect(care && stageAt(care, 'b').id).toBe('i');
    expect(() => care && stageAt(care, 'z')).toThrow(/care has no stage at grade z/u);
    expect(tiersOf(rubric).map((tier) => tier.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  });

  it('numbers as the tables do', () => {
    expect(competencyMark({ number: 10 })).toBe('⑩');
    expect(stageMark({ id: 'iii' })).toBe('ⅲ');
  });
});

describe('a comparison', () => {
  it('joins neighbouring grades on one stage and names the stage to the left', () => {
    expect(compareGrades(outline, wholeSelection(outline))).toEqual([
      {
        competency: 'care',
        cells: [
          { stage: 'i', grades: ['a', 'b'], before: undefined },
          { stage: 'ii', grades: ['c'], before: 'i' },
        ],
      },
      {
        competency: 'skill',
        cells: [{ stage: 'i', grades: ['a', 'b', 'c'], before: undefined }],
      },
    ]);
  });

  it('can leave out what does not differ', () => {
    const selection = { ...wholeSelection(outline), differencesOnly: true };
    expect(compareGrades(outline, selection).map(({ competency }) => competency)).toEqual(['care']);
    expect(compareGrades(outline, { ...selection, grades: ['a', 'b'] })).toEqual([]);
  });
});

describe('the address of a comparison', () => {
  const languages = ['en', 'ja'];

  it('is empty for the whole table', () => {
    expect(writeState(outline, startState(outline, 'en'), languages)).toBe('');
    expect(readState(outline, '', languages)).toEqual({
      state: startState(outline, 'en'),
      ignored: [],
    });
  });

  it('reads back what it wrote', () => {
    const state = {
      grades: ['b', 'c'],
      competencies: ['care'],
      differencesOnly: true,
      markNew: true,
      showRemoved: true,
      language: 'both',
    };
    const query = writeState(outline, state, languages);
    expect(query).toBe('?grades=b,c&competencies=care&only=differences&mark=new,removed&text=both');
    expect(readState(outline, query, languages)).toEqual({ state, ignored: [] });
  });

  it('puts grades in order and names what it does not understand', () => {
    const { state, ignored } = readState(outline, '?grades=c,9,a&mark=old&text=fr&x=1', languages);
    expect(state.grades).toEqual(['a', 'c']);
    expect(state.language).toBe('en');
    expect(ignored).toEqual(['grades=9', 'mark=old', 'text=fr']);
  });

  it('shows the whole table where nothing is understood', () => {
    expect(readState(outline, '?grades=,,%00', languages).state.grades).toEqual(['a', 'b', 'c']);
  });
});
