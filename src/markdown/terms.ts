import type { PhrasingContent, Root, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import type { Term } from '../model/glossary.ts';
import { isLocale, type Locale } from '../model/locale.ts';

/** Where a term's words are not a mention of it: titles, other links, footnotes, the author's own components. */
const SILENT = new Set([
  'heading',
  'definitionTerm',
  'link',
  'footnoteDefinition',
  'mdxJsxTextElement',
  'ruby',
  'inlineCode',
]);

/**
 * Marks the first mention of each glossary term in a section as `<Term id="…">`, which each view shows in its way.
 * Longer names win over shorter ones inside them (共創人材 is not a mention of 共創).
 *
 * @param options.terms gives the glossary; it is asked anew for each file, so that an edited glossary counts
 */
export function remarkTerms(options: {
  terms: () => readonly Term[];
}): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const locale = localeOfPath(file.path);
    if (locale === undefined) return;
    const finder = finderOf(options.terms(), locale);
    if (!finder) return;
    const mentioned = new Set<string>();
    visitParents(tree, 'text', (node: Text, ancestors) => {
      const parent = ancestors.at(-1);
      if (!parent || ancestors.some(({ type }) => SILENT.has(type))) return undefined;
      const pieces = split(node.value, finder, mentioned);
      if (pieces.length === 1 && pieces[0]?.type === 'text') return undefined;
      const index = parent.children.indexOf(node as never);
      parent.children.splice(index, 1, ...(pieces as never[]));
      return [SKIP, index + pieces.length];
    });
  };
}

/** The language of a content file by its folder: `content/ja/…` → `ja`. */
export function localeOfPath(path: string): Locale | undefined {
  const folder = path.split(/[\\/]/u).at(-2) ?? '';
  return isLocale(folder) ? folder : undefined;
}

/** Finds names of terms in running text. */
interface Finder {
  pattern: RegExp;
  idOf: Map<string, string>;
}

/** The finders of glossaries that were asked for before. A glossary is not changed after that. */
const finders = new WeakMap<readonly Term[], Map<Locale, Finder | undefined>>();

function finderOf(terms: readonly Term[], locale: Locale): Finder | undefined {
  let known = finders.get(terms);
  if (!known) {
    known = new Map();
    finders.set(terms, known);
  }
  if (!known.has(locale)) known.set(locale, createFinder(terms, locale));
  return known.get(locale);
}

function createFinder(terms: readonly Term[], locale: Locale): Finder | undefined {
  const idOf = new Map<string, string>();
  for (const term of terms) {
    if (!term.autolink) continue;
    for (const form of [term.name[locale], ...term.forms[locale]]) {
      if (!idOf.has(form.toLowerCase())) idOf.set(form.toLowerCase(), term.id);
    }
  }
  if (idOf.size === 0) return undefined;
  const names = [...idOf.keys()].sort((a, b) => b.length - a.length).map(escapeForPattern);
  // A Latin name must not begin or end inside a word; Japanese has no such borders.
  return {
    pattern: new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`, 'giu'),
    idOf,
  };
}

function escapeForPattern(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

function split(value: string, finder: Finder, mentioned: Set<string>): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(finder.pattern)) {
    const id = finder.idOf.get(match[0].toLowerCase());
    if (id === undefined || mentioned.has(id)) continue;
    mentioned.add(id);
    if (match.index > end) pieces.push({ type: 'text', value: value.slice(end, match.index) });
    pieces.push(mention(id, match[0]));
    end = match.index + match[0].length;
  }
  if (end < value.length) pieces.push({ type: 'text', value: value.slice(end) });
  return pieces;
}

function mention(id: string, words: string): MdxJsxTextElement {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [{ type: 'text', value: words }],
  };
}
