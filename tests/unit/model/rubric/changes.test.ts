import { readFileSync } from 'node:fs';
import { BOTH } from '../../../setup/rubric.ts';
import { describe, expect, it } from 'vitest';
import { describeChange } from '../../../../src/i18n/rubric-command/index.ts';
import { changesOf } from '../../../../src/model/rubric/changes.ts';
import { rubricSchema, type Rubric } from '../../../../src/model/rubric/rubric.ts';
import { texts } from '../../../setup/texts.ts';

const ladder = rubricSchema.parse(
  JSON.parse(readFileSync('tests/fixtures/organisation/rubrics/ladder.json', 'utf8')),
);

/** What is told in English of an edit of the ladder. */
function toldOf(edit: (rubric: Rubric) => void): string[] {
  const after = structuredClone(ladder);
  edit(after);
  return changesOf(ladder, after, 'en', BOTH).map((change) => describeChange(change, 'en'));
}

describe('what changes in a rubric', () => {
  it.each<[string, (rubric: Rubric) => void, string[]]>([
    ['nothing', () => undefined, []],
    [
      'a grade that goes, once',
      (rubric) => {
        rubric.grades.shift();
        for (const { stages } of rubric.competencies) stages[0]?.grades.shift();
      },
      ['grade removed: A Learner'],
    ],
    [
      'a grade that comes',
      ({ grades, competencies }) => {
        const [first] = grades;
        if (first) grades.unshift({ ...first, id: 'z', label: texts({ ja: 'Z', en: 'Z' }) });
        for (const { stages } of competencies) stages[0]?.grades.unshift('z');
      },
      ['grade added: Z Learner'],
    ],
    [
      'grades in another order',
      ({ grades }) => grades.reverse(),
      ['order of the grades: a, b, c → c, b, a'],
    ],
    [
      'a competency that goes',
      ({ competencies }) => competencies.pop(),
      ['competency removed: ② Skill'],
    ],
    [
      'a span that moves',
      ({ competencies: [care] }) => {
        const [one, two] = care?.stages ?? [];
        if (one && two) [one.grades, two.grades] = [['a'], ['b', 'c']];
      },
      ['grades of the stages: ① Care: a b | c → a | b c'],
    ],
    [
      'a text, at what changes in it',
      ({ competencies: [care] }) => {
        const [, two] = care?.stages ?? [];
        if (two) two.text.en = 'Takes care of those around\nand of the city.';
      },
      [
        'descriptor: ① Care ⅱ (English): “…those around and of the town.” → “…those around⏎and of the city.”',
      ],
    ],
    ['a title', (rubric) => (rubric.title.ja = '段'), ['title (日本語): “段の表” → “段”']],
    [
      'a note that goes',
      ({ notes }) => notes.pop(),
      [
        'note: 1 (日本語): “Bの長はCを読みます。” → “”',
        'note: 1 (English): “Heads at B read C.” → “”',
      ],
    ],
    [
      'whom a note concerns',
      ({ notes: [note] }) => {
        if (note) note.grades = ['a', 'b'];
      },
      ['grades of note 1: b → c → a b → c'],
    ],
  ])('is told: %s', (_change, edit, told) => {
    expect(toldOf(edit)).toEqual(told);
  });
});
