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
  if (/^(?:https?|mailto|tel):/u.test(href)) return { kind: 'external', href };
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

/** The section that holds an address, and the address inside it (none for the section itself). */
export function findPlace<S extends Place>(
  sections: readonly S[],
  anchor: string,
): { section: S; anchor: string | undefined } | undefined {
  for (const section of sections) {
    if (section.anchor === anchor || section.slug === anchor) return { section, anchor: undefined };
    if (section.anchors.includes(anchor)) return { section, anchor };
  }
  return undefined;
}
