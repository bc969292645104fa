import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList } from 'unified';
import { VFile } from 'vfile';
import { remarkStructure, type Structure } from './structure.ts';
import { remarkWriting } from './writing.ts';

/**
 * The one grammar of the handbook's prose. Web pages, PDFs, search records and checks all read the content through
 * this list, so that a heading, a footnote or a paragraph number is the same thing everywhere.
 */
export const grammar: PluggableList = [
  [remarkGfm, { singleTilde: false }],
  // CommonMark takes 「**「語」**を」 for stars: its rule for where words end knows spaces only.
  remarkCjkFriendly,
  [remarkCjkFriendlyStrikethrough, { singleTilde: false }],
  remarkWriting,
  remarkStructure,
];

/** What a section's file is, as far as its prose does not tell. */
export interface SectionSource {
  /** Path of the file; its name gives the slug. */
  path: string;
  /** The file's text, with or without its frontmatter. */
  source: string;
  /** The frontmatter's number, `2-(3)`. */
  number: string | undefined;
}

/** A section's syntax tree, with the places found in it. */
export interface ParsedSection {
  tree: Root;
  structure: Structure;
}

/**
 * Reads a section.
 *
 * @throws VFileMessage where the text is not well-formed MDX, with the place of the mistake
 */
export function parseSection({ path, source, number }: SectionSource): ParsedSection {
  const file = new VFile({ path, value: source, data: { astro: { frontmatter: { number } } } });
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(grammar);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  return { tree, structure: file.data.structure ?? { headings: [], anchors: [] } };
}
