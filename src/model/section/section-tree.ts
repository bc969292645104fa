import { numberParts } from './numbering.ts';
import type { Section } from './section.ts';

/** The chapter that a section belongs to: `2` for `2-(3)`. */
export function parentOf(section: Section, sections: readonly Section[]): Section | undefined {
  const [chapter, part] = numberParts(section.number);
  if (chapter === undefined || part === undefined) return undefined;
  return sections.find(({ number }) => number === String(chapter));
}

/** The sections of a chapter: `2-(1)` … for `2`. */
export function partsOf(section: Section, sections: readonly Section[]): Section[] {
  if (section.number === undefined || section.level !== 1) return [];
  return sections.filter((other) => parentOf(other, sections)?.id === section.id);
}

/** The sections before and after one in reading order. */
export function neighbours(
  section: Section,
  sections: readonly Section[],
): { previous: Section | undefined; next: Section | undefined } {
  const index = sections.findIndex(({ id }) => id === section.id);
  return { previous: sections[index - 1], next: sections[index + 1] };
}
