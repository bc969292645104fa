import { fillLanguages, type Locale } from '../model/locale.ts';
import { rubricSchema, type Competency, type Rubric } from '../model/rubric/rubric.ts';
import { listIn, wordOf } from '../model/rubric/raw.ts';
import { mergeStages } from './merge-stages.ts';
import { isSame, textFor } from './languages.ts';
import { putText, type Group } from './merge-text.ts';

type Weight = NonNullable<Competency['weight']>;

/**
 * A rubric's file after an edit elsewhere: what the edit did not touch is as it was written, with all that a workbook
 * does not hold and without what is derived.
 *
 * @param file what the file says
 * @param before the rubric of the file
 * @param after the rubric after the edit, with the ids of what was there before
 * @param languages those of the handbook
 */
export function mergeRubric(
  file: unknown,
  before: Rubric,
  after: Rubric,
  languages: readonly Locale[],
): Group {
  const merged: Group = { ...(file as Group) };
  putText(merged, 'title', [before.title, after.title], languages);
  if (merged['shortTitle'] !== undefined || !isSame(after.title, after.shortTitle, languages)) {
    putText(merged, 'shortTitle', [before.shortTitle, after.shortTitle], languages);
  }
  putText(merged, 'rowsTitle', [before.rowsTitle, after.rowsTitle], languages);
  merged['grades'] = mergeGrades(groupsIn(file, 'grades'), before, after, languages);
  merged['competencies'] = mergeRows(groupsIn(file, 'competencies'), before, after, languages);
  const notes = mergeNotes(groupsIn(file, 'notes'), before, after, languages);
  if (notes.length > 0 || merged['notes'] !== undefined) merged['notes'] = notes;
  putText(merged, 'provenance', [before.provenance, after.provenance], languages);
  pinIds(merged, after, languages);
  return withoutNothing(merged) as Group;
}

function groupsIn(file: unknown, key: string): Group[] {
  return listIn(file, key) as Group[];
}

function mergeGrades(
  groups: readonly Group[],
  before: Rubric,
  after: Rubric,
  languages: readonly Locale[],
): Group[] {
  const ids = after.grades.map(({ id }) => id);
  // Where no grade has one, the workbook has no such row: it was made without.
  const hasTracks = after.grades.some(({ track }) => track !== undefined);
  const hasParallels = after.grades.some(({ parallel }) => parallel !== undefined);
  return after.grades.map((grade) => {
    const at = before.grades.findIndex(({ id }) => id === grade.id);
    const old = before.grades[at];
    const group: Group = old ? { ...groups[at] } : { id: grade.id };
    for (const key of ['label', 'name', 'role'] as const) {
      putText(group, key, [old?.[key], grade[key]], languages);
    }
    if (hasTracks && old?.track !== grade.track) group['track'] = grade.track;
    if (hasParallels && old?.parallel?.join(' ') !== grade.parallel?.join(' ')) {
      group['parallel'] = grade.parallel;
    }
    putParallel(group, ids);
    return group;
  });
}

/** How much a competency counts, as a number where it is one. */
function putWeight(
  group: Group,
  [was, is]: readonly [Weight | undefined, Weight | undefined],
  languages: readonly Locale[],
): void {
  const said = (weight: Weight | undefined): string[] =>
    languages.map((locale) => (typeof weight === 'object' ? weight[locale] : String(weight ?? '')));
  if (said(was).join('\n') === said(is).join('\n')) return;
  group['weight'] = typeof is === 'object' ? textFor(is, languages) : is;
}

/** Names no grade beside it that is gone. */
function putParallel(group: Group, ids: readonly string[]): void {
  const { parallel } = group;
  if (parallel === undefined) return;
  const named: unknown[] = [parallel].flat();
  const left = named.filter((id) => ids.includes(wordOf(id)));
  if (left.length < named.length) group['parallel'] = left.length > 0 ? left : undefined;
}

function mergeRows(
  groups: readonly Group[],
  before: Rubric,
  after: Rubric,
  languages: readonly Locale[],
): Group[] {
  return after.competencies.map((row, index) => {
    const at = before.competencies.findIndex(({ id }) => id === row.id);
    const old = before.competencies[at];
    const group: Group = old ? { ...groups[at] } : { id: row.id };
    if (group['number'] !== undefined) group['number'] = index + 1;
    putText(group, 'title', [old?.title, row.title], languages);
    putText(group, 'group', [old?.group, row.group], languages);
    putText(group, 'summary', [old?.summary, row.summary], languages);
    putWeight(group, [old?.weight, row.weight], languages);
    group['stages'] = mergeStages(groupsIn(group, 'stages'), old, row, languages);
    return group;
  });
}

/** Writes ids down that would be made anew of other names or places: addresses stay. */
function pinIds(merged: Group, after: Rubric, languages: readonly Locale[]): void {
  const filled = fillLanguages(withoutNothing(merged), languages.slice(0, 1), languages);
  const made = rubricSchema.safeParse(filled).data;
  for (const key of ['grades', 'competencies'] as const) {
    const groups = groupsIn(merged, key);
    after[key].forEach(({ id }, at) => {
      const group = groups[at];
      if (group && group['id'] === undefined && made?.[key][at]?.id !== id) group['id'] = id;
    });
  }
}

function mergeNotes(
  groups: readonly Group[],
  before: Rubric,
  after: Rubric,
  languages: readonly Locale[],
): Group[] {
  return after.notes.map(({ text, grades, reads }, at) => {
    const group: Group = { ...groups[at] };
    putText(group, 'text', [before.notes[at]?.text, text], languages);
    if (grades?.join(' ') !== before.notes[at]?.grades?.join(' ')) group['grades'] = grades;
    group['reads'] = reads;
    return group;
  });
}

/** A value without what is said to be nothing. */
function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNothing);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, withoutNothing(each)]),
  );
}
