import type { Library } from '../library.ts';
import type { Locale } from '../locale.ts';
import { competencyPassages, fileOf, gradePassages, stagePassages } from '../passage-id.ts';
import { competencyMark } from '../rubric/rubric.ts';
import { gradeLabel, gradeName } from '../rubric/marks.ts';
import type { Rubric } from '../rubric/types.ts';
import { hasPage, type SwitchedPage } from '../switches.ts';
import type { Edition, Said, Snapshot } from './edition.ts';

/** A passage, as far as editions hold it. */
interface Passage {
  id: string;
  texts: Said;
}

/**
 * What a handbook says now. What it does not show, as it is switched off, is left out, and so is what is said of the
 * handbook as a whole: its names and news are no rules.
 */
export function snapshotOf(library: Library, passages: readonly Passage[]): Snapshot {
  const { handbook, sections, rubrics, glossary } = library;
  const languages = handbook.locales;
  const places = new Map<string, Said>();
  const name = (key: string, locale: Locale, text: string): void => {
    if (text !== '') places.set(key, { ...places.get(key), [locale]: text });
  };
  const shown = new Set<string>(['overview']);
  for (const locale of languages) {
    for (const { id, number, anchor, title, headings } of sections[locale]) {
      shown.add(id);
      name(id, locale, number === undefined ? title : `${number} ${title}`);
      name(`${id}#${anchor}`, locale, number ?? title);
      for (const heading of headings) {
        name(`${id}#${heading.anchor}`, locale, heading.label ?? heading.title);
      }
    }
    for (const rubric of rubrics) namePlaces(rubric, locale, name);
    for (const { id, name: called } of glossary)
      name(`glossary#terms/${id}`, locale, called[locale]);
  }
  for (const { id } of rubrics) shown.add(`rubrics/${id}`);
  if (glossary.length > 0) shown.add('glossary');
  if (library.questions.length > 0) shown.add('questions');
  if (library.orientation.steps.length > 0) shown.add('orientation');
  return {
    languages,
    places,
    passages: new Map(
      passages
        .filter(({ id }) => shown.has(fileOf(id)))
        .map(({ id, texts }) => [id, inOrder(texts, languages)]),
    ),
  };
}

/** The pages without which files have no place, by the beginnings of their names. */
const PAGES: Readonly<Record<string, SwitchedPage>> = {
  glossary: 'glossary',
  questions: 'search',
  orientation: 'start',
  rubrics: 'tables',
};

/** An edition as far as the handbook shows such things now: what is switched off was not taken out of the policy. */
export function shownOf(edition: Edition, handbook: Library['handbook']): Edition {
  const isShown = (id: string): boolean => {
    const page = PAGES[fileOf(id).split('/', 1)[0] ?? ''];
    return page === undefined || hasPage(handbook, page);
  };
  return { ...edition, passages: new Map([...edition.passages].filter(([id]) => isShown(id))) };
}

function inOrder(texts: Said, languages: readonly Locale[]): Said {
  return Object.fromEntries(
    languages.flatMap((locale) => (texts[locale] === undefined ? [] : [[locale, texts[locale]]])),
  );
}

function namePlaces(
  rubric: Rubric,
  locale: Locale,
  name: (key: string, locale: Locale, text: string) => void,
): void {
  const file = `rubrics/${rubric.id}`;
  name(file, locale, rubric.title[locale]);
  for (const grade of rubric.grades) {
    name(gradePassages(rubric, grade), locale, gradeName(grade, locale));
  }
  for (const competency of rubric.competencies) {
    const row = `${competencyMark(competency)} ${competency.title[locale]}`;
    name(competencyPassages(rubric, competency), locale, row);
    for (const stage of competency.stages.filter(({ empty }) => !empty)) {
      const grades = stage.grades.flatMap(
        (id) => rubric.grades.find((each) => each.id === id) ?? [],
      );
      const ends = [...new Set([grades[0], grades.at(-1)])].flatMap((grade) =>
        grade ? gradeLabel(grade, locale) : [],
      );
      name(stagePassages(rubric, competency, stage), locale, `${row} ${ends.join('–')}`);
    }
  }
}
