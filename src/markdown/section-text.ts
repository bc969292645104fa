import type { Root } from 'mdast';
import type { Section } from '../model/section/section.ts';

/** A section with its syntax tree, in which terms are marked. */
export interface SectionText {
  section: Section;
  tree: Root;
  /** Path of its file, for messages. */
  file: string;
}
