import type { Rubric } from '../model/rubric/rubric.ts';

/** A rubric as JSON, in the format that `rubric.schema.json` describes, as it stands in the content. */
export function rubricJson(rubric: Rubric): string {
  return `${JSON.stringify(rubric, null, 2)}\n`;
}
