import { stringsOf } from '../../i18n/index.ts';
import type { Term } from '../../model/glossary.ts';
import { ownFirst, traitsOf, type Locale } from '../../model/locale.ts';
import type { Urls } from '../../model/urls.ts';
import { phraseKey } from '../words/segment.ts';
import type { Concept, SearchRecord } from './record.ts';

/** The id of a glossary term as a {@link Concept}. */
export const termConcept = (term: Term): string => `term:${term.id}`;

/** A glossary term with its names in all languages, and the words that lead to it. */
export function glossaryConcept(term: Term, locale: Locale, locales: readonly Locale[]): Concept {
  const order = ownFirst(locale, locales);
  const names = order.flatMap((each) => [
    term.name[each],
    ...term.forms[each],
    ...term.synonyms[each],
  ]);
  const hasReading = term.reading !== '' && !names.includes(term.reading);
  const isRead = hasReading && locales.some((each) => traitsOf(each).kana);
  const readings = isRead ? [term.reading] : [];
  return {
    id: termConcept(term),
    name: term.name[locale],
    names: [...new Set([...names, ...readings])],
    readings,
    leads: [...new Set(order.flatMap((each) => term.searchOnly[each]))],
    record: termConcept(term),
  };
}

/** The page of the grade or the competency that a term explains. */
export function pageOf(
  { names: [name = ''] }: Concept,
  concepts: readonly Concept[],
): string | undefined {
  const isTerm = ({ id }: Concept): boolean => id.startsWith('term:');
  const same = concepts.find(
    (other) => !isTerm(other) && other.names.some((each) => phraseKey(each) === phraseKey(name)),
  );
  return same?.record;
}

/** A term that explains a grade or a competency lends it its synonyms. */
export function mergeNames(concepts: Concept[]): Concept[] {
  const isTerm = ({ id }: Concept): boolean => id.startsWith('term:');
  const byKey = Map.groupBy(concepts.filter(isTerm), ({ names: [name = ''] }) => phraseKey(name));
  return concepts.map((concept) => {
    if (isTerm(concept)) return concept;
    const own = new Set(concept.names.map(phraseKey));
    const same = [...own].flatMap((key) => byKey.get(key) ?? []);
    return {
      ...concept,
      names: [...new Set([...concept.names, ...same.flatMap(({ names }) => names)])],
      readings: same.flatMap(({ readings = [] }) => readings),
      leads: [...new Set([...concept.leads, ...same.flatMap(({ leads }) => leads)])],
    };
  });
}

/** The entry of a term in the glossary. */
export function termRecord(term: Term, locale: Locale, urls: Urls): SearchRecord {
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
