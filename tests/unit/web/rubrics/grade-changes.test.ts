import { describe, expect, it } from 'vitest';
import { stringsOf } from '../../../../src/i18n/index.ts';
import { changesAt } from '../../../../src/model/rubric/grade-changes.ts';
import { gradeView } from '../../../../src/model/rubric/view.ts';
import { saysOfChanges } from '../../../../src/web/rubrics/grade-changes.ts';
import { readLibrary } from '../../../setup/library.ts';

/** Posts of which some have abilities that others have not. */
const [rubric] = readLibrary('tests/fixtures/town').rubrics;

function says(id: string): string {
  const grade = rubric?.grades.find((each) => each.id === id);
  if (!rubric || !grade) throw new Error(`There is no ${id}`);
  const view = gradeView(rubric, grade);
  return saysOfChanges(view, changesAt(view, rubric), stringsOf('ja').mine, 'ja');
}

describe('what is said of the changes around a grade with cells in which nothing is set', () => {
  it('does not call what is not set the same as below', () => {
    expect(says('sanji')).toBe(
      '②③④は、この級に定めがありません。ほかの能力は、課長と同じです。この表の最後の級です。',
    );
  });

  it('does not call what is not set further up the same', () => {
    expect(says('kacho')).toBe(
      '求められる能力は、係長からすべて変わっています。②③④は、次の参事に定めがありません。',
    );
  });

  it('says what comes where nothing is set yet', () => {
    expect(says('kakariin')).toBe(
      '②④は、この級に定めがありません。次の係長では、4つの能力がすべて変わります。',
    );
  });

  it('parts what is not set further up from what stays', () => {
    const [grade] = rubric?.grades.filter(({ id }) => id === 'kacho') ?? [];
    if (!rubric || !grade) throw new Error('There is no kacho');
    const { steps } = changesAt(gradeView(rubric, grade), rubric);
    expect(
      steps.map(({ ends, rows }) => [ends, ...rows.map(({ competency }) => competency.id)]),
    ).toEqual([
      [true, 'kikaku', 'otai', 'ikusei'],
      [false, 'chishiki'],
    ]);
  });
});
