import { numberParts } from './numbering.ts';
import type { Section } from './section.ts';

/** Where the chapters of a list of sections are, and their parts. A list is not changed after it was asked about. */
interface Tree {
  byNumber: ReadonlyMap<string, Section>;
  parts: ReadonlyMap<string, Section[]>;
}

const trees = new WeakMap<readonly Section[], Tree>();

function treeOf(sections: readonly Section[]): Tree {
  const known = trees.get(sections);
  if (known) return known;
  const byNumber = new Map<string, Section>();
  for (const section of sections) {
    const { number } = section;
    if (number !== undefined && !byNumber.has(number)) byNumber.set(number, section);
  }
  const parts = new Map<string, Section[]>();
  for (const section of sections) {
    const [chapter, part] = numberParts(section.number);
    if (chapter === undefined || part === undefined) continue;
    parts.set(String(chapter), [...(parts.get(String(chapter)) ?? []), section]);
  }
  const tree = { byNumber, parts };
  trees.set(sections, tree);
  return tree;
}

/** The chapter that a section belongs to: `2` for `2-(3)`. */
export function parentOf(section: Section, sections: readonly Section[]): Section | undefined {
  const [chapter, part] = numberParts(section.number);
  if (chapter === undefined || part === undefined) return undefined;
  return treeOf(sections).byNumber.get(String(chapter));
}

/** The sections of a chapter: `2-(1)` … for `2`. */
export function partsOf(section: Section, sections: readonly Section[]): Section[] {
  if (section.number === undefined || section.level !== 1) return [];
  const tree = treeOf(sections);
  if (tree.byNumber.get(section.number)?.id !== section.id) return [];
  return tree.parts.get(section.number) ?? [];
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
