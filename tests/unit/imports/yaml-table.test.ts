import { describe, expect, it } from 'vitest';
import { rubricFromYaml } from '../../../src/imports/from-yaml.ts';
import { starterFiles, toJson } from '../../../src/imports/starter.ts';
import { unwrap } from '../../../src/imports/yaml-source.ts';
import { rubricSchema, type Rubric } from '../../../src/model/rubric/rubric.ts';
import { answersIn, problemsOf } from './sample.ts';

/** A list of levels, of competencies, and of what is expected of each at each. */
const LISTS = `name: Kitchen
summary: |
  What cooks learn.
levels:
  - id: cook
    name: Cook
  - id: chef-kitchen
    name: Chef (Kitchen)
  - id: chef-guests
    name: Chef (Guests)
  - id: head-kitchen
    name: Head (Kitchen)
  - id: head-guests
    name: Head (Guests)
themes:
  - id: knives
    name: Knives & pans
    summary: |
      Handles sharp and
      hot things.
cells:
${['cook', 'chef-kitchen', 'chef-guests', 'head-kitchen', 'head-guests']
  .map(
    (level, at) => `  - id: 4f0${at}
    level: ${level}
    theme: knives
    summary: |
      Cuts in way ${at}.
    proficiency: ${at < 2 ? 'Aware' : 'Able to teach'}
`,
  )
  .join('')}`;

const read = (text: string): ReturnType<typeof rubricFromYaml> =>
  rubricFromYaml(text, ['en'], 'kitchen');
describe('YAML with lists that name each other', () => {
  const { rubric, remarks, characters, kept } = read(LISTS);
  const whole: Rubric = rubricSchema.parse(rubric);

  it('gives levels in their tracks, competencies, cells and the scale', () => {
    expect(whole.title.en).toBe('Kitchen');
    expect(whole.notes.map(({ text }) => text.en)).toEqual(['What cooks learn.']);
    expect(whole.grades.map(({ id, track, parallel }) => [id, track, parallel])).toEqual([
      ['cook', undefined, undefined],
      ['chef-kitchen', 'kitchen', ['chef-guests']],
      ['head-kitchen', 'kitchen', ['head-guests']],
      ['chef-guests', 'guests', ['chef-kitchen']],
      ['head-guests', 'guests', ['head-kitchen']],
    ]);
    expect(whole.competencies[0]).toMatchObject({
      id: 'knives',
      summary: { en: 'Handles sharp and hot things.' },
    });
    expect(
      whole.competencies[0]?.stages.map((stage) => [stage.text.en, stage.proficiency]),
    ).toEqual([
      ['Cuts in way 0.', 'aware'],
      ['Cuts in way 1.', 'aware'],
      ['Cuts in way 3.', 'able-to-teach'],
      ['Cuts in way 2.', 'able-to-teach'],
      ['Cuts in way 4.', 'able-to-teach'],
    ]);
  });

  it('tells what was made of names and order, and what was left out with its line', () => {
    expect(remarks.map(({ kind, text, line }) => [kind, text, line])).toEqual([
      ['tracksInNames', 'Kitchen, Guests', undefined],
      ['scaleInOrder', 'Aware, Able to teach', undefined],
      ...[0, 1, 2, 3, 4].map((at) => ['leftOut', `4f0${at}`, 22 + at * 6]),
    ]);
    expect(characters - kept).toBe(20);
  });

  it('passes the checks', () => {
    const files = starterFiles(answersIn('en')).set('rubrics/kitchen.json', toJson(rubric));
    expect(problemsOf(files)).toEqual([]);
  });
});

describe('YAML that is no table', () => {
  it.each<[string, string, string, number | undefined]>([
    ['no YAML', 'levels:\n  - a\n - b\n', 'notYaml', 3],
    ['a key twice', 'a: 1\na: 2\n', 'notYaml', 2],
    ['one level', 'skills:\n  - name: A\nlevels: [one]\n', 'noLevels', 3],
    ['nothing expected', 'levels: [one, two]\nskills: [A, B]\n', 'noSkills', 2],
    ['a text', 'hello\n', 'noLevels', 1],
    [
      'aliases without end',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c]\n`,
      'notYaml',
      1,
    ],
  ])('is refused with its line: %s', (_fault, text, fault, line) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ fault, line }) as Error);
  });
});

describe('unwrap', () => {
  it('joins lines that were only kept short, as the script of their language does', () => {
    expect(unwrap('One\nsentence.\n\nTwo.\n')).toBe('One sentence.\nTwo.');
    expect(unwrap('一つの\n文です。\n\n・項目\n・二つ目')).toBe('一つの文です。\n・項目\n・二つ目');
    expect(unwrap('1. One\n   more\n\n2. Two')).toBe('1. One more\n2. Two');
  });
});
