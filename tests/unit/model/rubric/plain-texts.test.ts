import { expect, it } from 'vitest';
import { rubricJson } from '../../../../src/exports/json.ts';
import { completeRubric } from '../../../../src/model/rubric/complete.ts';
import { withLanguages } from '../../../../src/model/rubric/plain-texts.ts';
import { readLibrary } from '../../../setup/library.ts';

const { rubrics } = readLibrary('tests/fixtures/town');

it.each(rubrics)('reads the texts of $id, whose handbook has one language', (rubric) => {
  const file: unknown = JSON.parse(rubricJson(rubric, ['ja']));
  const read = completeRubric(withLanguages(file, ['ja']));
  expect(read.grades.map(({ name }) => name)).not.toContain(undefined);
  for (const [index, { title, group, stages }] of read.competencies.entries()) {
    const whole = rubric.competencies[index];
    expect({ title: title.ja, group: group?.ja }).toEqual({
      title: whole?.title.ja,
      group: whole?.group?.ja,
    });
    expect(stages.map(({ text }) => text.ja)).toEqual(
      whole?.stages.map(({ own, text }) => (own ?? text).ja),
    );
  }
});
