import type { Library } from '../library.ts';
import type { Locale } from '../locale.ts';
import { hasPage } from '../switches.ts';
import { addressesOf } from './addresses.ts';
import type { Edition, Snapshot } from './edition.ts';
import { isData, isSpan } from './passage-kinds.ts';
import { sinceIn, type History, type Step } from './history.ts';

/** A passage of an edition, where a page or a place that is no more had it. */
export interface GonePassage {
  id: string;
  text: string;
  /** Its place on the page, where it had one. */
  anchor?: string;
  /** The passage that has its words now, as far as one has. */
  now?: string;
}

/** What an edition had, of several editions the newest, and the content as it stands has not. */
interface OfEdition {
  edition: Edition;
  /** The content as it stands. */
  after: Snapshot;
}

/** A page that is no more. */
export interface GonePage extends OfEdition {
  /** Its name in its address, below that of its language: `training`, `rubrics/clerks/grade-3`. */
  name: string;
  /** What it said, in the edition's order. */
  passages: readonly GonePassage[];
  /** Pages that say it now, the one with most of it first, by their names. */
  leads: readonly string[];
}

/** A place that is no more on a page that is still there. */
export interface GonePlace extends OfEdition {
  passage: GonePassage & { anchor: string };
}

/** The addresses of editions that are no more. */
export interface Gone {
  pages: readonly GonePage[];
  /** By the names of pages. */
  places: ReadonlyMap<string, readonly GonePlace[]>;
}

/** The addresses of a language's pages and of places on them that editions had, and the content as it stands has not. */
export function goneIn(history: Pick<History, 'steps'>, locale: Locale): Gone {
  const pages = new Map<string, GonePage>();
  const places = new Map<string, Map<string, GonePlace>>();
  for (const step of sinceIn(history).reverse()) {
    const { before: edition, after } = step;
    const there = anchorsOf(after, locale);
    const fresh = new Map<string, GonePassage[]>();
    for (const { page, ...passage } of spokenIn(step, locale)) {
      const { anchor } = passage;
      const anchors = there.get(page);
      if (!anchors) {
        if (!pages.has(page)) fresh.set(page, [...(fresh.get(page) ?? []), passage]);
      } else if (anchor !== undefined && !anchors.has(anchor)) {
        const known = places.get(page) ?? new Map<string, GonePlace>();
        places.set(page, known);
        const told = known.get(anchor);
        // Of several passages at one place, one that stands elsewhere now tells where.
        if (told && (told.edition !== edition || told.passage.now !== undefined)) continue;
        if (told && passage.now === undefined) continue;
        known.set(anchor, { edition, after, passage: { ...passage, anchor } });
      }
    }
    for (const [name, passages] of fresh) {
      pages.set(name, { name, edition, after, passages, leads: leadsOf(passages, there) });
    }
  }
  return {
    pages: [...pages.values()],
    places: new Map([...places].map(([page, found]) => [page, [...found.values()]])),
  };
}

/** The passages of an edition in a language, once for each page that showed them. */
function spokenIn(
  { before, after, pairs }: Step,
  locale: Locale,
): (GonePassage & { page: string })[] {
  const nowOf = new Map(pairs.map((pair) => [pair.before?.id, pair.after?.id]));
  return [...before.passages].flatMap(([id, said]) => {
    const text = said[locale];
    if (text === undefined || isSpan(id)) return [];
    const now = nowOf.get(id);
    const stays = now !== undefined && after.passages.get(now)?.[locale] !== undefined;
    return addressesOf(id).map(({ page, anchor }) => ({
      ...{ page, id, text },
      ...(anchor !== undefined && { anchor }),
      ...(stays && { now }),
    }));
  });
}

/** The pages of a language, each with the places on it. */
function anchorsOf({ passages }: Snapshot, locale: Locale): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const [id, said] of passages) {
    if (said[locale] === undefined) continue;
    for (const { page, anchor } of addressesOf(id)) {
      const anchors = pages.get(page) ?? new Set();
      pages.set(page, anchors);
      if (anchor !== undefined) anchors.add(anchor);
    }
  }
  return pages;
}

/** The pages that have the words of others now, the one with most of them first. */
function leadsOf(passages: readonly GonePassage[], there: ReadonlyMap<string, unknown>): string[] {
  const shares = new Map<string, number>();
  for (const { now, text } of passages) {
    const [own] = now === undefined ? [] : addressesOf(now);
    if (own && there.has(own.page)) {
      shares.set(own.page, (shares.get(own.page) ?? 0) + text.length);
    }
  }
  return [...shares].sort(([, a], [, b]) => b - a).map(([page]) => page);
}

/**
 * The names of the forms that a page had: a section may have stood beside its translations and its official text, a
 * grade's page has its self-check.
 */
export function formsOf(
  { name, edition, passages }: GonePage,
  { handbook, official }: Pick<Library, 'handbook' | 'official'>,
  locale: Locale,
): string[] {
  const [first] = passages;
  if (first === undefined || isData(first.id)) {
    const isGrade = /^rubrics\/[^/]+\/grade-/u.test(name);
    return isGrade && hasPage(handbook, 'selfCheck') ? [name, `${name}/self-check`] : [name];
  }
  const others = edition.languages.filter(
    (other) => other !== locale && edition.passages.get(first.id)?.[other] !== undefined,
  );
  return [name, ...others, ...(official.length > 0 ? ['official'] : [])].map((form, at) =>
    at === 0 ? form : `${name}/${form}`,
  );
}

/** Whether a language has, or had, a page. */
export function isKnownPage(
  history: Pick<History, 'steps'>,
  page: string,
  locale: Locale,
): boolean {
  return sinceIn(history).some(({ before, after }) =>
    [before, after].some((each) => anchorsOf(each, locale).has(page)),
  );
}
