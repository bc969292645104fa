import { localizedLike, type Localized } from '../locales.ts';
import { withLists } from './cell-lines.ts';
import type { FileCompetency, FileStage, RubricFile } from './format.ts';
import { deriveIds, stageId } from './ids.ts';
import type { Competency, Grade, Rubric, Stage } from './types.ts';

/** Nothing, in the languages of another text. */
const nothingLike = (said: Localized<string>): Localized<string> => localizedLike(said, () => '');

/**
 * A rubric with all that its file leaves out: ids, numbers, names and spans of stages. Cells in which nothing is set
 * stand among the stages as empty ones, so that each grade has its place in each row.
 */
export function completeRubric(file: RubricFile): Rubric {
  const { $schema, version = 2, rowsTitle, tracks, proficiencies, scaleTitle } = file;
  const grades = completeGrades(file.grades);
  const columns = grades.map(({ id }) => id);
  const ids = competencyIds(file.competencies);
  return {
    ...($schema !== undefined && { $schema }),
    version,
    id: file.id,
    title: file.title,
    shortTitle: file.shortTitle ?? file.title,
    ...(rowsTitle && { rowsTitle }),
    ...(tracks && { tracks }),
    ...(proficiencies && {
      proficiencies: proficiencies.map(({ id, name, text }) => ({
        id,
        name,
        ...(text && { text }),
      })),
    }),
    ...(scaleTitle && { scaleTitle }),
    grades,
    competencies: file.competencies.map((competency, index) =>
      completeCompetency(competency, { id: ids[index] ?? '', place: index + 1, columns, version }),
    ),
    notes: (file.notes ?? []).map(({ text, grades: concerned, reads }) => ({
      text,
      ...(concerned && { grades: concerned }),
      ...(reads !== undefined && { reads }),
    })),
    provenance: file.provenance ?? nothingLike(file.title),
  };
}

function completeGrades(grades: RubricFile['grades']): Grade[] {
  const ids = deriveIds(
    grades.map(({ id, label, name }) => ({
      id,
      names: [...Object.values(label ?? {}), ...Object.values(name)],
    })),
    'level',
  );
  return grades.map(({ label, name, role, track, parallel }, index) => ({
    id: ids[index] ?? '',
    label: label ?? nothingLike(name),
    name,
    role: role ?? nothingLike(name),
    ...(track !== undefined && { track }),
    ...(parallel !== undefined && { parallel: [parallel].flat() }),
  }));
}

/** The ids of competencies, as they are written or derived. */
function competencyIds(competencies: readonly FileCompetency[]): string[] {
  return deriveIds(
    competencies.map(({ id, title }) => ({ id, names: Object.values(title) })),
    'competency',
  );
}

/** Where a competency stands in its file. */
interface RowOfFile {
  id: string;
  place: number;
  columns: readonly string[];
  version: number;
}

/** The texts of a cell with their lists as lines that have the same mark. */
function listsIn(
  stage: Pick<Stage, 'text' | 'examples' | 'lookFor'>,
): Pick<Stage, 'text' | 'examples' | 'lookFor'> {
  const read = (text: Localized<string>): Localized<string> =>
    localizedLike(text, (locale) => withLists(text[locale]));
  const { text, examples, lookFor } = stage;
  return {
    text: read(text),
    ...(examples && { examples: read(examples) }),
    ...(lookFor && { lookFor: read(lookFor) }),
  };
}

function completeCompetency(
  { number, title, group, summary, weight, stages }: FileCompetency,
  { id, place, columns, version }: RowOfFile,
): Competency {
  const said = stages.map((stage, index): Stage => {
    const own = columns[index];
    const grades = stage.grades ?? (own === undefined ? [] : [own]);
    const complete = completeStage(stage, title, index, grades);
    // In the first version of the format a hyphen is a hyphen.
    return version === 1 ? complete : { ...complete, ...listsIn(complete) };
  });
  return {
    id,
    number: number ?? place,
    title,
    ...(group && { group }),
    ...(summary && { summary }),
    ...(weight !== undefined && { weight }),
    stages: withEmptyCells(said, title, columns),
  };
}

function completeStage(
  { id, name, text, items, examples, lookFor, proficiency, links }: FileStage,
  title: Localized<string>,
  index: number,
  grades: string[],
): Stage {
  const lines = [text, items].flatMap((each) => each ?? []);
  return {
    id: id ?? stageId(index),
    name: name ?? title,
    grades,
    text: localizedLike(lines[0] ?? title, (locale) =>
      lines.map((each) => each[locale]).join('\n'),
    ),
    ...(examples && { examples }),
    ...(lookFor && { lookFor }),
    ...(proficiency !== undefined && { proficiency }),
    ...(links && {
      links: links.map(({ href, text: words }) => ({ href, ...(words && { text: words }) })),
    }),
  };
}

/** The stages with empty ones for neighbouring grades that none covers, in the order of the columns. */
function withEmptyCells(
  stages: readonly Stage[],
  title: Localized<string>,
  columns: readonly string[],
): Stage[] {
  const runs: string[][] = [];
  columns.forEach((id, index) => {
    if (stages.some(({ grades }) => grades.includes(id))) return;
    const last = runs.at(-1);
    if (last && columns[index - 1] === last.at(-1)) last.push(id);
    else runs.push([id]);
  });
  if (runs.length === 0) return [...stages];
  const empty = runs.map((grades, index): Stage => ({
    id: `none-${index + 1}`,
    name: title,
    grades,
    text: nothingLike(title),
    empty: true,
  }));
  const placeOf = ({ grades: [first = ''] }: Stage): number => columns.indexOf(first);
  return [...stages, ...empty].sort((one, other) => placeOf(one) - placeOf(other));
}
