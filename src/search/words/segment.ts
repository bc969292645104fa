import { LOCALES } from '../../model/locales.ts';
import { fold, leadingNumeral, stemOf } from './fold.ts';
import { memoize } from './memoize.ts';

/** A word of a text. */
export interface Word {
  /** As it stands in the text. */
  surface: string;
  /** As it is indexed and looked up: folded, and stemmed where it is Latin. */
  key: string;
  /** Index in the text. */
  start: number;
  end: number;
  script: 'han' | 'katakana' | 'hiragana' | 'latin';
  /** Whether nothing but what joins parts of a word stands between this word and the one before. */
  joined: boolean;
  /** What the key stands for, where the word was misspelt: the word as the handbook writes it, or its key. */
  meant?: string;
}

/** Made when the first text is cut: it costs a phone some 20 ms. */
let segmenter: Intl.Segmenter | undefined;
const KATAKANA = /^[\p{Script=Katakana}\u30FC\uFF70\uFF9E\uFF9F]+$/u;
const HIRAGANA = /^[\p{Script=Hiragana}\u30FC]+$/u;
const LATIN = /^[\p{Script=Latin}\u0300-\u036F\p{N}\u2019']+$/u;
/** Long-vowel marks, which the segmenter cuts off hiragana. */
const LONG = /^\u30FC+$/u;
const WORD = /[\p{L}\p{N}]/u;
const HANGUL_WORD = /\p{Script=Hangul}+/gu;
const LATIN_WORD = /[\p{Script=Latin}\u0300-\u036F\p{N}\u2019']+/gu;

const isNumeral = (text: string): boolean => leadingNumeral(text) === text;

function scriptOf(surface: string): Word['script'] {
  if (KATAKANA.test(surface)) return 'katakana';
  if (HIRAGANA.test(surface)) return 'hiragana';
  return LATIN.test(surface) ? 'latin' : 'han';
}

/**
 * What stands between two parts of one word: nothing in Japanese, a middle dot in katakana, a hyphen in Latin.
 * Numbers with hyphens are places of the policy, not words.
 */
function joins(before: Word, between: string, script: Word['script']): boolean {
  if (before.script === 'latin' && script === 'latin') {
    return /^[\u2010-\u2015\-]$/u.test(between) && !/\d/u.test(before.surface);
  }
  if (between === '') return true;
  return before.script === 'katakana' && script === 'katakana' && /^[\u30FB\uFF65]$/u.test(between);
}

/**
 * Cuts a text into words, in Japanese and English alike. The segmenter's cuts inside katakana are undone: it takes
 * loan words apart at places that mean nothing, and numbers after each word for a thousand, a hundred or ten.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { segment, index } of segmentsOf(text)) {
    if (!WORD.test(segment)) continue;
    const script = scriptOf(segment);
    const end = index + segment.length;
    const before = words.at(-1);
    const goesOn =
      before?.end === index &&
      ((before.script === 'katakana' && script === 'katakana') ||
        (before.script === 'hiragana' && LONG.test(segment)) ||
        (isNumeral(before.surface) && isNumeral(segment)));
    if (goesOn) {
      before.surface += segment;
      before.end = end;
      before.key = fold(before.surface);
      continue;
    }
    const joined = before !== undefined && joins(before, text.slice(before.end, index), script);
    words.push({ surface: segment, key: keyOf(segment), start: index, end, script, joined });
  }
  return words;
}

/** Text that anyone cuts alike: English without points and commas, which may stand inside a number. */
const SIMPLE = /^[a-z0-9' \-?!\n]*$/iu;
const SIMPLE_WORD = /[a-z0-9]+(?:'[a-z0-9]+)*/giu;

/** A text cut at the borders of words. What is simple does without the segmenter, which costs a phone 50 ms at first. */
function* segmentsOf(text: string): Iterable<{ segment: string; index: number }> {
  if (SIMPLE.test(text)) {
    for (const match of text.matchAll(SIMPLE_WORD)) {
      yield { segment: match[0], index: match.index };
    }
    return;
  }
  segmenter ??= new Intl.Segmenter([...LOCALES], { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(text)) {
    // What is counted may hang on the last digit of its number: a hundred and | six-years.
    const digits = leadingNumeral(segment);
    const counts = digits.length > 1 || (index > 0 && isNumeral(text.charAt(index - 1)));
    const cut = counts && /^\p{Script=Han}/u.test(digits) ? digits.length : segment.length;
    yield { segment: segment.slice(0, cut), index };
    if (cut < segment.length) yield { segment: segment.slice(cut), index: index + cut };
  }
}

/** A word folded and not stemmed, without the `’s` of an owner. */
export function plainOf(surface: string): string {
  return fold(surface.replace(/[\u2019']s$/u, '')).replace(/[^\p{L}\p{N}]/gu, '');
}

let particles: RegExp | undefined;

/** Takes in the particles that a language writes behind its words. */
export function learnParticles(written: RegExp): void {
  particles = written;
}

/** The key of one word. */
function keyOf(surface: string): string {
  const key = stemOf(plainOf(surface));
  return particles ? key.replace(particles, '') : key;
}

/**
 * The key of a phrase: the keys of its words in one, so that `Childcare Leave` and `childcare-leave` are the same. It is
 * found without the segmenter, which is slow: in one string it makes no difference where Japanese words end.
 */
export const phraseKey = memoize(
  (phrase: string): string =>
    fold(phrase.replace(LATIN_WORD, keyOf).replace(HANGUL_WORD, keyOf)).replace(
      /[^\p{L}\p{N}]/gu,
      '',
    ),
  2000,
);

/** Whether a key is more than a number. */
export function hasLetters(key: string): boolean {
  return /\p{L}/u.test(key);
}

/** Words that follow one another without a gap and without hiragana between: a compound and its parts. */
export function runsOf(words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    if (run.length > 0 && (!word.joined || word.script === 'hiragana')) {
      runs.push(run);
      run = [];
    }
    if (word.script !== 'hiragana') run.push(word);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** Kanji with hiragana behind: a verb or an adjective, in whatever form. */
export function isInflected({ key, script }: Word): boolean {
  return script === 'hiragana' || /^\p{Script=Han}+\p{Script=Hiragana}+$/u.test(key);
}

/** The kanji that a verb or an adjective begins with: what its forms have in common. */
export function kanjiStem(key: string): string | undefined {
  return /^(\p{Script=Han}+)\p{Script=Hiragana}+$/u.exec(key)?.[1];
}
