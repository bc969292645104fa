/** What an author's link points to. */
export type LinkTarget =
  /** A place in the policy by its numbering (`#2-3-4`, `#2-3-4-p2`) or by an unnumbered section's slug (`#foreword`). */
  | { kind: 'place'; anchor: string }
  /** The glossary (`glossary`), or a term in it (`glossary#mentor`). */
  | { kind: 'glossary'; term: string | undefined }
  /** A page elsewhere, or a mail address. */
  | { kind: 'external'; href: string }
  | { kind: 'unknown'; href: string };

/** Reads a link as authors write it. */
export function readLink(href: string): LinkTarget {
  if (/^(?:https?:\/\/[^\s/?#]|mailto:.|tel:.)/u.test(href)) return { kind: 'external', href };
  const place = /^#([\p{L}\p{N}-]+)$/u.exec(href);
  if (place?.[1] !== undefined) return { kind: 'place', anchor: place[1] };
  const glossary = /^glossary(?:#([a-z0-9-]+))?$/u.exec(href);
  if (glossary) return { kind: 'glossary', term: glossary[1] };
  return { kind: 'unknown', href };
}

/** A section as far as links need it. */
interface Place {
  anchor: string;
  slug: string;
  anchors: readonly string[];
}

/** An address found: the section that holds it, and the address inside it (none for the section itself). */
interface Found<S extends Place> {
  section: S;
  anchor: string | undefined;
}

/** The addresses of lists of sections that were asked about before. A list is not changed after that. */
const indexes = new WeakMap<readonly Place[], ReadonlyMap<string, Found<Place>>>();

/** The section that holds an address, and the address inside it; the first in reading order where several have it. */
export function findPlace<S extends Place>(
  sections: readonly S[],
  anchor: string,
): Found<S> | undefined {
  let index = indexes.get(sections);
  if (!index) {
    index = indexOf(sections);
    indexes.set(sections, index);
  }
  return index.get(anchor) as Found<S> | undefined;
}

/**
 * The place to which an address leads the readers of a language: in their own sections, or, where these lack it, in the
 * handbook's first language. Of a section that stands in their own with other places in it, it is the section.
 *
 * @param own the sections of the readers' language
 * @param first those of the handbook's first language, which has all
 */
export function placeFor<S extends Place>(
  own: readonly S[],
  first: readonly S[],
  anchor: string,
): Found<S> | undefined {
  const here = findPlace(own, anchor);
  if (here || own === first) return here;
  const there = findPlace(first, anchor);
  return there && (findPlace(own, there.section.slug) ?? there);
}

function indexOf(sections: readonly Place[]): Map<string, Found<Place>> {
  const index = new Map<string, Found<Place>>();
  const add = (address: string, found: Found<Place>): void => {
    if (!index.has(address)) index.set(address, found);
  };
  for (const section of sections) {
    add(section.anchor, { section, anchor: undefined });
    add(section.slug, { section, anchor: undefined });
    for (const anchor of section.anchors) add(anchor, { section, anchor });
  }
  return index;
}
