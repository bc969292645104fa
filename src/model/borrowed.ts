import { LOCALES, traitsOf, type Locale, type Localized } from './locales.ts';

/** Texts of the first language that stand in another one, which says nothing in their place. */
export interface Borrowed {
  /** The language that they are in. */
  first: Locale;
  /** For each language that leaves texts out, those that it borrows: trimmed, without Markdown's signs. */
  texts: Partial<Localized<ReadonlySet<string>>>;
}

/** What a numbering is made of is no text, whatever its letters. */
const NO_TEXT = new Set(['numbering']);
/** What names something of the content by its id, not in words. */
const NAMES = new Set([
  'grades',
  'href',
  'id',
  'languages',
  'link',
  'locales',
  'pairs',
  'parallel',
  'place',
  'proficiency',
  'read',
  'texts',
  'track',
]);

/** Whether an entry of a file holds words. */
function holdsWords(key: string, value: unknown): boolean {
  if (NO_TEXT.has(key)) return false;
  const isId = [value].flat(2).every((each) => typeof each === 'string');
  return !(NAMES.has(key) && isId);
}

/**
 * Finds the texts that languages borrow. What is written once, as a plain string, is the first language's. A text that
 * a language has somewhere in so many words is its own.
 *
 * @param files what the files of the content say, before anything is put in the place of what they leave out
 * @param first the handbook's first language
 * @param partial the languages that may leave texts out
 */
export function borrowedIn(
  files: readonly unknown[],
  first: Locale,
  partial: Iterable<Locale>,
): Borrowed {
  const texts: Borrowed['texts'] = {};
  for (const locale of partial) {
    const [lent, own] = [new Set<string>(), new Set<string>()];
    for (const file of files) collect(file, locale, first, lent, own);
    texts[locale] = new Set([...lent].filter((text) => !own.has(text) && isIn(text, first)));
  }
  return { first, texts };
}

function collect(
  value: unknown,
  locale: Locale,
  first: Locale,
  lent: Set<string>,
  own: Set<string>,
): void {
  // Cells show each line by itself, those of lists with a mark of theirs.
  if (typeof value === 'string') {
    for (const each of [value, ...value.split('\n')]) {
      lent.add(plainText(each.replace(/^\s*- /u, '')));
    }
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, locale, first, lent, own);
    return;
  }
  const entries: [string, unknown][] = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => (LOCALES as string[]).includes(key))) {
    const said = value as Partial<Localized<unknown>>;
    const isOwn = said[locale] !== undefined;
    const into = isOwn ? own : lent;
    collect(isOwn ? said[locale] : (said[first] ?? entries[0]?.[1]), locale, first, into, into);
    return;
  }
  for (const [key, item] of entries) {
    if (holdsWords(key, item)) collect(item, locale, first, lent, own);
  }
}

/** A text as pages show it: without the signs of Markdown, and with its white space in one. */
export function plainText(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replace(/[*`]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a text tells a reader or a voice that it is in a language: letters that any language may use do not. */
function isIn(text: string, language: Locale): boolean {
  const isLatin = /\p{Script=Latin}/u.test(traitsOf(language).name);
  return isLatin ? /\p{L}/u.test(text) : /(?!\p{Script=Latin})\p{L}/u.test(text);
}

/** Finds borrowed texts in what is shown. */
export interface BorrowedFinder {
  /** Whether all words of a text are borrowed. */
  covers: (text: string) => boolean;
  /** Whether a text is a piece of a borrowed one: words that are new or gone stand by themselves. */
  isPiece: (text: string) => boolean;
  /** Where borrowed texts begin and end in one that holds others as well, in UTF-16 units. */
  stretchesIn: (text: string) => [start: number, end: number][];
}

const finders = new WeakMap<ReadonlySet<string>, BorrowedFinder>();

/** The finder of the texts that a language borrows; none where it borrows nothing. */
export function borrowedFinder(
  { first, texts: all }: Borrowed,
  locale: Locale,
): BorrowedFinder | undefined {
  const texts = all[locale];
  if (!texts || texts.size === 0) return undefined;
  const known = finders.get(texts);
  if (known) return known;
  const whole = [...texts].map(withoutSpace);
  const [exact, tight] = [indexOf([...texts]), indexOf(whole)];
  const finder: BorrowedFinder = {
    covers(text) {
      const shown = withoutSpace(text);
      let found = false;
      for (let at = 0; at < shown.length;) {
        const length = longestAt(tight, shown, at, [SPACED]);
        if (length === 0 && /\p{L}/u.test(shown[at] ?? '')) return false;
        found ||= length > 0;
        at += Math.max(1, length);
      }
      return found;
    },
    isPiece(text) {
      const shown = withoutSpace(text);
      return isIn(shown, first) && whole.some((each) => each.includes(shown));
    },
    stretchesIn(text) {
      const stretches: [number, number][] = [];
      for (let at = 0; at < text.length;) {
        const length = longestAt(exact, text, at, [SPACED, UNSPACED]);
        // A letter by itself may be a part of anything.
        if (length > 1) stretches.push([at, at + length]);
        at += Math.max(1, length);
      }
      return stretches;
    },
  };
  finders.set(texts, finder);
  return finder;
}

/** Letters of words that spaces part. */
const SPACED = /\p{Script=Latin}|\d/u;
/** Letters of other words: among those of its kind a word may be a part of the page's own. */
const UNSPACED = /(?!\p{Script=Latin})\p{L}/u;

const withoutSpace = (text: string): string => text.replace(/\s+/gu, '');

/** Texts by how they begin, the longest first. */
type Index = ReadonlyMap<string, readonly string[]>;

const beginningOf = (text: string): string => text.slice(0, 2);

function indexOf(texts: readonly string[]): Index {
  const longestFirst = texts.filter(Boolean).sort((a, b) => b.length - a.length);
  return Map.groupBy(longestFirst, beginningOf);
}

/**
 * The length of the longest text that stands at a place, as words of its own; 0 where none does.
 *
 * @param kinds the letters that words are made of, each word of one kind
 */
function longestAt(index: Index, text: string, at: number, kinds: readonly RegExp[]): number {
  const beginnings = new Set([text.slice(at, at + 2), text.slice(at, at + 1)]);
  for (const beginning of beginnings) {
    for (const each of index.get(beginning) ?? []) {
      if (text.startsWith(each, at) && isApart(text, at, at + each.length, kinds)) {
        return each.length;
      }
    }
  }
  return 0;
}

/** Whether no word goes on beyond a stretch, as far as letters tell. */
function isApart(text: string, start: number, end: number, kinds: readonly RegExp[]): boolean {
  const goesOn = (place: number): boolean =>
    kinds.some((kind) => kind.test(text[place - 1] ?? '') && kind.test(text[place] ?? ''));
  return !goesOn(start) && !goesOn(end);
}
