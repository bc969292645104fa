import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { languageName } from '../i18n/index.ts';
import { noticeIn } from '../i18n/notice.ts';
import { staleWords } from '../i18n/stale/index.ts';
import { fill } from '../i18n/template.ts';
import { langTag } from '../model/lang-tag.ts';
import { authoritative, type Locale } from '../model/locale.ts';
import { keyOf } from '../model/passage-id.ts';
import { words, type Block } from './blocks.ts';
import type { FormatSource } from './source.ts';
import { rootOf, writeMarkdown } from './write-markdown.ts';

/** A page of the handbook as Markdown. */
export interface MarkdownPage {
  locale: Locale;
  /** The address of the web page that says the same. */
  page: string;
  title: string;
  /** The policy's number, where it has one. */
  number?: string | undefined;
  /** What it says in a sentence or two, for lists of pages; none where nothing is said. */
  summary?: string | undefined;
  /** ISO date of the last revision. */
  revised: string;
  /** Whether a passage of the content stands in it. */
  holds: (id: string) => boolean;
  /** What stands below its title. */
  blocks: () => readonly (Block | RootContent)[];
}

/**
 * What a page's words are: those of the policy itself, of its restatement, or of a translation of the handbook's own
 * words.
 */
export function statusOf(
  { texts, locales }: FormatSource['handbook'],
  locale: Locale,
): 'restated' | 'official' | 'translation' {
  if (texts === 'restated') return 'restated';
  return authoritative(locales) === locale ? 'official' : 'translation';
}

/** The title of a page with its number, as its heading has it. */
export function headingOf({ number, title }: Pick<MarkdownPage, 'number' | 'title'>): string {
  return number === undefined ? title : `${number} ${title}`;
}

/** A page as a Markdown file: what it is between two lines of dashes, in YAML, its title, and what it says. */
export function markdownFile(page: MarkdownPage, source: FormatSource): string {
  const { handbook, urls } = source;
  const { locale, title, number, revised } = page;
  const head = {
    title,
    ...(number !== undefined && { number }),
    language: langTag(locale),
    handbook: handbook.title[locale],
    ...(handbook.edition && { edition: handbook.edition[locale] }),
    status: statusOf(handbook, locale),
    notice: noticeIn(handbook, locale),
    revised,
    url: urls.absolute(page.page),
    ...olderIn(page, source),
  };
  return writeMarkdown(
    rootOf([
      { type: 'yaml', value: stringify(head, { lineWidth: 0 }).trimEnd() },
      { type: 'heading', depth: 1, children: [words(headingOf(page))] },
      ...page.blocks(),
    ]),
  );
}

/** Which passages of a page have changed in the first language since they were translated; nothing where none has. */
function olderIn(
  { holds, locale }: MarkdownPage,
  { handbook: { locales }, stale }: FormatSource,
): { older?: string } {
  const older = Object.keys(stale?.[locale] ?? {}).filter(holds);
  if (older.length === 0) return {};
  const language = languageName(authoritative(locales), locale);
  const places = older.map(keyOf).join(', ');
  return { older: fill(staleWords(locale).listed, { language, places }) };
}
