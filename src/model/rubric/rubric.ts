import { z } from 'astro/zod';
import type { Outline } from './comparison.ts';
import {
  inLanguages,
  isLocale,
  localized,
  localizedText,
  LOCALES,
  textByLanguage,
  type Locale,
  type Localized,
} from '../locale.ts';
import { textOrList } from './cell-text.ts';
import { completeRubric } from './complete.ts';
import { rubricFileSchema } from './format.ts';
import { stageIndex } from './ids.ts';
import { cellAnchor, competencyMark } from './marks.ts';
import { stepPairs } from './tracks.ts';
import type { Competency, Grade, Rubric, Stage } from './types.ts';

export { isIdentifier, isTakenId, stageId } from './ids.ts';
export type { Competency, Grade, Rubric, Stage } from './types.ts';
export { gradeLabel, gradeName } from './marks.ts';
export { cellAnchor, competencyMark };

/** Zod schema of `content/rubrics/<id>.json`: what is expected at each grade. What was left out is derived. */
export const rubricSchema = rubricFileSchema.transform(completeRubric);

/**
 * The JSON Schema of a rubric's file, for editors that complete and check, as it stands in `rubric.schema.json`.
 *
 * @param locales the languages of the handbook
 * @param needed those of them that leave no text out
 */
export function rubricJsonSchema(
  locales: readonly Locale[],
  needed: readonly Locale[] = locales,
): string {
  const text = { type: 'string', minLength: 1 };
  const list = { type: 'array', items: text, minItems: 1 };
  const options = { io: 'input', unrepresentable: 'any' } as const;
  const each = z.toJSONSchema(localizedText, { ...options, override: needAll });
  delete each.$schema;
  const lists = {
    type: 'object',
    properties: localized(() => ({ anyOf: [text, list] })),
    additionalProperties: false,
  };
  const cell = { anyOf: [each, lists, list, { type: 'array', items: each, minItems: 1 }] };
  const schema = z.toJSONSchema(rubricFileSchema, {
    ...options,
    override: (context) => {
      if ((context.zodSchema as unknown) === textOrList) Object.assign(context.jsonSchema, cell);
      needAll(context);
    },
  });
  return `${JSON.stringify(withLanguages(schema, locales, needed), null, 2)}\n`;
}

/** Editors are told that a text has all languages. */
function needAll({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: object }): void {
  if (zodSchema === textByLanguage) Object.assign(jsonSchema, { required: LOCALES });
}

/** A schema whose texts are in some languages only, of which some have to be there. */
function withLanguages(
  schema: object,
  locales: readonly Locale[],
  needed: readonly Locale[],
): object {
  const isOwn = (name: string): boolean => !isLocale(name) || needed.includes(name);
  const pick = (_key: string, part: unknown): unknown => {
    const { required, additionalProperties, ...others } = (part ?? {}) as Record<string, unknown>;
    if (!Array.isArray(required)) return part;
    return { ...others, required: required.map(String).filter(isOwn), additionalProperties };
  };
  return inLanguages(JSON.parse(JSON.stringify(schema), pick) as object, locales);
}

/** The rows of a rubric by their groups, in the order of the table; one group without a heading where there are none. */
export function rowGroups<Row>(
  rows: readonly Row[],
  competencyOf: (row: Row) => Competency,
  locale: Locale,
): { heading: Localized<string> | undefined; rows: Row[] }[] {
  const groups: { heading: Localized<string> | undefined; rows: Row[] }[] = [];
  for (const row of rows) {
    const { group } = competencyOf(row);
    const last = groups.at(-1);
    if (last && last.heading?.[locale] === group?.[locale]) last.rows.push(row);
    else groups.push({ heading: group, rows: [row] });
  }
  return groups;
}

/** Whether several grades share a stage anywhere: only then is there a map of where stages change. */
export function sharesStages({ competencies }: Pick<Rubric, 'competencies'>): boolean {
  return competencies.some(({ stages }) =>
    stages.some(({ empty, grades }) => !empty && grades.length > 1),
  );
}

/**
 * How stages are called where they are shown: by names of their own, where some have one that their competency has not; and
 * by their numbers, which tell nothing where they have no names and each grade has cells of its own.
 */
export function stageWords(
  rubric: Pick<Rubric, 'competencies'>,
  locale: Locale,
): { named: boolean; numbered: boolean } {
  const named = rubric.competencies.some(({ title, stages }) =>
    stages.some(({ name }) => name[locale] !== title[locale]),
  );
  return { named, numbered: named || sharesStages(rubric) };
}

/** The heading of a rubric's rows: the organisation's own, or the usual one. */
export function rowsTitleOf(
  { rowsTitle }: Pick<Rubric, 'rowsTitle'>,
  locale: Locale,
  usual: string,
): string {
  return rowsTitle?.[locale] ?? usual;
}

/** How much a competency counts, as it is told; none where nothing is said of it. */
export function weightOf(
  { weight }: Pick<Competency, 'weight'>,
  locale: Locale,
): string | undefined {
  return typeof weight === 'number' ? String(weight) : weight?.[locale];
}

/** A competency as people call it: its number and its title. */
export function competencyName(
  competency: Pick<Competency, 'number' | 'title'>,
  locale: Locale,
): string {
  return `${competencyMark(competency)} ${competency.title[locale]}`;
}

/** The last number that has a sign of its own. */
const LAST_SIGN = 12;

/** The number of a stage as the tables show it: `iii` → `ⅲ`, `xiii` → `xiii`; nothing for a cell without words. */
export function stageMark({ id }: Pick<Stage, 'id'>): string {
  const index = stageIndex(id);
  if (index < 0) return '';
  return index < LAST_SIGN ? String.fromCodePoint(0x2170 + index) : id;
}

/** The stage of a competency that covers a grade. */
export function stageAt(competency: Competency, grade: string): Stage {
  const stage = competency.stages.find(({ grades }) => grades.includes(grade));
  if (!stage) throw new Error(`${competency.id} has no stage at grade ${grade}`);
  return stage;
}

/** The bare shape of a rubric, from which comparisons are made. */
export function outlineOf({ grades, competencies }: Rubric): Outline {
  const hasTracks = grades.some(({ track }) => track !== undefined);
  return {
    grades: grades.map(({ id }) => id),
    // Without tracks the order tells what is next to what.
    ...(hasTracks && { steps: stepPairs(grades).map(([from, to]) => [from.id, to.id] as const) }),
    competencies: competencies.map(({ id, stages }) => ({
      id,
      stages: stages.map((stage) => ({ id: stage.id, grades: stage.grades })),
    })),
  };
}

/** Neighbouring grades that share every stage, in order: the tiers of a rubric. */
export function tiersOf({ grades, competencies }: Rubric): Grade[][] {
  const tiers: Grade[][] = [];
  for (const grade of grades) {
    const last = tiers.at(-1);
    const before = last?.at(-1);
    const same =
      before &&
      before.track === grade.track &&
      competencies.every(
        (competency) => stageAt(competency, before.id) === stageAt(competency, grade.id),
      );
    if (last && same) last.push(grade);
    else tiers.push([grade]);
  }
  return tiers;
}
