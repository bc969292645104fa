import type { Section } from './section.ts';

/** Where the chapters of a list of sections are, and their parts. A list is not changed after it was asked about. */
interface Tree {
  byAnchor: ReadonlyMap<string, Section>;
  parts: ReadonlyMap<string, Section[]>;
}

const trees = new WeakMap<readonly Section[], Tree>();

function treeOf(sections: readonly Section[]): Tree {
  const known = trees.get(sections);
  if (known) return known;
  const byAnchor = new Map<string, Section>();
  for (const section of sections) {
    const { number, anchor } = section;
    if (number !== undefined && !byAnchor.has(anchor)) byAnchor.set(anchor, section);
  }
  const parts = new Map<string, Section[]>();
  for (const section of sections) {
    const chapter = above(section, byAnchor)?.anchor;
    if (chapter === undefined) continue;
    parts.set(chapter, [...(parts.get(chapter) ?? []), section]);
  }
  const tree = { byAnchor, parts };
  trees.set(sections, tree);
  return tree;
}

/** The nearest section above a numbered one: a level may be passed over. */
function above(
  { number, anchor }: Section,
  byAnchor: ReadonlyMap<string, Section>,
): Section | undefined {
  const values = number === undefined ? [] : anchor.split('-');
  for (let length = values.length - 1; length > 0; length -= 1) {
    const found = byAnchor.get(values.slice(0, length).join('-'));
    if (found) return found;
  }
  return undefined;
}

/** The chapter that a section belongs to: `2` for `2-(3)`. */
export function parentOf(section: Section, sections: readonly Section[]): Section | undefined {
  return above(section, treeOf(sections).byAnchor);
}

/**
 * The section in another language, or the nearest one above it that is there; none where the other has none of them.
 *
 * @param sections those of the section's own language
 * @param others those of the other
 */
export function nearestIn(
  section: Section,
  sections: readonly Section[],
  others: readonly Section[],
): Section | undefined {
  for (let here: Section | undefined = section; here; here = parentOf(here, sections)) {
    const { id } = here;
    const twin = others.find((other) => other.id === id);
    if (twin) return twin;
  }
  return undefined;
}

/** The sections of a chapter: `2-(1)` … for `2`. */
export function partsOf(section: Section, sections: readonly Section[]): Section[] {
  if (section.number === undefined) return [];
  const tree = treeOf(sections);
  if (tree.byAnchor.get(section.anchor)?.id !== section.id) return [];
  return tree.parts.get(section.anchor) ?? [];
}

/** The sections before and after one in reading order. */
export function neighbours(
  section: Section,
  sections: readonly Section[],
): { previous: Section | undefined; next: Section | undefined } {
  const index = sections.findIndex(({ id }) => id === section.id);
  return { previous: sections[index - 1], next: sections[index + 1] };
}

/**
 * The number that a footnote is shown by.
 *
 * @param id the section's
 * @param label the footnote's label in the text
 */
export function footnoteNumber(sections: readonly Section[], id: string, label: string): string {
  return sections.find((section) => section.id === id)?.footnotes[label] ?? label;
}
