import { localized, type Localized } from '../../src/model/locales.ts';
import { rubricSchema, type Rubric } from '../../src/model/rubric/rubric.ts';

/** A sentence of a made-up cell, of which no two are the same. */
const SENTENCES = [
  'Plans the work of the team with those whom it concerns, and says early what cannot be done.',
  'Listens to people who use the service, and brings what they say into decisions.',
  'Writes down what was decided, why it was, and who looks after it from now on.',
  'Finds out what went wrong without blaming anybody, and sees to it that it does not come again.',
] as const;

const saying = (text: string): Localized<string> => localized(() => text);

/**
 * A table as large as one asks for, each grade with cells of its own.
 *
 * @param sentences how long each cell is
 * @param tallest how long the cells of the second competency are
 */
export function makeRubric(
  grades: number,
  competencies: number,
  { sentences = 2, tallest = sentences }: { sentences?: number; tallest?: number } = {},
): Rubric {
  const ids = Array.from({ length: grades }, (_, at) => `g${at + 1}`);
  const cell = (row: number, at: number, count: number): Localized<string> =>
    saying(
      Array.from(
        { length: count },
        (_, index) => `At level ${at + 1}, point ${row + 1}.${index + 1}: ${SENTENCES[index % 4]}`,
      ).join('\n'),
    );
  return rubricSchema.parse({
    version: 2,
    id: `table-of-${grades}`,
    title: saying('What is expected at each level'),
    shortTitle: saying('All staff'),
    grades: ids.map((id, at) => ({
      id,
      label: saying(`Level ${at + 1}`),
      name: saying(`Specialist of the ${at + 1}th order`),
    })),
    competencies: Array.from({ length: competencies }, (_, row) => ({
      id: `c${row + 1}`,
      title: saying(`Ability number ${row + 1}`),
      stages: ids.map((id, at) => ({
        grades: [id],
        text: cell(row, at, row === 1 ? tallest : sentences),
      })),
    })),
  });
}
