import { readFileSync } from 'node:fs';
import type { Locale } from '../../src/model/locale.ts';
import { rubricSchema, type Rubric } from '../../src/model/rubric/rubric.ts';
import { texts } from './texts.ts';

/** The languages of the tests' rubrics. */
export const BOTH: readonly Locale[] = ['ja', 'en'];

/** A rubric of the tests, from `tests/fixtures/rubrics/`. */
export function readRubric(name: string): Rubric {
  return rubricSchema.parse(
    JSON.parse(readFileSync(`tests/fixtures/rubrics/${name}.json`, 'utf8')),
  );
}

/** The rubric of the tests' own organisation. */
export function readLadder(): Rubric {
  const path = 'tests/fixtures/organisation/rubrics/ladder.json';
  return rubricSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
}

/** As often as this the fixture's competencies fill a large table. */
const TIMES = 3;

/**
 * A made-up rubric as large as those that organisations print: nine competencies, each descriptor some fifty letters
 * long in Japanese, of which no two are the same.
 */
export function readLargeRubric(): Rubric {
  const crafts = readRubric('crafts');
  const competencies = Array.from({ length: TIMES }, (_, time) =>
    crafts.competencies.map((competency, row) => ({
      ...competency,
      id: `${competency.id}-${time + 1}`,
      number: time * crafts.competencies.length + row + 1,
      stages: competency.stages.map((stage) => ({
        ...stage,
        text: texts({
          ja: `${time + 1}年目に、${stage.text.ja}周りの人と力を合わせ、道具の手入れをして、分からないことは自分から尋ねます。`,
          en: `In year ${time + 1}: ${stage.text.en} Works with others, cares for the tools and asks what is not clear.`,
        }),
      })),
    })),
  ).flat();
  return { ...crafts, id: 'large', competencies };
}
