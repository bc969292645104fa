import { stringsOf } from '../../i18n/index.ts';
import type { SectionText } from '../../markdown/section-text.ts';
import type { Term } from '../../model/glossary.ts';
import type { Handbook } from '../../model/handbook.ts';
import { ownFirst, traitsOf, type Locale } from '../../model/locale.ts';
import type { Orientation } from '../../model/orientation.ts';
import type { Overview } from '../../model/overview.ts';
import type { AskedQuestion } from '../../model/questions.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { Section } from '../../model/section/section.ts';
import type { SheetFile } from '../../model/sheet-offer.ts';
import type { Urls } from '../../model/urls.ts';
import { phraseKey, wordsOf } from '../words/segment.ts';
import { askedIn } from './asked.ts';
import type { Concept, SearchRecord, SearchSource } from './record.ts';
import {
  competencyConcept,
  gradeConcept,
  gradeTable,
  rubricConcept,
  rubricConcepts,
  rubricRecords,
} from './rubric-records.ts';
import { sectionRecords } from './section-records.ts';
import { suggestionsOf } from './suggestions.ts';

/** What the content says, as far as search needs it. */
export interface SearchContent {
  handbook: Handbook;
  orientation: Orientation;
  overview: Overview;
  glossary: readonly Term[];
  questions: readonly AskedQuestion[];
  rubrics: readonly Rubric[];
  /** The sections of the language. */
  texts: readonly Pick<SectionText, 'section' | 'tree'>[];
  printed: readonly SheetFile[];
}

const termConcept = (term: Term): string => `term:${term.id}`;

/** Everything that can be found in a language, and every name it can be found by. */
export function searchSource(content: SearchContent, locale: Locale, urls: Urls): SearchSource {
  const { handbook, glossary, rubrics, texts } = content;
  const { locales } = handbook;
  const sections = texts.map(({ section }) => section);
  const chapters = new Map(sections.map((section) => [section.number, section]));
  const top = stringsOf(locale).rubrics.title;
  const concepts = mergeNames([
    ...glossary.map((term) => glossaryConcept(term, locale, locales)),
    ...rubrics.flatMap((rubric) => rubricConcepts(rubric, locale, locales)),
  ]);
  const records = [
    ...texts.flatMap((text) => sectionRecords(text, chapters, content.overview, urls)),
    ...rubrics.flatMap((rubric) => rubricRecords(rubric, locale, top, urls)),
    ...glossary.map((term) => termRecord(term, locale, urls)),
    ...pageRecords(content, locale, urls),
    ...content.printed.map((file) => fileRecord(file, rubrics, locale)),
  ];
  const byPlace = new Map(
    records.flatMap((record) => record.places.map((place) => [place, record])),
  );
  const places = placesOf(sections);
  for (const term of glossary) {
    for (const anchor of term.sections) {
      byPlace.get(places.get(anchor) ?? '')?.about.push(termConcept(term));
    }
  }
  return {
    locale,
    records,
    concepts,
    tables: rubrics.map((rubric) => gradeTable(rubric, locale, urls)),
    questions: askedIn(content.questions, texts, byPlace, locale),
    citation: locales.flatMap((each) => [
      handbook.policy.shortName[each],
      ...wordsOf(`${handbook.shortTitle[each]} ${handbook.edition[each]}`).map(
        ({ surface }) => surface,
      ),
    ]),
    suggestions: suggestionsOf(content, locale),
  };
}

/** The places that authors may name, by their anchors and slugs: put together once, for handbooks of any length. */
function placesOf(sections: readonly Section[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const { anchor, slug, anchors } of sections) {
    for (const [name, place] of [[anchor, anchor], [slug, anchor], ...anchors.map((a) => [a, a])]) {
      if (name !== undefined && place !== undefined && !places.has(name)) places.set(name, place);
    }
  }
  return places;
}

function glossaryConcept(term: Term, locale: Locale, locales: readonly Locale[]): Concept {
  const order = ownFirst(locale, locales);
  const names = order.flatMap((each) => [
    term.name[each],
    ...term.forms[each],
    ...term.synonyms[each],
    ...term.searchOnly[each],
  ]);
  return {
    id: termConcept(term),
    name: term.name[locale],
    names: [
      ...new Set([
        ...names,
        ...(locales.some((each) => traitsOf(each).kana) ? [term.reading] : []),
      ]),
    ],
    record: termConcept(term),
  };
}

/** A term that explains a grade or a competency lends it its synonyms. */
function mergeNames(concepts: Concept[]): Concept[] {
  const isTerm = ({ id }: Concept): boolean => id.startsWith('term:');
  const byKey = Map.groupBy(concepts.filter(isTerm), ({ names: [name = ''] }) => phraseKey(name));
  return concepts.map((concept) => {
    if (isTerm(concept)) return concept;
    const own = new Set(concept.names.map(phraseKey));
    const same = [...own].flatMap((key) => byKey.get(key) ?? []);
    return {
      ...concept,
      names: [...new Set([...concept.names, ...same.flatMap(({ names }) => names)])],
    };
  });
}

function termRecord(term: Term, locale: Locale, urls: Urls): SearchRecord {
  return {
    id: termConcept(term),
    kind: 'term',
    locale,
    url: urls.glossary(locale, term.id),
    number: undefined,
    title: term.name[locale],
    trail: [stringsOf(locale).glossary.title],
    text: term.definition[locale],
    also: '',
    places: [],
    about: [termConcept(term)],
    grades: [],
    competencies: [],
  };
}

/** The pages about the handbook itself. */
function pageRecords(
  { orientation, handbook, glossary, rubrics }: SearchContent,
  locale: Locale,
  urls: Urls,
): SearchRecord[] {
  const words = stringsOf(locale);
  const pages: [name: string, url: string, title: string, text: string[]][] = [
    [
      'start',
      urls.page(locale, 'start'),
      words.start.title,
      [
        words.start.lead,
        ...orientation.steps.flatMap(({ title, why }) => [title?.[locale] ?? '', why[locale]]),
      ],
    ],
    [
      'print',
      urls.page(locale, 'print'),
      words.print.title,
      [words.print.lead, words.print.how, ...words.print.steps],
    ],
    ['glossary', urls.glossary(locale), words.glossary.title, [words.glossary.lead]],
    [
      'accessibility',
      urls.page(locale, 'accessibility'),
      words.accessibility.title,
      [words.accessibility.lead(handbook.title[locale]), words.accessibility.goal],
    ],
    ['home', urls.home(locale), handbook.title[locale], [handbook.lead[locale]]],
  ];
  if (rubrics.length > 0) {
    const { builder, rubrics: tables } = words;
    pages.push(
      ['rubrics', urls.rubrics(locale), tables.title, [tables.lead, tables.which]],
      ['builder', urls.page(locale, 'print/builder'), builder.title, [builder.lead]],
    );
  }
  return pages
    .filter(([name]) => name !== 'glossary' || glossary.length > 0)
    .map(([name, url, title, text]) => ({
      id: `page:${name}`,
      kind: 'page',
      locale,
      url,
      number: undefined,
      title,
      trail: [],
      text: text.join('\n'),
      also: '',
      places: [],
      about: [],
      grades: [],
      competencies: [],
    }));
}

/** The record of a file that people can print: it is about what its sheet is about. */
export function fileRecord(
  file: SheetFile,
  rubrics: readonly Rubric[],
  locale: Locale,
): SearchRecord {
  const rubric = rubrics.find(({ id }) => id === file.rubric);
  const grades = rubric?.grades.filter(({ id }) => file.grades.includes(id)) ?? [];
  const competencies = rubric?.competencies.filter(({ id }) => id === file.competency) ?? [];
  return {
    id: `pdf:${file.id}`,
    kind: 'pdf',
    locale,
    url: file.url,
    number: undefined,
    title: file.title,
    trail: [stringsOf(locale).print.title, ...(rubric ? [rubric.shortTitle[locale]] : [])],
    text: '',
    also: 'PDF',
    places: [],
    about: [
      ...(rubric ? [rubricConcept(rubric.id)] : []),
      ...grades.map((grade) => gradeConcept(rubric?.id ?? '', grade.id)),
      ...competencies.map((each) => competencyConcept(rubric?.id ?? '', each.id)),
    ],
    grades: grades.map(({ label }) => label[locale]),
    competencies: competencies.map(({ title }) => title[locale]),
  };
}
