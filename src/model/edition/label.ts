import type { Locale } from '../locale.ts';
import { fileOf, keyOf } from '../passage-id.ts';
import { slugOf } from '../section/file-name.ts';
import type { Said, Snapshot } from './edition.ts';
import { isData, isHeading, isSpan } from './passage-kinds.ts';
import { pathStepNumbers, pathStepOf, pathStepTitle } from './path-steps.ts';

/** The words by which places are called where the content has none. */
export interface PlaceWords {
  /** `{number}` is that of a paragraph. */
  paragraph: string;
  heading: string;
  note: string;
  /** `{number}` is that of a step of the reading path. */
  step: string;
  /** What a passage is in its place, by the last part of its id: `definition`, `summary`. */
  fields: Readonly<Record<string, string>>;
  /** What files are called, by their names: `glossary`. */
  groups: Readonly<Record<string, string>>;
}

/** What a section or a file of data is called: `2-(3) Training`. */
export function groupLabel(
  { places }: Pick<Snapshot, 'places'>,
  group: string,
  locale: Locale,
  { groups }: PlaceWords,
): string {
  return inWords(places.get(group), locale) ?? groups[group] ?? group;
}

/** What a page is called by its name in its address: `2-(3) Training`, `Clerks ① Ethics`. */
export function pageLabel(
  snapshot: Pick<Snapshot, 'passages' | 'places'>,
  page: string,
  locale: Locale,
  words: PlaceWords,
): string {
  const [top = '', rubric, part] = page.split('/');
  if (top === 'start') {
    const steps = [...pathStepNumbers(snapshot)];
    const [step] = steps.find(([, number]) => String(number) === rubric) ?? [];
    const own = step === undefined ? undefined : stepLabel(snapshot, step, locale, words);
    return join(groupLabel(snapshot, 'orientation', locale, words), own);
  }
  if (rubric === undefined || top !== 'rubrics') {
    const section = [...snapshot.places.keys()].find(
      (place) => !place.includes('#') && !isData(place) && slugOf(place) === top,
    );
    return groupLabel(snapshot, section ?? top, locale, words);
  }
  const group = `${top}/${rubric}`;
  const own = part?.replace(/^(grade-)?/u, (grade) => (grade ? 'grades/' : 'competencies/'));
  const name =
    own === undefined ? undefined : inWords(snapshot.places.get(`${group}#${own}`), locale);
  return join(groupLabel(snapshot, group, locale, words), name);
}

/** Where a passage stands in its section or file, as people cite it: `2-(3)-④ paragraph 2`. */
export function placeLabel(
  snapshot: Pick<Snapshot, 'passages' | 'places'>,
  id: string,
  locale: Locale,
  words: PlaceWords,
): string {
  const { places } = snapshot;
  const group = fileOf(id);
  const key = keyOf(id);
  const called = (place: string): string | undefined =>
    inWords(places.get(`${group}#${place}`), locale);
  if (!isData(id)) {
    const [, above = key, number] = /^(.*)-p(\d+)(?:-x\d+)?$/u.exec(key) ?? [];
    if (number !== undefined) return join(called(above), fill(words.paragraph, number));
    if (key.startsWith('note-')) return fill(words.note, key.slice('note-'.length));
    const field = words.fields[key];
    if (field !== undefined) return field;
    const place = called(key.replace(/(?:-x\d+|-h\d+)$/u, ''));
    return isHeading(id) ? join(place, words.heading) : (place ?? key);
  }
  const parts = key.split('/');
  // The name of a cell says its grades: what has changed of these would be said twice.
  if (isSpan(id)) return join(called(parts.slice(0, 2).join('/')), words.fields['grades']);
  const step = pathStepOf(id);
  const own = step === undefined ? parts : id.slice(step.length).split('/');
  const field = words.fields[own.findLast((part) => !/^\d+(?:~\d+)?$/u.test(part)) ?? ''];
  if (step !== undefined) return join(stepLabel(snapshot, step, locale, words), field);
  for (let length = parts.length; length > 0; length -= 1) {
    const name = called(parts.slice(0, length).join('/'));
    if (name !== undefined) return join(name, field);
  }
  return field ?? groupLabel({ places }, group, locale, words);
}

/** The part of an address by which a page that shows an edition shows a passage: that of its place, where it has one. */
export function anchorOf(id: string): string {
  const key = keyOf(id);
  if (isData(id)) return id.replace('#', '/');
  return isHeading(id) || /-p\d+(?:-x\d+)?$/u.test(key) ? key : `${fileOf(id)}-${key}`;
}

/** What a step of the reading path is called: `Step 2 Learning`. */
function stepLabel(
  snapshot: Pick<Snapshot, 'passages' | 'places'>,
  step: string,
  locale: Locale,
  words: PlaceWords,
): string {
  const number = pathStepNumbers(snapshot).get(step);
  return join(
    number === undefined ? undefined : fill(words.step, String(number)),
    inWords(pathStepTitle(snapshot, step), locale),
  );
}

function inWords(said: Said | undefined, locale: Locale): string | undefined {
  return said && (said[locale] ?? Object.values(said)[0]);
}

function join(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function fill(text: string, number: string): string {
  return text.replace('{number}', number);
}
