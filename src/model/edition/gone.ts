import type { Library } from '../library.ts';
import type { Locale } from '../locale.ts';
import { hasPage } from '../switches.ts';
import { addressesOf, type PassageAddress } from './addresses.ts';
import type { Edition, Snapshot } from './edition.ts';
import { isData, isSpan } from './passage-kinds.ts';
import { pathStepOf } from './path-steps.ts';
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

/** A page that is no more, or one whose address another has now. */
export interface GonePage extends OfEdition {
  /** Its name in its address, below that of its language: `training`, `rubrics/clerks/grade-3`. */
  name: string;
  /** What it said, in the edition's order. */
  passages: readonly GonePassage[];
  /** Pages that say it now, the one with most of it first, by their names. */
  leads: readonly string[];
  /** The nearest page above that is still there: `start` of `start/3`. None of what stands below home alone. */
  above?: string;
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
  /**
   * By the names of pages what had their addresses before: steps of the reading path are addressed by their numbers, and
   * where one is put in, taken out or moved, those of others are of others.
   */
  replaced: ReadonlyMap<string, GonePage>;
}

/** The addresses of a language's pages and of places on them that editions had, and the content as it stands has not. */
export function goneIn(history: Pick<History, 'steps'>, locale: Locale): Gone {
  const pages = new Map<string, GonePage>();
  const places = new Map<string, Map<string, GonePlace>>();
  const replaced = new Map<string, GonePage>();
  for (const step of sinceIn(history).reverse()) {
    const { before: edition, after } = step;
    const there = anchorsOf(after, locale);
    const fresh = new Map<string, GonePassage[]>();
    const taken = new Map<string, GonePassage[]>();
    const add = (to: typeof fresh, page: string, passage: GonePassage): void => {
      to.set(page, [...(to.get(page) ?? []), passage]);
    };
    for (const { page, isOwn, ...passage } of spokenIn(step, locale)) {
      const { anchor } = passage;
      const anchors = there.get(page);
      if (anchors && isOwn && pathStepOf(passage.id) !== undefined) add(taken, page, passage);
      if (!anchors) {
        if (!pages.has(page)) add(fresh, page, passage);
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
    const told = (name: string, passages: readonly GonePassage[]): GonePage => {
      const leads = leadsOf(passages, after, there);
      return { ...{ name, edition, after, passages, leads }, ...aboveOf(name, there) };
    };
    for (const [name, passages] of fresh) pages.set(name, told(name, passages));
    for (const [name, passages] of taken) {
      const page = told(name, passages);
      if (page.leads[0] !== name && !replaced.has(name)) replaced.set(name, page);
    }
  }
  return {
    pages: [...pages.values()],
    places: new Map([...places].map(([page, found]) => [page, [...found.values()]])),
    replaced,
  };
}

/** The passages of an edition in a language, once for each page that showed them. */
function spokenIn(
  { before, after, pairs }: Step,
  locale: Locale,
): (GonePassage & Pick<PassageAddress, 'page'> & { isOwn: boolean })[] {
  const nowOf = new Map(pairs.map((pair) => [pair.before?.id, pair.after?.id]));
  return [...before.passages].flatMap(([id, said]) => {
    const text = said[locale];
    if (text === undefined || isSpan(id)) return [];
    const now = nowOf.get(id);
    const stays = now !== undefined && after.passages.get(now)?.[locale] !== undefined;
    return addressesOf(id, before).map(({ page, anchor }, at) => ({
      ...{ page, id, text, isOwn: at === 0 },
      ...(anchor !== undefined && { anchor }),
      ...(stays && { now }),
    }));
  });
}

/** The pages of a language, each with the places on it. */
function anchorsOf(snapshot: Snapshot, locale: Locale): Map<string, Set<string>> {
  const pages = new Map<string, Set<string>>();
  for (const [id, said] of snapshot.passages) {
    if (said[locale] === undefined) continue;
    for (const { page, anchor } of addressesOf(id, snapshot)) {
      const anchors = pages.get(page) ?? new Set();
      pages.set(page, anchors);
      if (anchor !== undefined) anchors.add(anchor);
    }
  }
  return pages;
}

/** The pages that have the words of others now, the one with most of them first. */
function leadsOf(
  passages: readonly GonePassage[],
  after: Snapshot,
  there: ReadonlyMap<string, unknown>,
): string[] {
  const shares = new Map<string, number>();
  for (const { now, text } of passages) {
    const [own] = now === undefined ? [] : addressesOf(now, after);
    if (own && there.has(own.page)) {
      shares.set(own.page, (shares.get(own.page) ?? 0) + text.length);
    }
  }
  return [...shares].sort(([, a], [, b]) => b - a).map(([page]) => page);
}

/** The nearest page above another that is still there. */
function aboveOf(name: string, there: ReadonlyMap<string, unknown>): Pick<GonePage, 'above'> {
  const above = name.split('/').slice(0, -1).join('/');
  if (above === '') return {};
  return there.has(above) ? { above } : aboveOf(above, there);
}

/**
 * The names of the forms that a page had: a section may have stood beside its translations and its official text, a
 * grade's page has its self-check, and the reading path stood whole on one page and had an end.
 */
export function formsOf(
  { name, edition, passages }: GonePage,
  { handbook, official }: Pick<Library, 'handbook' | 'official'>,
  locale: Locale,
): string[] {
  const [first] = passages;
  if (first === undefined || isData(first.id)) {
    if (name === 'start') return [name, 'start/all', 'start/end'];
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
