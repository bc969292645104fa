import { basename, dirname } from 'node:path';
import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type PluggableList, type Processor } from 'unified';
import { VFile } from 'vfile';
import { sectionNumber } from '../model/section/numbering.ts';
import { copyTree } from './copy-tree.ts';
import { processWide } from '../process-wide.ts';
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
 * The last that was parsed of each file. The checks, the gateway and the pages of a build have copies of this module of
 * their own in one process, which find it here: what is the same text is parsed once.
 */
const parsed = processWide('sections', () => new Map<string, Kept>());

interface Kept extends ParsedSection {
  text: string;
}

/**
 * Reads a section. The tree is the caller's own: it may be changed.
 *
 * @throws VFileMessage where the text is not well-formed MDX, with the place of the mistake
 */
export function parseSection({ path, source, number }: SectionSource): ParsedSection {
  // The language's folder and the name of the file: the bundler knows the file by another beginning of its path.
  const name = `${basename(dirname(path))}/${basename(path)}`;
  const text = JSON.stringify([number, withoutFrontmatter(source)]);
  let kept = parsed.get(name);
  if (kept?.text !== text) {
    kept = { text, ...parse({ path, source, number }) };
    parsed.set(name, kept);
  }
  return { tree: copyTree(kept.tree), structure: kept.structure };
}

/** The text with empty lines for its frontmatter, as the bundler hands it on. */
function withoutFrontmatter(source: string): string {
  return source
    .replace(/^---\r?\n[\s\S]*?\n---/u, (matter) => matter.replace(/[^\n]/gu, ''))
    .replace(/^[ \t\r]+$/gmu, '');
}

function parse({ path, source, number }: SectionSource): ParsedSection {
  const file = new VFile({ path, value: source, data: { astro: { frontmatter: { number } } } });
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(grammar);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  return { tree, structure: file.data.structure ?? { headings: [], anchors: [] } };
}

/** Reads the sections that are made into pages by {@link parseSection}, in place of the parser that the bundler brings. */
export function remarkParsedSections(this: Processor): void {
  this.parser = (source, { path, data }) => {
    const number = sectionNumber.safeParse(data.astro?.frontmatter?.['number']).data;
    const { tree } = parseSection({ path, source, number });
    return { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') };
  };
}
