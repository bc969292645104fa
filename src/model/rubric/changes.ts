import type { Locale, Localized } from '../locale.ts';
import {
  competencyName,
  gradeName,
  stageMark,
  weightOf,
  type Competency,
  type Rubric,
  type Stage,
} from './rubric.ts';

/** What a text is of. */
export type ChangedField =
  | 'title'
  | 'shortTitle'
  | 'rowsTitle'
  | 'label'
  | 'name'
  | 'role'
  | 'competency'
  | 'stageName'
  | 'text'
  | 'group'
  | 'summary'
  | 'examples'
  | 'lookFor'
  | 'note'
  | 'provenance';

/** Something that is not as it was. Names are in the language that was asked for. */
export type RubricChange =
  | { kind: 'gradeRemoved' | 'gradeAdded' | 'competencyRemoved' | 'competencyAdded'; name: string }
  | { kind: 'gradesMoved' | 'competenciesMoved'; before: string; after: string }
  | {
      kind: 'spans' | 'noteGrades' | 'proficiency' | 'track' | 'weight' | 'links';
      name: string;
      before: string;
      after: string;
    }
  | {
      kind: 'text';
      field: ChangedField;
      /** What it belongs to, such as a grade; empty for the whole table. */
      name: string;
      locale: Locale;
      before: string;
      after: string;
    };

/**
 * What changes from one state of a rubric to another: what goes and comes first, then spans, then texts.
 *
 * @param locale the language in which things are named
 * @param languages those of the handbook, whose texts are compared
 */
export function changesOf(
  before: Rubric,
  after: Rubric,
  locale: Locale,
  languages: readonly Locale[],
): RubricChange[] {
  const [oldGrades, newGrades] = [byId(before.grades), byId(after.grades)];
  const [oldRows, newRows] = [byId(before.competencies), byId(after.competencies)];
  return [
    ...without(before.grades, newGrades, 'gradeRemoved', (each) => gradeName(each, locale)),
    ...without(after.grades, oldGrades, 'gradeAdded', (each) => gradeName(each, locale)),
    ...moved(before.grades, after.grades, 'gradesMoved'),
    ...without(before.competencies, newRows, 'competencyRemoved', (each) =>
      competencyName(each, locale),
    ),
    ...without(after.competencies, oldRows, 'competencyAdded', (each) =>
      competencyName(each, locale),
    ),
    ...moved(before.competencies, after.competencies, 'competenciesMoved'),
    ...after.competencies.flatMap((row): RubricChange[] => {
      const old = oldRows.get(row.id);
      // Columns that came or went are told once; here they would be told in each row.
      const spans = [old, row].map((each) => spansOf(each, [oldGrades, newGrades]));
      const [was = '', is = ''] = spans;
      return old && was !== is
        ? [{ kind: 'spans', name: competencyName(row, locale), before: was, after: is }]
        : [];
    }),
    ...textChanges(before, after, locale, languages),
  ];
}

function byId<T extends { id: string }>(list: readonly T[]): Map<string, T> {
  return new Map(list.map((each) => [each.id, each]));
}

function without<T extends { id: string }>(
  list: readonly T[],
  others: ReadonlyMap<string, T>,
  kind: 'gradeRemoved' | 'gradeAdded' | 'competencyRemoved' | 'competencyAdded',
  nameOf: (each: T) => string,
): RubricChange[] {
  return list
    .filter(({ id }) => !others.has(id))
    .map((each): RubricChange => ({ kind, name: nameOf(each) }));
}

function moved<T extends { id: string }>(
  before: readonly T[],
  after: readonly T[],
  kind: 'gradesMoved' | 'competenciesMoved',
): RubricChange[] {
  const common = (list: readonly T[], others: readonly T[]): string =>
    list
      .map(({ id }) => id)
      .filter((id) => others.some((each) => each.id === id))
      .join(', ');
  const [was, is] = [common(before, after), common(after, before)];
  return was === is ? [] : [{ kind, before: was, after: is }];
}

function spansOf(
  competency: Competency | undefined,
  known: readonly ReadonlyMap<string, unknown>[],
): string {
  return (competency?.stages ?? [])
    .map(({ grades }) => grades.filter((id) => known.every((each) => each.has(id))).join(' '))
    .filter((grades) => grades !== '')
    .join(' | ');
}

function linksOf(stage: Stage | undefined, locale: Locale): string {
  return (stage?.links ?? [])
    .map(({ href, text }) => [href, text?.[locale]].filter(Boolean).join(' '))
    .join(', ');
}

function ownName(stage: Stage | undefined, { title }: Competency): Localized<string> | undefined {
  const isOwn = Object.entries(stage?.name ?? {}).some(
    ([language, word]) => title[language as Locale] !== word,
  );
  return isOwn ? stage?.name : undefined;
}

function textChanges(
  before: Rubric,
  after: Rubric,
  locale: Locale,
  languages: readonly Locale[],
): RubricChange[] {
  const changes: RubricChange[] = [];
  const compare = (
    field: ChangedField,
    name: string,
    old: Localized<string> | undefined,
    next: Localized<string> | undefined,
  ): void => {
    for (const language of languages) {
      const [was, is] = [old?.[language] ?? '', next?.[language] ?? ''];
      if (was !== is) {
        changes.push({ kind: 'text', field, name, locale: language, before: was, after: is });
      }
    }
  };
  const differ = (
    kind: 'proficiency' | 'track' | 'weight' | 'links',
    name: string,
    [was = '', is = '']: readonly string[],
  ): void => {
    if (was !== is) changes.push({ kind, name, before: was, after: is });
  };
  const noteCount = Math.max(before.notes.length, after.notes.length);
  compare('title', '', before.title, after.title);
  compare('shortTitle', '', before.shortTitle, after.shortTitle);
  compare('rowsTitle', '', before.rowsTitle, after.rowsTitle);
  for (const grade of after.grades) {
    const old = before.grades.find(({ id }) => id === grade.id);
    if (!old) continue;
    for (const field of ['label', 'name', 'role'] as const) {
      compare(field, gradeName(old, locale), old[field], grade[field]);
    }
    const places = [old, grade].map(({ track, parallel = [] }) => [track, ...parallel].join(' '));
    differ(
      'track',
      gradeName(old, locale),
      places.map((place) => place.trim()),
    );
  }
  for (const row of after.competencies) {
    const old = before.competencies.find(({ id }) => id === row.id);
    if (!old) continue;
    const title = competencyName(row, locale);
    compare('competency', competencyName(old, locale), old.title, row.title);
    compare('group', competencyName(old, locale), old.group, row.group);
    compare('summary', competencyName(old, locale), old.summary, row.summary);
    const weights = [old, row].map((each) => weightOf(each, locale) ?? '');
    differ('weight', title, weights);
    for (let at = 0; at < Math.max(old.stages.length, row.stages.length); at += 1) {
      const [was, is] = [old.stages[at], row.stages[at]];
      const stage = is ?? was;
      if (!stage) continue;
      const name = `${title} ${stageMark(stage)}`.trim();
      // A stage that is called like its competency follows it.
      const names = [ownName(was, old), ownName(is, row)] as const;
      compare('stageName', name, ...names);
      for (const field of ['text', 'examples', 'lookFor'] as const) {
        compare(field, name, was?.[field], is?.[field]);
      }
      const [step, next] = [was?.proficiency ?? '', is?.proficiency ?? ''];
      differ('proficiency', name, [step, next]);
      differ(
        'links',
        name,
        [was, is].map((each) => linksOf(each, locale)),
      );
    }
  }
  for (let at = 0; at < noteCount; at += 1) {
    const [was, is] = [before.notes[at], after.notes[at]];
    compare('note', String(at + 1), was?.text, is?.text);
    const concerned = [was, is].map(
      (note) => `${note?.grades?.join(' ') ?? ''}${note?.reads ? ` → ${note.reads}` : ''}`,
    );
    const [old = '', next = ''] = concerned;
    if (was && is && old !== next) {
      changes.push({ kind: 'noteGrades', name: String(at + 1), before: old, after: next });
    }
  }
  compare('provenance', '', before.provenance, after.provenance);
  return changes;
}
