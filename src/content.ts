import { readFile } from 'node:fs/promises';
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { parseSection } from './markdown/grammar.ts';
import { measureText } from './markdown/measure.ts';
import { remarkTerms } from './markdown/terms.ts';
import type { Library } from './model/library.ts';
import { isLocale, localized, type Locale } from './model/locale.ts';
import { numberParts, orderOf, sectionAnchor, slugOf } from './model/section/numbering.ts';
import type { Section } from './model/section/section.ts';

let library: Promise<Library> | undefined;

/**
 * The gateway to the content: views get what they show from here and know nothing of files.
 * It is read once a build; under `astro dev` at each request, so that an edit shows on reload.
 */
export function loadLibrary(): Promise<Library> {
  if (import.meta.env.DEV) return readLibrary();
  library ??= readLibrary();
  return library;
}

/** The entry that a section was read from, for `render()`. */
export async function sectionEntry(section: Section): Promise<CollectionEntry<'sections'>> {
  const entry = await getEntry('sections', `${section.locale}/${section.id}`);
  if (!entry) throw new Error(`content/${section.locale}/${section.id}.mdx is not there`);
  return entry;
}

/**
 * The syntax tree of a section, for the views that are no web pages: terms are marked, and lines are those of the file.
 */
export async function sectionTree(section: Section): Promise<{ tree: Root; file: string }> {
  const { filePath = '' } = await sectionEntry(section);
  const { glossary } = await loadLibrary();
  const source = await readFile(filePath, 'utf8');
  const { tree } = parseSection({ path: filePath, source, number: section.number });
  remarkTerms({ terms: () => glossary })(tree, new VFile({ path: filePath }));
  return { tree, file: filePath };
}

async function readLibrary(): Promise<Library> {
  const [handbook, orientation, overview, terms, rubrics, entries] = await Promise.all([
    getEntry('handbook', 'handbook'),
    getEntry('orientation', 'orientation'),
    getEntry('overview', 'overview'),
    getCollection('glossary'),
    getCollection('rubrics'),
    getCollection('sections'),
  ]);
  if (!handbook) throw new Error('content/handbook.json is not there');
  if (!orientation) throw new Error('content/orientation.json is not there');
  if (!overview) throw new Error('content/overview.json is not there');
  const sections = localized((): Section[] => []);
  const inOrder = entries.map(toSection).sort((a, b) => order(a) - order(b));
  for (const section of inOrder) sections[section.locale].push(section);
  return {
    handbook: handbook.data,
    orientation: orientation.data,
    overview: overview.data,
    glossary: terms.map(({ data }) => data),
    rubrics: rubrics.map(({ data }) => data).sort((a, b) => (a.id < b.id ? -1 : 1)),
    sections,
  };
}

function order({ id }: Section): number {
  return orderOf(id) ?? Number.POSITIVE_INFINITY;
}

function toSection(entry: CollectionEntry<'sections'>): Section {
  const [locale, id] = splitId(entry.id);
  const { title, number, summary, revised } = entry.data;
  const slug = slugOf(id);
  const { structure, tree } = parseSection({ path: `${id}.mdx`, source: entry.body ?? '', number });
  return {
    id,
    slug,
    locale,
    number,
    anchor: sectionAnchor(number, slug),
    title,
    summary,
    revised,
    level: numberParts(number).length > 1 ? 2 : 1,
    headings: structure.headings,
    anchors: structure.anchors,
    minutes: measureText(tree, locale),
  };
}

function splitId(entryId: string): [Locale, string] {
  const [locale = '', id = ''] = entryId.split('/');
  if (!isLocale(locale)) throw new Error(`content/${entryId}.mdx is in no language's folder`);
  return [locale, id];
}
