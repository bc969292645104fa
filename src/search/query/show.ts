import { traitsOf, type Locale } from '../../model/locales.ts';
import type { Kind } from '../records/record.ts';
import { cutExcerpt, markPieces, type Piece } from './excerpt.ts';
import type { Language } from './language.ts';
import type { KnownQuestion } from './lexicon.ts';
import { findMarks } from './marks.ts';
import type { StoredRecord } from './store.ts';
import type { Hit } from './understand.ts';

/** A result, ready to be shown. */
export interface Result {
  url: string;
  kind: Kind;
  /** Whether it is a question of the handbook with its answer. */
  asked?: boolean;
  /** The language of all that it shows, where it is not the page's. */
  locale?: Locale;
  number: string;
  title: Piece[];
  /** The language that the title is borrowed from, where it is. */
  titleLocale?: Locale | undefined;
  trail: string[];
  /** The definition of the term whose name was typed, where the result is the passage that it belongs to. */
  definition?: Definition;
  excerpt: Piece[];
  /** The language that the excerpt is in, where it is not the page's. */
  excerptLocale: Locale | undefined;
  /** The title in another language, where that is how the result was found. */
  twin: { title: string; locale: Locale } | undefined;
  /** What was typed and what the page has for it. */
  through: { typed: string; found: string }[];
  /** What to mark on the page: the words as they stand there. */
  words: string[];
}

/** What a term means. */
export interface Definition {
  name: string;
  text: string;
  /** Its entry in the glossary. */
  url: string;
}

/** The length of an excerpt, in characters of Japanese. */
const EXCERPT = 90;

/**
 * The keys to mark in a text: what was typed, in all its forms, or, where none of them stands there, the other names of
 * the same.
 */
export function marksIn(
  text: string,
  record: number,
  hits: readonly Hit[],
  language: Language,
): string[] {
  return hits.flatMap(({ part, matches, expansions }) => {
    const used = (matches.get(record)?.by ?? []).flatMap((index) => {
      const by = expansions[index];
      return by?.language === language ? by.expansion : [];
    });
    const typed = [...(part.key === '' ? [] : [part.key]), ...used.flatMap(({ marks }) => marks)];
    return findMarks(text, typed, part.open).length > 0
      ? typed
      : used.flatMap(({ names }) => names);
  });
}

/** What of a record is shown, and looked at for marks. */
export const shownOf = ({ meta: { title = '', text = '' } }: StoredRecord): string =>
  `${title}\n${text}`;

/** Puts a record into the form in which it is shown. */
export async function toResult(
  record: number,
  hits: readonly Hit[],
  own: Language,
): Promise<Result> {
  const stored = await own.store.load(record);
  const foreign = hits
    .flatMap(({ matches, expansions }) =>
      (matches.get(record)?.by ?? []).map((index) => expansions[index]?.language),
    )
    .find((language) => language !== undefined && language !== own);
  const open = hits.some(({ part }) => part.open);
  const here = describe(stored, marksIn(shownOf(stored), record, hits, own), own.locale, open);
  const there = foreign && here.words.length === 0 ? await foreign.store.load(record) : undefined;
  const elsewhere =
    there &&
    foreign &&
    describe(there, marksIn(shownOf(there), record, hits, foreign), foreign.locale, open);
  const { kind = 'page', number = '', twin = '', trail = '' } = stored.meta;
  const from = elsewhere ?? here;
  return {
    url: stored.url,
    kind: kind as Kind,
    number,
    title: here.title,
    titleLocale: stored.meta.lent as Locale | undefined,
    trail: trail === '' ? [] : trail.split('\n'),
    excerpt: from.excerpt,
    excerptLocale: there && foreign?.locale,
    twin: foreign && twin !== '' ? { title: twin, locale: foreign.locale } : undefined,
    through: there ? [] : throughWhat(record, stored, hits, own),
    words: here.words,
  };
}

/** A question of the handbook with the sentence that answers it, linked to the paragraph. */
export async function toAnswer(
  { ask, record, place, start, end, silent }: KnownQuestion,
  hits: readonly Hit[],
  own: Language,
): Promise<Result> {
  const { url, meta } = await own.store.load(record);
  const { title = '', text = '', trail = '', number = '' } = meta;
  const sentence = silent ?? text.slice(start, end);
  const marks = findMarks(sentence, marksIn(sentence, record, hits, own));
  return {
    url: `${url.replace(/#.*$/u, '')}#${place}`,
    kind: 'section',
    asked: true,
    number: '',
    title: [{ text: ask, marked: false }],
    trail: [...(trail === '' ? [] : trail.split('\n')), `${number} ${title}`.trim()],
    excerpt: markPieces(sentence, marks),
    excerptLocale: undefined,
    twin: undefined,
    through: [],
    words: marks.map((mark) => sentence.slice(mark.start, mark.end)),
  };
}

function describe(
  { meta }: StoredRecord,
  keys: readonly string[],
  locale: Locale,
  open: boolean,
): { title: Piece[]; excerpt: Piece[]; words: string[] } {
  const { title = '', text = '' } = meta;
  const [inTitle, inText] = [findMarks(title, keys, open), findMarks(text, keys, open)];
  const words = [
    ...inTitle.map(({ start, end }) => title.slice(start, end)),
    ...inText.map(({ start, end }) => text.slice(start, end)),
  ];
  return {
    title: markPieces(title, inTitle),
    excerpt: cutExcerpt(text, inText, EXCERPT * traitsOf(locale).breadth),
    words: [...new Set(words)],
  };
}

/** What the page has for words that were typed otherwise. */
function throughWhat(
  record: number,
  stored: StoredRecord,
  hits: readonly Hit[],
  own: Language,
): Result['through'] {
  const shown = shownOf(stored);
  return hits.flatMap((hit) => {
    const { part } = hit;
    if (part.key === '' || !hit.matches.has(record)) return [];
    if (part.meant === undefined && findMarks(shown, [part.key], part.open).length > 0) return [];
    const [mark] = findMarks(shown, marksIn(shown, record, [hit], own));
    return mark ? [{ typed: part.text, found: shown.slice(mark.start, mark.end) }] : [];
  });
}
