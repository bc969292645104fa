import type { Root } from 'mdast';
import type { Section } from '../model/section/section.ts';

/** A section with its text. */
export interface SectionText {
  section: Section;
  /** The syntax tree: terms are marked, and lines are those of the file. */
  tree: Root;
  /** Path of its file, from the project's folder. */
  file: string;
}
