import { keyOf } from '../passage-id.ts';

/** Whether a passage is known by its id alone, whatever stands before it: of sections, heads and notes are. */
export function isSteady(id: string): boolean {
  const key = keyOf(id);
  return isData(id) || key === 'title' || key === 'summary' || key.startsWith('note-');
}

/** Whether a passage is of a JSON file, in which what stands in lists has names. */
export function isData(id: string): boolean {
  return !/^\d/u.test(id);
}

/** Whether a passage of a section is a heading in it. */
export function isHeading(id: string): boolean {
  return !isSteady(id) && !/-[px]\d+$/u.test(id);
}

/** Whether a passage tells over which grades a cell of a table stands. */
export function isSpan(id: string): boolean {
  return /^rubrics\/[^#]+#competencies\/[^/]+\/stages\/[^/]+\/grades$/u.test(id);
}
