import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withCellParts } from '../../../../src/model/rubric/cell-parts.ts';

import { findRubricFaults } from '../../../../src/model/rubric/faults.ts';
import { stageId, stageIndex } from '../../../../src/model/rubric/ids.ts';
import { comparesAll } from '../../../../src/model/rubric/pairs.ts';
import {
  gradeLabel,
  gradeName,
  rowGroups,
  rubricSchema,
  sharesStages,
  stageAt,
  stageMark,
  weightOf,
} from '../../../../src/model/rubric/rubric.ts';
import { gradeView, ladderView, piecesOf } from '../../../../src/model/rubric/view.ts';
import { readLadder, readRubric } from '../../../setup/rubric.ts';
import { texts } from '../../../setup/texts.ts';

const posts = readRubric('posts');
const tracks = readRubric('tracks');
const fileOf = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(`tests/fixtures/rubrics/${name}.json`, 'utf8')) as Record<
    string,
    unknown
  >;

describe('a table of posts without numbers', () => {
  it('calls a post by its name, once', () => {
    const [hand] = posts.grades;
    expect(hand && [gradeName(hand, 'ja'), gradeLabel(hand, 'ja')]).toEqual(['係員級', '係員級']);
    const [first] = tracks.grades;
    expect(first && [gradeName(first, 'en'), gradeLabel(first, 'en')]).toEqual([
      'Level 1 Starter',
      'Level 1',
    ]);
  });

  it('counts competencies and stages, one for each grade where no spans are given', () => {
    const [soil] = posts.competencies;
    expect(soil?.number).toBe(1);
    expect(soil?.stages.map(({ id, name, grades }) => [id, name.en, grades])).toEqual([
      ['i', 'Soil', ['hand']],
      ['ii', 'Soil', ['chief']],
      ['iii', 'Soil', ['head']],
    ]);
  });

  it('has an empty cell where nothing is set, which is no stage', () => {
    const outlook = posts.competencies.find(({ id }) => id === 'future');
    expect(outlook && stageAt(outlook, 'chief')).toMatchObject({
      empty: true,
      grades: ['hand', 'chief'],
    });
    expect(outlook && stageMark(stageAt(outlook, 'chief'))).toBe('');
    const views = outlook ? ladderView(posts, outlook).stages : [];
    expect(views.map(({ mark, before }) => [mark, before])).toEqual([['ⅰ', undefined]]);
    const [hand] = posts.grades;
    const row = hand && gradeView(posts, hand).competencies.at(-1);
    expect(row && piecesOf(row.now, 'en')).toEqual([{ kind: 'kept', text: '—' }]);
    expect(row?.next?.from.id).toBe('head');
  });

  it('reads lists as lines, in whichever of the three forms they are written', () => {
    const texts = posts.competencies
      .find(({ id }) => id === 'water')
      ?.stages.map(({ text }) => text);
    expect(texts).toEqual([
      {
        ja: '・朝に水をやる。\n・量を書きとめる。',
        en: '• Waters in the morning.\n• Notes how much.',
      },
      {
        ja: '・水の当番を決める。\n・水路を直す。',
        en: '• Sets the turns of watering.\n• Mends the channels.',
      },
    ]);
    const plain = { ...fileOf('posts') };
    expect(JSON.stringify(plain)).toContain('"堆肥"');
  });

  it('says the parts of a cell below its text', () => {
    const words = {
      examples: 'Examples',
      lookFor: 'Look for',
      proficiency: 'Proficiency',
      links: 'See also',
      said: '{part}: {text}',
    };
    const [soil] = withCellParts(posts, () => words).competencies;
    expect(soil?.stages.map(({ text }) => text.en)).toEqual([
      'Knows soil.\nProficiency: Aware',
      'Chooses soil.\nLook for: Whether it suits the bed.',
      'Builds soil.\nExamples:\n• compost\n• rotation',
    ]);
    expect(soil?.stages[0]?.own?.en).toBe('Knows soil.');
  });

  it('marks nothing as new in the words that tell what a part of a cell is', () => {
    const words = { examples: 'Examples', lookFor: 'Look for', proficiency: '', links: '' };
    const told = withCellParts(posts, () => ({ ...words, said: '{part}: {text}' }));
    const [, before, stage] = told.competencies[0]?.stages ?? [];
    if (!before || !stage) throw new Error('the fixture has changed');
    const pieces = piecesOf({ stage, before }, 'en');
    const said = (kinds: readonly string[]): string =>
      pieces
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ text }) => text)
        .join('');
    expect(said(['new'])).toMatch(/compost/u);
    expect(said(['new', 'removed'])).not.toMatch(/Examples|Look for/u);
    expect(said(['kept', 'new', 'later'])).toBe(stage.text.en);
    expect(said(['kept', 'removed', 'earlier'])).toBe(before.text.en);
  });

  it('weighs a competency as it is told, in a number or in words', () => {
    const [soil] = posts.competencies;
    expect(soil && weightOf(soil, 'en')).toBeUndefined();
    expect(weightOf({ weight: 20 }, 'ja')).toBe('20');
    expect(weightOf({ weight: texts({ ja: '2割', en: '20%' }) }, 'en')).toBe('20%');
  });

  it('groups neighbours under one heading', () => {
    const groups = rowGroups(posts.competencies, (each) => each, 'en');
    expect(groups.map(({ heading, rows }) => [heading?.en, rows.length])).toEqual([
      ['Knowledge', 2],
      ['Running the garden', 1],
    ]);
    const none = rowGroups(tracks.competencies, (each) => each, 'en');
    expect(none.map(({ heading, rows }) => [heading, rows.length])).toEqual([[undefined, 2]]);
  });

  it('tells where stages change only where grades share them', () => {
    expect(sharesStages(posts)).toBe(true);
    const own = posts.competencies.filter(({ id }) => id !== 'water');
    // An empty cell over several grades is no stage that they share.
    expect(sharesStages({ competencies: own })).toBe(false);
    expect(sharesStages(readLadder())).toBe(true);
  });
});

describe('numbers of stages', () => {
  it('go on as far as there are stages', () => {
    expect([0, 3, 9, 12, 39].map(stageId)).toEqual(['i', 'iv', 'x', 'xiii', 'xl']);
    expect([0, 3, 9, 12, 39].map((each) => stageIndex(stageId(each)))).toEqual([0, 3, 9, 12, 39]);
    expect(['xii', 'xiii', 'none-1'].map((id) => stageMark({ id }))).toEqual(['ⅻ', 'xiii', '']);
  });
});

describe('sheets of two grades', () => {
  it('are made of all pairs only where these are few', () => {
    const grades = posts.grades.slice(0, 1);
    const table = (length: number) => ({ grades: Array.from({ length }, () => grades).flat() });
    expect(comparesAll([table(9), table(4)])).toBe(true);
    expect(comparesAll(Array.from({ length: 6 }, () => table(10)))).toBe(false);
  });
});

describe('a mistake in the second version', () => {
  const faultsOf = (change: (file: Record<string, never>) => void): string[] => {
    const file = fileOf('posts') as Record<string, never>;
    change(file);
    return findRubricFaults(file).map(({ path, key }) => `${path.join('.')} ${key}`);
  };
  const first = (file: Record<string, unknown>): Record<string, unknown>[] =>
    (file['competencies'] as { stages: Record<string, unknown>[] }[])[0]?.stages ?? [];

  it('is told with its place', () => {
    expect(faultsOf(() => undefined)).toEqual([]);
    expect(faultsOf((file) => first(file).pop())).toEqual(['competencies.0.stages stagesCount']);
    expect(faultsOf((file) => delete first(file)[1]?.['text'])).toEqual([
      'competencies.0.stages.1 cellWordless',
    ]);
    expect(faultsOf((file) => Object.assign(first(file)[0] ?? {}, { proficiency: 'x' }))).toEqual([
      'competencies.0.stages.0.proficiency proficiencyUnknown',
    ]);
    expect(
      faultsOf((file) => {
        Object.assign((file['grades'] as unknown as object[])[0] ?? {}, { parallel: 'x' });
      }),
    ).toEqual(['grades.0.parallel gradeUnknown']);
    const apart = {
      ...posts,
      competencies: [{ stages: [{ grades: ['hand', 'head'], text: 'x' }] }],
    };
    expect(findRubricFaults(apart).map(({ key }) => key)).toEqual(['gradesApart']);
    const lost = { ...fileOf('tracks'), tracks: [{ id: 'maker' }] };
    expect(findRubricFaults(lost).map(({ key }) => key)).toEqual(['trackUnknown', 'trackUnknown']);
  });

  it('is a cell without words in the first version still', () => {
    const file = { ...fileOf('posts'), version: 1 };
    expect(findRubricFaults(file).map(({ key }) => key)).toContain('gradesLeftOut');
    expect(rubricSchema.safeParse(fileOf('posts')).success).toBe(true);
  });
});
