import { z } from 'astro/zod';
import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { digestsIn } from './checks/digests.ts';
import { readManuscript, wordsFile, type Manuscript, type SectionFile } from './checks/read.ts';
import { CONTENT } from './content-folder.ts';
import { stringsOf, takeWords, type Words } from './i18n/index.ts';
import { readCell } from './markdown/cell.ts';
import { footnotesOf, numberFootnotes } from './markdown/footnotes.ts';
import { parseSection } from './markdown/grammar.ts';
import { measureText } from './markdown/measure.ts';
import type { SectionText } from './markdown/section-text.ts';
import { remarkTerms } from './markdown/terms.ts';
import { glossarySchema } from './model/glossary.ts';
import { completeHandbook, handbookSchema } from './model/handbook.ts';
import { withoutSwitchedOff, type Library } from './model/library.ts';
import { authoritative, inLanguages, localized, LOCALES, type Locale } from './model/locale.ts';
import { officialSchema } from './model/official.ts';
import { orientationSchema } from './model/orientation.ts';
import { overviewSchema } from './model/overview.ts';
import { questionsSchema } from './model/questions.ts';
import { withCellParts } from './model/rubric/cell-parts.ts';
import { ownTexts } from './model/rubric/own-texts.ts';
import { rubricSchema, type Rubric } from './model/rubric/rubric.ts';
import { staleTexts } from './passages/ages.ts';
import { isServing, processWide } from './process-wide.ts';
import { findPlace, readLink } from './model/section/links.ts';
import { sectionFrontmatter, type Section } from './model/section/section.ts';

/** The content of a folder: what it says, and the text of its sections. */
export interface Content {
  library: Library;
  /** The rubrics with the texts alone that each language has of its own. */
  ownRubrics: readonly Rubric[];
  /** The content as it was read. */
  manuscript: Manuscript;
  /** The tree of a section's text. The caller may change it. */
  treeOf: (section: Section) => Omit<SectionText, 'section'>;
}

const kept = processWide('content', (): { content?: Content } => ({}));

/** The content of the handbook that is being built; under `astro dev` as it is now, so that an edit shows on reload. */
function loadContent(): Content {
  if (kept.content && !isServing()) return kept.content;
  return keepContent(readManuscript('.', CONTENT));
}

/** Takes content that was just read, for the checks, as the one of the handbook that is being built. */
export function keepContent(manuscript: Manuscript): Content {
  takeWords(wordsOf(manuscript));
  return (kept.content = contentOf(manuscript));
}

/** What the content says in place of the interface's words. */
function wordsOf({ data }: Manuscript): Words {
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      z.record(z.string(), z.string()).parse(data.get(wordsFile(locale))?.value ?? {}),
    ]),
  );
}

/** What the handbook says: views get what they show from here and know nothing of files. */
export function loadLibrary(): Promise<Library> {
  return Promise.resolve(loadContent().library);
}

/** What the handbook says with the files that say it, for who reads all of it passage by passage. */
export function loadWhole(): Content {
  return loadContent();
}

/** The rubrics as files hold them: what a language borrows from the first is empty in it. */
export function loadOwnRubrics(): Promise<readonly Rubric[]> {
  return Promise.resolve(loadContent().ownRubrics);
}

/** The sections of a language in reading order with their texts, for the views that are no web pages. */
export function loadTexts(locale: Locale): Promise<SectionText[]> {
  const { library, treeOf } = loadContent();
  return Promise.resolve(
    library.sections[locale].map((section) => ({ section, ...treeOf(section) })),
  );
}

/** The path of a section's file from the project's folder, with a slash before it. */
export function sectionPath({ locale, id }: Section): string {
  return `/${CONTENT}/${locale}/${id}.mdx`;
}

/**
 * The gateway to the content: reads a folder, as the checks do, into what views show.
 *
 * @param root the project's folder
 * @param folder the content folder's path from there
 * @throws ZodError where a file is not what its schema says; the checks find that first
 */
export function readContent(root: string, folder: string): Content {
  return contentOf(readManuscript(root, folder));
}

function contentOf(manuscript: Manuscript): Content {
  const { data, folder, rubrics, sections: files } = manuscript;
  const value = (name: string): unknown => data.get(name)?.value;
  const fileOf = new Map<Section, SectionFile>();
  const sections = localized((locale): Section[] => {
    const isDigest = digestsIn(manuscript, locale);
    const own = files
      .filter((file) => file.locale === locale)
      .map((file) => ({ file, tree: parseSection(file).tree }));
    const numbers = numberFootnotes(
      own.map(({ tree }) => footnotesOf(tree).map(({ identifier }) => identifier)),
    );
    return own.map(({ file, tree }, at) => {
      const section = {
        ...toSection(file, tree, numbers[at] ?? {}),
        ...(isDigest(file) && { isDigest: true as const }),
      };
      fileOf.set(section, file);
      return section;
    });
  });
  const handbook = handbookSchema.parse(value('handbook'));
  // What a language lacks, the first one has.
  const first = authoritative(handbook.locales);
  const places = localized((locale) => [...sections[locale], ...sections[first]]);
  const { terms } = glossarySchema.parse(value('glossary') ?? { terms: [] });
  const rubricsAs = (shown: (rubric: Rubric, source: string) => Rubric): Rubric[] =>
    rubrics
      .map(({ file }) =>
        withCellParts(
          shown(rubricSchema.parse(file.value), file.source),
          (locale) => stringsOf(locale).rubrics.parts,
          {
            read: readCell,
            titleOf: (href, locale) => titleOf(href, places[locale], terms, locale),
          },
        ),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  const said: Omit<Library, 'borrowed' | 'editions' | 'official' | 'sections'> = {
    handbook: {
      ...completeHandbook(handbook, sections[authoritative(handbook.locales)], folder),
      holds: holdsOf(data.has('overview'), rubrics.length > 0),
    },
    orientation: data.has('orientation')
      ? orientationSchema.parse(value('orientation'))
      : { steps: [] },
    overview: overviewSchema.optional().parse(value('overview')),
    glossary: terms,
    questions: questionsSchema.parse(value('questions') ?? { questions: [] }).questions,
    rubrics: rubricsAs((rubric) => rubric),
  };
  const library = withoutSwitchedOff({
    ...inLanguages(said, handbook.locales),
    sections,
    editions: manuscript.editions,
    borrowed: manuscript.borrowed,
    stale: staleTexts(manuscript),
    official: manuscript.official.map(({ locale, file }) => ({
      ...officialSchema.parse(file.value),
      locale,
    })),
    accessibility: manuscript.accessibility,
  });
  const markTerms = remarkTerms({ terms: () => library.glossary });
  const treeOf = (section: Section): Omit<SectionText, 'section'> => {
    const file = fileOf.get(section) ?? sameFile(manuscript, section);
    const { tree } = parseSection(file);
    markTerms(tree, new VFile({ path: file.path }));
    return { tree, file: file.path };
  };
  const lending = { first, partial: manuscript.partial };
  const ownRubrics =
    manuscript.partial.size === 0
      ? library.rubrics
      : rubricsAs((rubric, source) => ownTexts(rubric, JSON.parse(source), lending));
  return { library, manuscript, ownRubrics: inLanguages(ownRubrics, handbook.locales), treeOf };
}

/** What a policy holds besides its text. */
function holdsOf(figures: boolean, tables: boolean): Library['handbook']['holds'] {
  if (figures && tables) return 'both';
  if (figures) return 'figures';
  return tables ? 'tables' : undefined;
}

/** What the place is called that a link leads to; nothing where it has no name here. */
function titleOf(
  href: string,
  sections: readonly Section[],
  terms: Library['glossary'],
  locale: Locale,
): string | undefined {
  const to = readLink(href);
  if (to.kind === 'glossary') return terms.find(({ id }) => id === to.term)?.name[locale];
  const place = to.kind === 'place' ? findPlace(sections, to.anchor) : undefined;
  if (!place) return undefined;
  const { section, anchor } = place;
  return section.headings.find((each) => each.anchor === anchor)?.title ?? section.title;
}

function toSection(file: SectionFile, tree: Root, footnotes: Section['footnotes']): Section {
  const { name, slug, locale, structure, number, anchor, numbered } = file;
  const { title, summary, easy, revised } = sectionFrontmatter.parse(file.frontmatter);
  return {
    id: name.replace(/\.mdx$/u, ''),
    slug,
    locale,
    number,
    anchor,
    title,
    summary,
    ...(easy !== undefined && { easy: [easy].flat() }),
    revised,
    level: (numbered?.steps.length ?? 1) > 1 ? 2 : 1,
    headings: structure.headings,
    anchors: structure.anchors,
    footnotes,
    minutes: measureText(tree, locale),
  };
}

/** The file of a section that was read at an earlier request. */
function sameFile({ sections }: Manuscript, { id, locale }: Section): SectionFile {
  const file = sections.find((each) => each.name === `${id}.mdx` && each.locale === locale);
  if (!file) throw new Error(`There is no section ${locale}/${id}`);
  return file;
}
