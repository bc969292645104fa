import { stringsOf } from '../../i18n/index.ts';
import { ownFirst, type Locale } from '../../model/locale.ts';
import {
  competencyMark,
  gradeLabel,
  gradeName,
  stageWords,
  type Competency,
  type Grade,
  type Rubric,
} from '../../model/rubric/rubric.ts';
import { trackName } from '../../model/rubric/tracks.ts';
import { ladderView } from '../../model/rubric/view.ts';
import type { Urls } from '../../model/urls.ts';
import type { Concept, GradeTable, SearchRecord } from './record.ts';

/** What stands between the pay schedules of a table's short title. */
const BETWEEN = /[\u30FB\uFF0C\u3001]|,\s*/u;

/** The id of a grade as a {@link Concept}. */
export const gradeConcept = (rubric: string, grade: string): string => `grade:${rubric}/${grade}`;
/** The id of a whole table as a {@link Concept}. */
export const rubricConcept = (rubric: string): string => `rubric:${rubric}`;
/** The id of a competency as a {@link Concept}. */
export const competencyConcept = (rubric: string, competency: string): string =>
  `competency:${rubric}/${competency}`;

/** The records of a rubric: its table, its grades, its competencies, and each of their stages. */
export function rubricRecords(
  rubric: Rubric,
  locale: Locale,
  top: string,
  urls: Urls,
): SearchRecord[] {
  const { id, grades, competencies } = rubric;
  const trail = [top, rubric.shortTitle[locale]];
  const words = stringsOf(locale).rubrics;
  const base = { locale, trail, also: '', places: [], about: [], grades: [], competencies: [] };
  return [
    {
      ...base,
      id: `page:rubrics/${id}`,
      kind: 'page',
      url: urls.rubric(locale, id),
      number: undefined,
      title: rubric.title[locale],
      trail: [top],
      text: [...rubric.notes.map(({ text }) => text[locale]), rubric.provenance[locale]]
        .filter(Boolean)
        .join('\n'),
    },
    ...grades.map((grade): SearchRecord => ({
      ...base,
      id: gradeConcept(id, grade.id),
      kind: 'grade',
      url: urls.grade(locale, id, grade.id),
      number: undefined,
      title: gradeName(grade, locale),
      text: [trackName(rubric, grade, locale), grade.role[locale]].filter(Boolean).join(' · '),
      also: [words.role, words.grade].join('\n'),
      about: [rubricConcept(id), gradeConcept(id, grade.id)],
      grades: [gradeLabel(grade, locale)],
    })),
    ...competencies.map((competency): SearchRecord => ({
      ...base,
      id: competencyConcept(id, competency.id),
      kind: 'competency',
      url: urls.competency(locale, id, competency.id),
      number: competencyMark(competency),
      title: competency.title[locale],
      text: [
        competency.summary?.[locale] ?? [],
        ...new Set(competency.stages.map((stage) => stage.name[locale])),
      ]
        .flat()
        .join('\n'),
      also: words.competency,
      about: [rubricConcept(id), competencyConcept(id, competency.id)],
      competencies: [competency.title[locale]],
    })),
    ...competencies.flatMap((competency) => cellRecords(rubric, competency, base, urls)),
  ];
}

/** A record for each stage of a competency: a cell of the table. */
function cellRecords(
  rubric: Rubric,
  competency: Competency,
  base: Pick<SearchRecord, 'locale' | 'trail' | 'places' | 'also'>,
  urls: Urls,
): SearchRecord[] {
  const { locale } = base;
  const { numbered } = stageWords(rubric, locale);
  const competencyNumber = competencyMark(competency);
  return ladderView(rubric, competency).stages.map(
    ({ stage, mark, grades, anchor }): SearchRecord => {
      const labels = grades.map((grade) => gradeLabel(grade, locale));
      const [first = '', last = first] = [labels[0], labels.at(-1)];
      return {
        ...base,
        id: `cell:${rubric.id}/${anchor}`,
        kind: 'cell',
        // Beside the stages before and after it, and in no table that a phone has to scroll.
        url: urls.competency(locale, rubric.id, competency.id, anchor),
        // Where the table numbers no stages, readers know of none.
        number: numbered ? `${competencyNumber}-${mark}` : competencyNumber,
        title: `${stage.name[locale]} (${labels.length > 1 ? `${first} – ${last}` : first})`,
        trail: [...base.trail, competency.title[locale]],
        text: stage.text[locale],
        about: [
          rubricConcept(rubric.id),
          competencyConcept(rubric.id, competency.id),
          ...grades.map((grade) => gradeConcept(rubric.id, grade.id)),
        ],
        grades: labels,
        competencies: [competency.title[locale]],
      };
    },
  );
}

/** A rubric as a table whose grades can be compared. */
export function gradeTable(rubric: Rubric, locale: Locale, urls: Urls): GradeTable {
  return {
    concept: rubricConcept(rubric.id),
    url: urls.rubric(locale, rubric.id),
    title: rubric.shortTitle[locale],
    comparing: stringsOf(locale).sheets.comparing('{from}', '{to}'),
    grades: rubric.grades.map((grade) => ({
      id: grade.id,
      name: gradeName(grade, locale),
      concept: gradeConcept(rubric.id, grade.id),
    })),
  };
}

/** The numbers in a label of several grades, `Grades 1–2`, each labelled as the table labels one: `Grade 1`. */
function singleLabels({ grades }: Rubric, { label }: Grade, locale: Locale): string[] {
  const [from = NaN, to = NaN] = (label[locale].match(/\d+/gu) ?? []).map(Number);
  const single = grades.map((each) => each.label[locale]).find((each) => /^\D*\d+\D*$/u.test(each));
  if (single === undefined || !(from < to)) return [];
  return Array.from({ length: to - from + 1 }, (_each, index) =>
    single.replace(/\d+/u, String(from + index)),
  );
}

/** A rubric, its grades and its competencies, with their names in all languages. */
export function rubricConcepts(
  rubric: Rubric,
  locale: Locale,
  locales: readonly Locale[],
): Concept[] {
  const order = ownFirst(locale, locales);
  const schedules = order.flatMap((each) => [
    rubric.shortTitle[each],
    ...rubric.shortTitle[each].split(BETWEEN),
  ]);
  return [
    {
      id: rubricConcept(rubric.id),
      name: rubric.shortTitle[locale],
      names: [...new Set(schedules)],
      leads: [rubric.id],
      record: `page:rubrics/${rubric.id}`,
    },
    ...rubric.grades.map((grade): Concept => {
      const id = gradeConcept(rubric.id, grade.id);
      const names = order.flatMap((each) => [
        grade.name[each],
        gradeLabel(grade, each),
        gradeName(grade, each),
        ...singleLabels(rubric, grade, each),
      ]);
      return {
        id,
        name: gradeName(grade, locale),
        names: [...new Set(names)],
        leads: [],
        record: id,
      };
    }),
    ...rubric.competencies.map((competency): Concept => {
      const id = competencyConcept(rubric.id, competency.id);
      const names = order.flatMap((each) => [
        competency.title[each],
        ...competency.stages.map((stage) => stage.name[each]),
      ]);
      return {
        id,
        name: competency.title[locale],
        names: [...new Set(names)],
        leads: [],
        record: id,
      };
    }),
  ];
}
