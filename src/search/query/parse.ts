import { isFunctionWord, isGeneric, makesAnother } from '../words/function-words.ts';
import { isInflected, wordsOf, type Word } from '../words/segment.ts';
import { joinLatin } from './join-latin.ts';
import { isKnown, someKey } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { partLoanWord } from './loan-words.ts';
import { closed } from './marks.ts';
import { mendKanji } from './mend-kanji.ts';
import type { NamedPlace } from './place.ts';
import { setPeopleAside } from './people.ts';
import { isRelated } from './related.ts';
import { readsAsOne } from './readings.ts';

/** A part of a question: a word, a compound, a name of several words, or a place's number. */
export interface Part {
  /** As it was typed. */
  text: string;
  key: string;
  /** The words it is made of. */
  words: readonly Word[];
  /** The place that it names, where it is a number. */
  place: string | undefined;
  /** Whether a place has to hold it; inflected words only help in the order. */
  required: boolean;
  /** Whether it may go on: it stands at the end of what was typed. */
  open: boolean;
  /** What the key stands for, where it is another than what was typed: a word in it was misspelt. */
  meant?: string | undefined;
  /** How it makes one compound with the part before it, if it does: without a gap, or with a space in between. */
  follows?: 'joined' | 'spaced' | undefined;
  /** Whether it says so little that it decides nothing alone. */
  generic?: boolean;
  /** Whether no other word comes after it, not even one that merely carries the question. */
  ends?: boolean;
}

/** A question taken apart. */
export interface Question {
  parts: Part[];
  /** The text that the parts stand in, without the number of a place. */
  text: string;
  /** The key of the whole: what names of terms are compared with. */
  key: string;
  /** The function words that it begins with, as a title may. */
  lead: readonly Word[];
  /** Whether it is made of nothing else. */
  isSpoken: boolean;
}

const MOST_WORDS = 8;

/**
 * Takes a question apart: the number of a place, then the longest names and compounds that the handbook knows, then
 * single words. What merely carries a question is dropped, unless nothing else is there.
 *
 * @param number the place's number in it
 * @param lexicons of all languages that are searched, the page's own first
 * @param mend gives a misspelt word as it was meant
 */
export function parseQuestion(
  question: string,
  lexicons: readonly Lexicon[],
  number?: NamedPlace,
  mend = (word: Word): Word => word,
): Question {
  const rest = number ? number.rest : question.normalize('NFKC');
  let words = mendKanji(joinLatin(wordsOf(rest), lexicons), lexicons)
    .flatMap((word) => partLoanWord(word, lexicons))
    .map(mend);
  if (number)
    words = words.filter(({ key }) => !lexicons.some(({ citation }) => citation.has(key)));
  const isSpoken = (word: Word): boolean =>
    lexicons.some(({ locale }) => isFunctionWord(word, locale));
  const spans = spansOf(words, rest, lexicons, isSpoken);
  mergeRemnants(spans, lexicons);
  const said = spans.filter((span) => span.length > 1 || span.some((word) => !isSpoken(word)));
  const kept = said.length > 0 || number ? said : spans;
  const parts = kept.map((span): Part => {
    const key = nameKey(span, lexicons, isSpoken);
    const [first, last] = [span[0], span.at(-1)];
    const only = span.length === 1 ? first : undefined;
    const generic = only !== undefined && isGeneric(only);
    return {
      text: first && last ? rest.slice(first.start, closed(rest, first.start, last.end)) : '',
      key,
      words: span,
      place: undefined,
      required:
        kept.length === 1 || !only || isRelated(span, lexicons) || !(isInflected(only) || generic),
      open: last?.end === rest.trimEnd().length && !/\s$/u.test(rest),
      follows: followsOf(span, spans, kept, rest),
      ends: span === spans.at(-1),
      generic,
      meant: meantIn(span),
    };
  });
  setPeopleAside(parts, (span) => isRelated(span, lexicons, 'hint'), isSpoken);
  if (!number && parts.every(({ required }) => !required)) {
    const telling = parts.filter(({ generic }) => !generic);
    for (const part of telling.length > 0 ? telling : parts) part.required = true;
  }
  if (number) {
    const { place, text } = number;
    parts.unshift({ text, key: '', words: [], place, required: true, open: false });
  }
  const key = words.map((word) => word.key).join('');
  return {
    parts,
    text: rest,
    key,
    lead: leadOf(spans, said),
    isSpoken: said.length === 0 && !number,
  };
}

/** What a span says once it is mended; nothing where it needs no mending. */
function meantIn(span: readonly Word[]): string | undefined {
  if (!span.some(({ meant }) => meant !== undefined)) return undefined;
  return span.map(({ meant, surface }) => meant ?? surface).join('');
}

/** How a span makes one compound with the span before it: a verb or a particle in between parts them. */
function followsOf(
  span: readonly Word[],
  spans: readonly (readonly Word[])[],
  kept: readonly (readonly Word[])[],
  text: string,
): Part['follows'] {
  const before = spans[spans.indexOf(span) - 1];
  const [last, first] = [before?.at(-1), span[0]];
  if (!before || !last || !first || !kept.includes(before)) return undefined;
  if (isInflected(last) || (span.length === 1 && isInflected(first))) return undefined;
  // A single kanji that went with the span before is left out of it.
  const gap = text.slice(last.end, first.start).replace(/^\p{Script=Han}$/u, '');
  if (gap === '' && !(last.script === 'katakana' && first.script === 'katakana')) return 'joined';
  const latin = last.script === 'latin' && first.script === 'latin';
  return latin && /^\s+$/u.test(gap) ? 'spaced' : undefined;
}

/** The words before the first span that says something. */
function leadOf(spans: readonly Word[][], [first]: readonly Word[][]): Word[] {
  return spans.slice(0, first ? spans.indexOf(first) : spans.length).flat();
}

/**
 * A single kanji that the segmenter cut off a compound is no word: it goes with the word before it. Where the handbook
 * does not know that one either, or where the kanji makes another thing of it, the whole is what is missing.
 */
function mergeRemnants(spans: Word[][], lexicons: readonly Lexicon[]): void {
  for (let index = spans.length - 1; index > 0; index -= 1) {
    const [span, before] = [spans[index] ?? [], spans[index - 1] ?? []];
    const [word] = span;
    const remnant =
      span.length === 1 && word?.script === 'han' && word.key.length === 1 && word.joined;
    if (!remnant || before.at(-1)?.script === 'hiragana') continue;
    const known =
      isKnown(before.map(({ key }) => key).join(''), lexicons) || isRelated(before, lexicons);
    spans.splice(index - 1, 2, known && !makesAnother(word) ? before : [...before, word]);
  }
}

function spansOf(
  words: readonly Word[],
  text: string,
  lexicons: readonly Lexicon[],
  isSpoken: (word: Word) => boolean,
): Word[][] {
  const spans: Word[][] = [];
  let start = 0;
  while (start < words.length) {
    let end = Math.min(words.length, start + MOST_WORDS);
    while (end > start + 1 && !isSpan(words.slice(start, end), text, lexicons, isSpoken)) end -= 1;
    spans.push(words.slice(start, end));
    start = end;
  }
  return spans;
}

/** The key of some words; without the particles between them, where the handbook has a name like that. */
function nameKey(
  words: readonly Word[],
  lexicons: readonly Lexicon[],
  isSpoken: (word: Word) => boolean,
): string {
  const key = words.map((word) => word.key).join('');
  if (isKnown(key, lexicons)) return key;
  const bare = words.filter((word) => !isSpoken(word)).map((word) => word.key);
  return bare.length > 1 && isKnown(bare.join(''), lexicons) ? bare.join('') : key;
}

/** Whether some words belong together. */
function isSpan(
  words: readonly Word[],
  text: string,
  lexicons: readonly Lexicon[],
  isSpoken: (word: Word) => boolean,
): boolean {
  const key = words.map((word) => word.key).join('');
  const known = isKnown(key, lexicons) || isRelated(words, lexicons);
  if (known || readsAsOne(words, lexicons, isSpoken)) return true;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || isSpoken(last)) return false;
  if (!isSpoken(first) && nameKey(words, lexicons, isSpoken) !== key) return true;
  const joined = words.slice(1).every((word) => word.joined);
  if (joined && words.every(({ script }) => script !== 'hiragana')) {
    if (someKey(lexicons, (known) => known.includes(key))) return true;
  }
  const open = last.end === text.length;
  return (
    open &&
    key.length > 2 &&
    !isSpoken(first) &&
    someKey(lexicons, (known) => known.startsWith(key))
  );
}
