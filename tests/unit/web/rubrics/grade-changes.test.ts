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
  return saysOfChanges(view, changesAt(view, rubric), stringsOf('en').mine, 'en');
}

describe('what is said of the changes around a grade with cells in which nothing is set', () => {
  it('does not call what is not set the same as below', () => {
    expect(says('sanji')).toBe(
      'Nothing is set for ②, ③, and ④ here. The rest is the same as at 課長. This is the last grade of the table.',
    );
  });

  it('does not call what is not set further up the same', () => {
    expect(says('kacho')).toBe(
      'All competencies have changed since 係長. Nothing is set for ②, ③, and ④ next, at 参事.',
    );
  });

  it('says what comes where nothing is set yet', () => {
    expect(says('kakariin')).toBe('Nothing is set for ② and ④ here. All 4 change next, at 係長.');
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
