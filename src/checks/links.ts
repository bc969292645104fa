import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { piece, problem, type ProblemKey } from '../i18n/problems/index.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem, Told, ToldValue } from '../model/problem.ts';
import { findPlace, readLink } from '../model/section/links.ts';
import { isIdentifier } from '../model/rubric/rubric.ts';
import { suggestion } from './issues.ts';
import { isAbsent, mayBeUnread, type Manuscript } from './read.ts';
import { visit } from './visit.ts';

/** Whether a link has no words that could be pressed or read out. */
const isEmpty = (link: Link): boolean => toString(link).trim() === '';

/** The ids of the glossary's terms, of which there may be none; nothing where they cannot be read. */
export function termIds(manuscript: Manuscript): string[] | undefined {
  const { data } = manuscript;
  if (isAbsent(manuscript, 'glossary')) return [];
  const terms = (data.get('glossary')?.value as { terms?: { id?: unknown }[] } | undefined)?.terms;
  const ids = Array.isArray(terms) ? terms.map(({ id }) => String(id)) : undefined;
  // A mistake in an id is told where it stands, not at each link to the term.
  return ids?.every(isIdentifier) ? ids : undefined;
}

/** Every link leads somewhere: to a place of the policy, a term of the glossary, or a full address. */
export function checkLinks(manuscript: Manuscript): Problem[] {
  const terms = termIds(manuscript);
  return manuscript.sections.flatMap(({ path, locale, tree }) =>
    visit(tree, ['link', 'definition', 'linkReference'], (node): Problem | undefined => {
      const told = (key: ProblemKey, values?: Record<string, ToldValue>): Problem =>
        problem({ file: path, line: node.position?.start.line ?? 1 }, key, values);
      if (node.type === 'linkReference' || node.type === 'definition') return told('linkSplit');
      if (isEmpty(node)) return told('linkEmpty');
      const fault = faultOfLink(manuscript, locale, node.url, terms);
      return fault && told(fault.key, fault.values);
    }),
  );
}

/**
 * What is wrong with the address of a link; nothing where it leads somewhere.
 *
 * @param terms the ids of the glossary's terms, as far as they can be read
 */
export function faultOfLink(
  manuscript: Manuscript,
  locale: Locale,
  href: string,
  terms: readonly string[] | undefined,
): { key: ProblemKey; values?: Record<string, ToldValue> } | undefined {
  const target = readLink(href);
  switch (target.kind) {
    case 'external':
      return undefined;
    case 'glossary': {
      const { term } = target;
      if (terms?.length === 0) return { key: 'linkGlossary' };
      if (term === undefined || !terms || terms.includes(term)) return undefined;
      return { key: 'linkTerm', values: { term, suggestion: suggestion(term, terms) } };
    }
    case 'place': {
      const { anchor } = target;
      const places = placesOf(manuscript, locale);
      const others = placesBeside(manuscript, locale);
      if (findPlace(places, anchor) || findPlace(others, anchor)) return undefined;
      if (mayBeUnread(manuscript, locale, anchor)) return undefined;
      const known = [...places, ...others];
      return { key: 'linkPlace', values: { anchor, suggestion: suggestPlace(anchor, known) } };
    }
    case 'unknown':
      return { key: 'linkUnknown', values: { href: target.href } };
  }
}

/** The addresses to which a language that lacks some sends its readers instead: the first language's. */
function placesBeside(manuscript: Manuscript, locale: Locale): readonly PlacesOfSection[] {
  const [first] = manuscript.locales;
  return first && manuscript.partial.has(locale) ? placesOf(manuscript, first) : [];
}

/** The place that was meant, if one is near: of numbers only one in the same section, since all of them look alike. */
export function suggestPlace(
  anchor: string,
  places: readonly { anchor: string; anchors: readonly string[] }[],
): Told {
  const names = places.flatMap((place) => [place.anchor, ...place.anchors]);
  if (!/^\d/u.test(anchor)) return suggestion(anchor, names);
  const above = anchor.replace(/-[^-]*$/u, '');
  if (above === anchor || !names.includes(above)) return piece('nothing');
  const beside = names.filter((name) => name === above || name.startsWith(`${above}-`));
  return suggestion(anchor, beside);
}

/** The addresses of a section. */
interface PlacesOfSection {
  anchor: string;
  slug: string;
  anchors: string[];
}

/** The addresses in manuscripts that were asked for before, by language. */
const places = new WeakMap<Manuscript, Map<string, readonly PlacesOfSection[]>>();

/** The addresses of a language's sections. */
export function placesOf(manuscript: Manuscript, locale: string): readonly PlacesOfSection[] {
  let known = places.get(manuscript);
  if (!known) {
    known = new Map();
    places.set(manuscript, known);
  }
  let found = known.get(locale);
  if (!found) {
    found = manuscript.sections
      .filter((file) => file.locale === locale)
      .map(({ anchor, slug, structure }) => ({ anchor, slug, anchors: structure.anchors }));
    known.set(locale, found);
  }
  return found;
}
