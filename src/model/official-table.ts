import { isLocalizedText, type Locale, type Localized } from './locale.ts';
import { isInSection, type OfficialText } from './official.ts';
import { homeOf, type PlacedBlock } from './official-rows.ts';
import {
  cellAnchor,
  competencyMark,
  competencyName,
  gradeName,
  stageMark,
  stageWords,
  type Competency,
  type Grade,
  type Rubric,
} from './rubric/rubric.ts';

/** A place of a table, or of a figure, that official text may stand beside. */
export interface DataPlace {
  /** What stands there; nothing where the handbook has no such place. */
  text: Localized<string> | undefined;
  isHeading: boolean;
}

/**
 * The places of a table in the order in which it is read, each with what it is called: grades, then one competency after
 * another. Names are there where the official text has them, but for those of grades and competencies.
 *
 * @param locale the language in which places are called
 */
export function tablePlaces(
  rubric: Rubric,
  locale: Locale,
  official: Pick<OfficialText, 'passages'>,
): PlacedBlock<DataPlace>[] {
  const file = `rubrics/${rubric.id}`;
  const says = (key: string): boolean => official.passages[`${file}#${key}`] !== undefined;
  /** The competencies of which the official text names each stage. */
  const named = new Set(
    Object.keys(official.passages)
      .filter((id) => id.startsWith(`${file}#`) && id.endsWith('/name'))
      .flatMap((id) => /#(competencies\/[^/]+\/)stages\//u.exec(id)?.[1] ?? []),
  );
  const places = [
    placeOf('title', rubric.id, rubric.shortTitle[locale], rubric.title, true),
    ...rubric.grades.flatMap((grade) => placesOfGrade(grade, locale)),
    ...rubric.competencies.flatMap((competency) => placesOfRow(rubric, competency, locale)),
  ].filter(({ key, block: { text } }) => {
    if (says(key)) return true;
    // Where each stage has its name, that of the competency is none of the official text's own.
    const title = /^competencies\/[^/]+\/(?=title$)/u.exec(key)?.[0];
    if (title !== undefined && named.has(title)) return false;
    return text?.[locale] !== '' && !/\/label$|\/stages\/[^/]+\/name$/u.test(key);
  });
  const known = new Set(places.map(({ key }) => key));
  const others = dataPlaces(rubric, file, official)
    .filter(({ key }) => !known.has(key) && homeOf(key, [...known]) === undefined)
    .map((each) => ({ ...each, anchor: rubric.id, label: rubric.shortTitle[locale] }));
  return [...places, ...others];
}

function placeOf(
  key: string,
  anchor: string,
  label: string,
  text: Localized<string>,
  isHeading = false,
): PlacedBlock<DataPlace> {
  return { key, anchor, label, block: { text, isHeading } };
}

function placesOfGrade(grade: Grade, locale: Locale): PlacedBlock<DataPlace>[] {
  const [key, label] = [`grades/${grade.id}`, gradeName(grade, locale)];
  return [
    placeOf(`${key}/label`, grade.id, label, grade.label, true),
    placeOf(`${key}/name`, grade.id, label, grade.name, true),
    placeOf(`${key}/role`, grade.id, label, grade.role),
  ];
}

function placesOfRow(
  rubric: Rubric,
  competency: Competency,
  locale: Locale,
): PlacedBlock<DataPlace>[] {
  const { numbered } = stageWords(rubric, locale);
  const key = `competencies/${competency.id}`;
  const own = competencyName(competency, locale);
  return [
    placeOf(`${key}/title`, competency.id, own, competency.title, true),
    ...competency.stages.flatMap((stage) => {
      const at = rubric.grades.find((grade) => stage.grades.includes(grade.id));
      const mark = numbered || !at ? stageMark(stage) : gradeName(at, locale);
      const label = `${competencyMark(competency)} ${mark}`;
      const anchor = cellAnchor(competency, stage);
      return [
        placeOf(`${key}/stages/${stage.id}/name`, anchor, label, stage.name, true),
        placeOf(`${key}/stages/${stage.id}/text`, anchor, label, stage.text),
      ];
    }),
  ];
}

/**
 * The places of a file of data at which the official text says anything, with what the file says there.
 *
 * @param data the file as it was read
 * @param id what its passages begin with, `overview`
 */
export function dataPlaces(
  data: object,
  id: string,
  official: Pick<OfficialText, 'passages'>,
): PlacedBlock<DataPlace>[] {
  if (!isInSection(official, id)) return [];
  return Object.keys(official.passages)
    .filter((each) => each.startsWith(`${id}#`))
    .map((each) => {
      const key = each.slice(id.length + 1);
      const text = textAt(data, key.split('/'));
      return { key, anchor: '', label: '', block: { text, isHeading: key.endsWith('title') } };
    });
}

/** The text at a place of a file; nothing where it has no such place. */
function textAt(data: unknown, keys: readonly string[]): Localized<string> | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) {
    return typeof data === 'object' && data !== null && isLocalizedText(data) ? data : undefined;
  }
  if (Array.isArray(data)) {
    const list = data as unknown[];
    return textAt(list.find((each) => isCalled(each, key)) ?? list[Number(key) - 1], rest);
  }
  if (typeof data !== 'object' || data === null) return undefined;
  return textAt((data as Record<string, unknown>)[key], rest);
}

function isCalled(entry: unknown, name: string): boolean {
  return typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === name;
}
