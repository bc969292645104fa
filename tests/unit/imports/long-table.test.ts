import { describe, expect, it } from 'vitest';
import { rubricCsv } from '../../../src/exports/csv.ts';
import { readTable } from '../../../src/imports/read-table.ts';
import { starterFiles, toJson } from '../../../src/imports/starter.ts';
import type { TakenTable } from '../../../src/imports/taken-table.ts';
import { rubricSchema } from '../../../src/model/rubric/rubric.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { BOTH, readLadder } from '../../setup/rubric.ts';
import { answersIn, problemsOf } from './sample.ts';

const read = (csv: string, languages: readonly Locale[] = ['en']): TakenTable =>
  readTable('skills.csv', new TextEncoder().encode(csv), languages, 'skills');

describe('a list of skills by level', () => {
  it('is read by its headings, in any order and in either language', () => {
    const english = read(
      'Proficiency,Description,Level,Skill,Category,Example\n' +
        'Aware,cuts,L1 Junior,Cutting,Hands,"onions\nleeks"\nAble,teaches,L2 Senior,Cutting,Hands,\n' +
        'Aware,boils,L1 Junior,Boiling,Fire,\nAble,boils well,L2 Senior,Boiling,Fire,\n',
    );
    expect(english.rubric).toEqual({
      version: 2,
      id: 'skills',
      title: 'Abilities by grade',
      proficiencies: [
        { id: 'aware', name: 'Aware' },
        { id: 'able', name: 'Able' },
      ],
      grades: [
        { label: 'L1', name: 'Junior' },
        { label: 'L2', name: 'Senior' },
      ],
      competencies: [
        {
          group: 'Hands',
          title: 'Cutting',
          stages: [
            { text: 'cuts', examples: ['onions', 'leeks'], proficiency: 'aware' },
            { text: 'teaches', proficiency: 'able' },
          ],
        },
        {
          group: 'Fire',
          title: 'Boiling',
          stages: [
            { text: 'boils', proficiency: 'aware' },
            { text: 'boils well', proficiency: 'able' },
          ],
        },
      ],
    });
    expect(english.kept).toBe(english.characters);
    expect(english.remarks.map(({ kind }) => kind)).toEqual(['scaleInOrder']);
    const files = starterFiles(answersIn('en'));
    expect(problemsOf(files.set('rubrics/skills.json', toJson(english.rubric)))).toEqual([]);
    const japanese = read(
      '等級\t能力\t本文\t着眼点\n1級 係員\t切る\t切ります。\t速さ\n2級 係長\t\t教えます。\t\n',
      ['ja'],
    );
    expect(japanese.rubric).toMatchObject({
      grades: [
        { label: '1級', name: '係員' },
        { label: '2級', name: '係長' },
      ],
      competencies: [
        {
          title: '切る',
          stages: [{ text: '切ります。', lookFor: '速さ' }, { text: '教えます。' }],
        },
      ],
    });
  });

  it('has the items of a cell in several rows, empty cells, and columns for each language', () => {
    const { rubric, remarks } = read(
      'skill_en,skill_ja,level,text_en,text_ja,Owner\nCutting,切る,A,cuts,切ります。,Ann\nCutting,切る,A,cleans,洗います。,\nBoiling,煮る,B,boils,煮ます。,\n',
      ['en', 'ja'],
    );
    expect(rubric.competencies).toEqual([
      {
        title: { en: 'Cutting', ja: '切る' },
        stages: [
          {
            grades: ['a'],
            text: { en: ['cuts', 'cleans'], ja: ['切ります。', '洗います。'] },
          },
        ],
      },
      {
        title: { en: 'Boiling', ja: '煮る' },
        stages: [{ grades: ['b'], text: { en: 'boils', ja: '煮ます。' } }],
      },
    ]);
    expect(remarks).toEqual([{ kind: 'leftOut', key: 'Owner', text: 'Ann', line: 2 }]);
    expect(rubricSchema.parse(rubric).competencies[0]?.stages[1]?.empty).toBe(true);
  });

  it('tells that a file of one language stands in each', () => {
    const { remarks } = read('skill,level,text\nA,x,1\nA,y,2\n', ['en', 'ja']);
    expect(remarks.map(({ kind }) => kind)).toEqual(['oneLanguage']);
  });
});

describe('the CSV that the site offers', () => {
  it('is not taken for levels, as it is made for reading', () => {
    const csv = rubricCsv(readLadder(), BOTH);
    expect(() => read(csv)).toThrow(expect.objectContaining({ fault: 'ownCsv' }) as Error);
  });
});

describe('a plain table', () => {
  it('is accounted for: what is in no cell of the new table is told with its row', () => {
    const { remarks, characters, kept } = read('Skill,A,B\nCutting,cuts,cuts well\n,,,Ann\n');
    expect(remarks).toEqual([{ kind: 'leftOut', key: '', text: 'Ann', line: 3 }]);
    expect(characters - kept).toBe(3);
  });
});
