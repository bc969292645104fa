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
import { numberingOf, type Numbering } from '../model/numbering/numbering.ts';
import { readNumber } from '../model/numbering/section-number.ts';
import { copyTree } from './copy-tree.ts';
import { processWide } from '../process-wide.ts';
import { remarkDefinitions } from './definitions.ts';
import { remarkRuby } from './ruby.ts';
import { remarkStructure, type Structure } from './structure.ts';
import { remarkTables } from './tables.ts';
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
  remarkDefinitions,
  remarkRuby,
  remarkWriting,
  remarkTables,
  remarkStructure,
];

/** What of it holds within a line: what is bold, a link, code. Cells of tables are read through it. */
export const inlineGrammar: PluggableList = grammar.slice(0, -1);

/** What a section's file is, as far as its prose does not tell. */
export interface SectionSource {
  /** Path of the file; its name gives the slug. */
  path: string;
  /** The file's text, with or without its frontmatter. */
  source: string;
  /** The section's number as it is cited, `2-(3)`. */
  number: string | undefined;
  /** How the handbook is numbered; by the policy's form where it is not said. */
  numbering?: Numbering | undefined;
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

interface Kept extends ParsedSection, Pick<SectionSource, 'number' | 'numbering'> {
  text: string;
}

/**
 * Reads a section. The tree is the caller's own: it may be changed.
 *
 * @throws VFileMessage where the text is not well-formed MDX, with the place of the mistake
 */
export function parseSection(section: SectionSource): ParsedSection {
  const { path, source, number, numbering } = section;
  const name = nameOf(path);
  const text = JSON.stringify([number, numbering?.spec, withoutFrontmatter(source)]);
  let kept = parsed.get(name);
  if (kept?.text !== text) {
    kept = { text, number, numbering, ...parse(section) };
    parsed.set(name, kept);
  }
  return { tree: copyTree(kept.tree), structure: kept.structure };
}

/** The language's folder and the name of the file: the bundler knows the file by another beginning of its path. */
function nameOf(path: string): string {
  return `${basename(dirname(path))}/${basename(path)}`;
}

/** The text with empty lines for its frontmatter, as the bundler hands it on. */
function withoutFrontmatter(source: string): string {
  return source
    .replace(/^---\r?\n[\s\S]*?\n---/u, (matter) => matter.replace(/[^\n]/gu, ''))
    .replace(/^[ \t\r]+$/gmu, '');
}

function parse({ path, source, number, numbering }: SectionSource): ParsedSection {
  const file = new VFile({ path, value: source, data: { number, numbering } });
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(grammar);
  const tree = processor.runSync(processor.parse(file), file) as Root;
  return { tree, structure: file.data.structure ?? { headings: [], anchors: [] } };
}

/** Reads the sections that are made into pages by {@link parseSection}, in place of the parser that the bundler brings. */
export function remarkParsedSections(this: Processor): void {
  this.parser = (source, { path, data }) => {
    const { tree } = parseSection({ path, source, ...numberAt(path, data.astro?.frontmatter) });
    return { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml') };
  };
}

/**
 * The number of a section's file, as the checks have read it: it may be counted, and bundlers read `1.10` as a fraction.
 * What was edited since then is read anew.
 *
 * @param frontmatter what the bundler has read
 */
export function numberAt(
  path: string,
  frontmatter?: Readonly<Record<string, unknown>>,
): Pick<SectionSource, 'number' | 'numbering'> {
  const { number, numbering = numberingOf() } = parsed.get(nameOf(path)) ?? {};
  const written = frontmatter?.['number'];
  const isExact = typeof written === 'string' || Number.isInteger(written);
  if (!isExact && number !== undefined) return { number, numbering };
  return {
    number: readNumber(numbering, isExact ? String(written) : '')?.label ?? number,
    numbering,
  };
}
