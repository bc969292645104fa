import { readFileSync } from 'node:fs';
import { rubricSchema, type Rubric } from '../../src/model/rubric/rubric.ts';

/** A rubric of the tests, from `tests/fixtures/rubrics/`. */
export function readRubric(name: string): Rubric {
  return rubricSchema.parse(
    JSON.parse(readFileSync(`tests/fixtures/rubrics/${name}.json`, 'utf8')),
  );
}
