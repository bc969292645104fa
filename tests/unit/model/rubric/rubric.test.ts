import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareGrades, wholeSelection } from '../../../../src/model/rubric/comparison.ts';
import {
  readState,
  startState,
  writeState,
} from '../../../../src/model/rubric/comparison-address.ts';
import { differenceOf, shareOfNew } from '../../../../src/model/rubric/difference.ts';
import { lengthsOf, piecesFrom } from '../../../../src/model/rubric/piece-lengths.ts';
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

describe('a difference', () => {
  const both = (before: string, after: string, locale: 'ja' | 'en') =>
    differenceOf(before, after, locale)
      .map(({ kind, text }) => (kind === 'kept' ? text : `${kind === 'new' ? '+' : '-'}[${text}]`))
      .join('');

  it('goes word by word', () => {
    expect(
      both('Takes care of those around.', 'Takes care of those around and of the town.', 'en'),
    ).toBe('Takes care of those around+[ and of the town].');
    expect(both('上司に相談しながら判断します。', '責任者として判断します。', 'ja')).toBe(
      '-[上司に相談しながら]+[責任者として]判断します。',
    );
  });

  it('does not keep a single character between two changes', () => {
    expect(both('山の川', '海の空', 'ja')).toBe('-[山の川]+[海の空]');
  });

  it('does not keep a short word of English between two changes', () => {
    expect(
      both('Decides, consulting the supervisor.', 'Decides, as the person responsible.', 'en'),
    ).toBe('Decides, -[consulting the supervisor]+[as the person responsible].');
    expect(both('keeps order and reads here.', 'makes plans and writes here.', 'en')).toBe(
      '-[keeps order and reads]+[makes plans and writes] here.',
    );
  });

  it('finds nothing between equal texts', () => {
    expect(differenceOf('同じです。', '同じです。', 'ja')).toEqual([
      { kind: 'kept', text: '同じです。' },
    ]);
    expect(shareOfNew(differenceOf('同じです。', '同じです。', 'ja'))).toBe(0);
  });

  it('tells how much is new', () => {
    expect(shareOfNew(differenceOf('aa', 'aa bb', 'en'))).toBe(0.5);
  });

  it.each([
    ['Takes care of those around.', 'Now takes care of the town.', 'en'],
    ['', '新しいことばです。', 'ja'],
    ['前のことばです。', '', 'ja'],
  ] as const)('survives as lengths: %s → %s', (before, after, locale) => {
    const pieces = differenceOf(before, after, locale);
    expect(piecesFrom(lengthsOf(pieces), before, after)).toEqual(pieces);
  });
});
