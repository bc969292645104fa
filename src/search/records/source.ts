import { stringsOf } from '../../i18n/index.ts';
import type { SectionText } from '../../markdown/section-text.ts';
import { borrowedFinder, type Borrowed } from '../../model/borrowed.ts';
import type { History } from '../../model/edition/history.ts';
import type { Term } from '../../model/glossary.ts';
import { isPartial, type Handbook } from '../../model/handbook.ts';
import { ownFirst, type Locale } from '../../model/locale.ts';
import { numberingOf } from '../../model/numbering/numbering.ts';
import type { Official } from '../../model/official.ts';
import type { Orientation } from '../../model/orientation.ts';
import type { Overview } from '../../model/overview.ts';
import { answeredIn, type AskedQuestion } from '../../model/questions.ts';
import type { Rubric } from '../../model/rubric/rubric.ts';
import type { Section } from '../../model/section/section.ts';
import type { SheetFile } from '../../model/sheet-offer.ts';
import { hasPage } from '../../model/switches.ts';
import type { Urls } from '../../model/urls.ts';
import { wordsOf } from '../words/segment.ts';
import { askedIn } from './asked.ts';
import { changesRecords } from './changes-records.ts';
import type { Concept, SearchRecord, SearchSource } from './record.ts';
import { officialRecords } from './official-records.ts';
import {
  competencyConcept,
  gradeConcept,
  gradeTable,
  rubricConcept,
  rubricConcepts,
  rubricRecords,
} from './rubric-records.ts';
import { sectionRecords } from './section-records.ts';
import { glossaryConcept, mergeNames, pageOf, termConcept, termRecord } from './term-records.ts';
import { suggestionsOf } from './suggestions.ts';

/** What the content says, as far as search needs it. */
export interface SearchContent {
  handbook: Handbook;
  orientation: Orientation;
  overview: Overview | undefined;
  glossary: readonly Term[];
  questions: readonly AskedQuestion[];
  /** The policy's own words; mostly none. */
  official: readonly Official[];
  rubrics: readonly Rubric[];
  /** The sections of the language. */
  texts: readonly Pick<SectionText, 'section' | 'tree'>[];
  printed: readonly SheetFile[];
  borrowed: Borrowed;
  /** The editions that were kept, beside the content as it stands; mostly none. */
  history?: History | undefined;
}

/** Everything that can be found in a language, and every name it can be found by. */
export function searchSource(content: SearchContent, locale: Locale, urls: Urls): SearchSource {
  const { handbook, glossary, rubrics, texts } = content;
  const { locales } = handbook;
  const sections = texts.map(({ section }) => section);
  const top = stringsOf(locale).rubrics.title;
  const concepts = mergeNames([
    ...glossary.map((term) => glossaryConcept(term, locale, locales)),
    ...rubrics.flatMap((rubric) => rubricConcepts(rubric, locale, locales)),
    ...(hasPage(handbook, 'print') ? [printConcept(locale, locales)] : []),
  ]);
  const records = [
    ...texts.flatMap((text) => sectionRecords(text, sections, content.overview, urls)),
    ...rubrics.flatMap((rubric) => rubricRecords(rubric, locale, top, urls)),
    ...glossary.map((term) => termRecord(term, locale, urls)),
    ...pageRecords(content, locale, urls),
    ...changesRecords(content.history, locale, urls),
    ...content.printed.map((file) => fileRecord(file, rubrics, locale)),
  ].map((record) => withoutBorrowed(record, content.borrowed, locale));
  records.push(...officialRecords(content, records, locale, urls));
  const byPlace = new Map(
    records.flatMap((record) => record.places.map((place) => [place, record])),
  );
  const places = placesOf(sections);
  const answered = answeredIn(content.questions, sections);
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  for (const term of glossary) {
    const about = term.sections.flatMap((anchor) => byPlace.get(places.get(anchor) ?? '') ?? []);
    for (const record of about) record.about.push(termConcept(term));
    const concept = byId.get(termConcept(term));
    if (concept) concept.home = pageOf(concept, concepts) ?? about[0]?.id;
  }
  return {
    locale,
    records,
    concepts,
    tables: rubrics.map((rubric) => gradeTable(rubric, locale, urls)),
    questions: askedIn(
      content.questions,
      texts,
      byPlace,
      locale,
      isPartial(handbook, locale) ? answered : content.questions,
    ),
    citation: locales.flatMap((each) => [
      handbook.policy.shortName[each],
      ...wordsOf(`${handbook.shortTitle[each]} ${handbook.edition?.[each] ?? ''}`).map(
        ({ surface }) => surface,
      ),
    ]),
    numbering: handbook.numbering && numberingOf(handbook.numbering).spec,
    suggestions: suggestionsOf({ ...content, questions: answered }, locale),
  };
}

/**
 * A record without the lines that the language borrows: they are found in the language that they are in, and are no words
 * of this one.
 */
function withoutBorrowed(record: SearchRecord, borrowed: Borrowed, locale: Locale): SearchRecord {
  const finder = borrowedFinder(borrowed, locale);
  if (!finder) return record;
  const own = record.text.split('\n').filter((line) => !finder.covers(line));
  return {
    ...record,
    text: own.join('\n'),
    ...(finder.covers(record.title) && { lent: borrowed.first }),
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

const PRINT = 'page:print';

/** The page where everything can be printed: whoever speaks of paper asks for it. */
function printConcept(locale: Locale, locales: readonly Locale[]): Concept {
  const words = ownFirst(locale, locales).map((each) => stringsOf(each));
  const [own] = words;
  return {
    id: PRINT,
    name: own?.print.title ?? '',
    names: words.map(({ print }) => print.title),
    leads: words.flatMap(({ search }) => search.printing),
    record: PRINT,
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
    ['print', urls.page(locale, 'print'), words.print.title, []],
    ['glossary', urls.glossary(locale), words.glossary.title, [words.glossary.lead]],
    [
      'accessibility',
      urls.page(locale, 'accessibility'),
      words.accessibility.title,
      [words.accessibility.lead(handbook.title[locale])],
    ],
    [
      'home',
      urls.home(locale),
      handbook.title[locale],
      handbook.lead ? [handbook.lead[locale]] : [],
    ],
  ];
  if (rubrics.length > 0) {
    const { builder, rubrics: tables } = words;
    pages.push(
      ['rubrics', urls.rubrics(locale), tables.title, [tables.lead, tables.which]],
      ['builder', urls.page(locale, 'print/builder'), builder.title, [builder.lead]],
    );
  }
  const isThere: Readonly<Record<string, boolean>> = {
    glossary: glossary.length > 0,
    start: orientation.steps.length > 0,
    print: hasPage(handbook, 'print'),
    builder: hasPage(handbook, 'builder'),
    accessibility: hasPage(handbook, 'accessibility'),
  };
  return pages
    .filter(([name]) => isThere[name] ?? true)
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
      PRINT,
      ...(rubric ? [rubricConcept(rubric.id)] : []),
      ...grades.map((grade) => gradeConcept(rubric?.id ?? '', grade.id)),
      ...competencies.map((each) => competencyConcept(rubric?.id ?? '', each.id)),
    ],
    grades: grades.map(({ label }) => label[locale]),
    competencies: competencies.map(({ title }) => title[locale]),
  };
}
