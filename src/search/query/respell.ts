import { fold } from '../words/fold.ts';
import { phraseKey, type Word } from '../words/segment.ts';
import { keyExpansions, type Expansion } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './parse.ts';
import { isOddForm } from './odd-form.ts';
import { onlySlip } from './one-slip.ts';
import { slipsBetween } from './slips.ts';

const MOST_FOUND = 4;
/** Letters from which on a word may be misspelt at all; up to which it is short, in Latin and in kana; from which on twice. */
const SHORTEST = 4;
const SHORT = 6;
const SHORT_KANA = 5;
const LONG = 8;
/** Letters from which on two slips make no other word of the language, but for names. */
const LONG_TEXT = 10;
/** Letters from which on a stem alone tells the word: short stems are near too many others. */
const LONG_STEM = 7;

const HAN = /\p{Script=Han}/u;

/** How many slips a word may hold and still be meant. */
function slipsIn(word: string): number {
  if (!/^(?:[a-z]+|\p{Script=Hiragana}+)$/u.test(word) || word.length < SHORTEST) return 0;
  return word.length < LONG ? 1 : 2;
}

/** A word that may have been meant. */
interface Spelling {
  /** As it is written, loosely: what slips are counted from. */
  loose: string;
  key: string;
  /** As the handbook writes it. */
  surface: string;
  /** What it is, the likeliest to be meant first: a name, a word of a name, a word of the text. */
  rank: number;
}

/** Of each lexicon, put together once: every misspelt letter asks for it. By the first letter, which is seldom wrong. */
const listed = new WeakMap<Lexicon, ReadonlyMap<string, readonly Spelling[]>>();

function spellings(lexicon: Lexicon): ReadonlyMap<string, readonly Spelling[]> {
  const before = listed.get(lexicon);
  if (before) return before;
  const { words, concepts } = lexicon;
  const found = new Map<string, Spelling>();
  const add = (surface: string, key: string, rank: number): void => {
    if (HAN.test(surface)) return;
    const loose = loosely(fold(surface).replace(/\s/gu, ''));
    // A word is written in one, or apart: `childcare`, `child care`. It makes other names together in one.
    const before = found.get(loose);
    const rather = before && / /u.test(before.surface) && !/ /u.test(surface);
    if (slipsIn(loose) === 0 || (before && !rather)) return;
    found.set(loose, { loose, key, surface, rank: Math.min(rank, before?.rank ?? rank) });
  };
  const names = concepts.flatMap((concept) => [...concept.names, ...concept.leads]);
  for (const name of names) add(name, phraseKey(name), 0);
  // A word is listed in one form only: names hold others.
  for (const word of names.flatMap((name) => (/^[a-z ]+$/iu.test(name) ? name.split(' ') : []))) {
    const key = phraseKey(word);
    if (words.has(key)) add(word, key, 1);
  }
  for (const [key, surface] of words) add(surface, key, 2);
  const list = new Map<string, Spelling[]>();
  for (const spelling of found.values()) {
    const first = spelling.loose.charAt(0);
    const others = list.get(first);
    if (others) others.push(spelling);
    else list.set(first, [spelling]);
  }
  listed.set(lexicon, list);
  return list;
}

/** Without the plural, and without the difference of small kana: neither counts as a slip. */
function loosely(word: string): string {
  return word
    .replace(/ies$/u, 'y')
    .replace(/(?<=.{5})s$/u, '')
    .replace(SMALL_KANA, (kana) => LARGE_KANA[kana] ?? kana);
}
const SMALL_KANA = /[\u3041\u3043\u3045\u3047\u3049\u3083\u3085\u3087]/gu;
const LARGE_KANA: Record<string, string> = Object.fromEntries(
  [...'\u3041\u3043\u3045\u3047\u3049\u3083\u3085\u3087'].map((small) => [
    small,
    String.fromCharCode(small.charCodeAt(0) + 1),
  ]),
);

/**
 * Whether a word is rather another one than misspelt: `charger` for `charge`, `truck` for `track`. Letters that are
 * missing, doubled or exchanged seldom make a word.
 */
function isAnother(typed: string, word: string, rank: number): boolean {
  if (typed === word) return false;
  const slip = onlySlip(typed, word);
  if (!/^[a-z]+$/u.test(typed)) return slip?.kind === 'wrong' && typed.length <= SHORT_KANA;
  // Two wrong letters say more than one that is missing beside another slip.
  if (!slip) return typed.length < LONG_TEXT && (rank > 1 || typed.length === word.length);
  const { kind, at } = slip;
  const letter = typed.charAt(at);
  if (kind === 'extra' && letter !== typed.charAt(at - 1)) {
    return at === typed.length - 1 || (typed.length <= SHORT && rank > 0);
  }
  if (kind !== 'wrong' || typed.length > SHORT) return false;
  return rank > 0 || !/^[aeiouy]{2}$/u.test(letter + word.charAt(at));
}

/** A word that may stand for a misspelt one, and how unlikely it is. */
export interface Guess extends Pick<Spelling, 'key' | 'surface' | 'rank'> {
  slips: number;
}

/** Words that a misspelt one may stand for, if any is near enough: the nearest ones, the likeliest first. */
export function guess(typed: string, lexicon: Lexicon): Guess[] {
  const most = slipsIn(typed);
  if (most === 0) return [];
  const loose = loosely(typed);
  const known = spellings(lexicon).get(loose.charAt(0)) ?? [];
  const near = nearestOf(loose, known, ({ loose: word }) => word, most);
  const stem = phraseKey(typed);
  // A word that stands in the text in other forms only is near by its stem, and less surely meant.
  const byStem = near.length === 0 && stem.length >= LONG_STEM;
  const keyOf = ({ key }: Spelling): string => (key.length < LONG_STEM ? '' : key);
  const found = byStem
    ? nearestOf(stem, known, keyOf, 1).map((each) => ({ ...each, slips: each.slips + 1 }))
    : near;
  return found.sort((a, b) => a.rank - b.rank);
}

function nearestOf(
  word: string,
  known: readonly Spelling[],
  formOf: (spelling: Spelling) => string,
  most: number,
): Guess[] {
  let best = most;
  let found: Guess[] = [];
  for (const spelling of known) {
    const slips = slipsBetween(word, formOf(spelling), best);
    if (slips > best || isAnother(word, formOf(spelling), spelling.rank)) continue;
    if (slips < best) found = [];
    best = slips;
    const { key, surface, rank } = spelling;
    if (!found.some((each) => each.key === key)) found.push({ key, surface, rank, slips });
  }
  return found;
}

/** What a misspelt part may stand for, where none of it is surely meant. */
export function respell(part: Part, lexicon: Lexicon): Expansion[] {
  if (part.words.some(({ script }) => script === 'han')) return [];
  const guesses = guess(fold(part.text).replace(/\s/gu, ''), lexicon).slice(0, MOST_FOUND);
  return guesses.flatMap(({ key, surface }) => keyExpansions(lexicon, key, 'misspelt', surface));
}

/**
 * A misspelt word as it was meant, where that is sure: one word alone is nearest, or one that is likelier than all others
 * as near.
 */
export function mendWord(word: Word, lexicons: readonly Lexicon[]): Word {
  const guesses = lexicons
    .flatMap((lexicon) => guess(fold(word.surface), lexicon))
    .sort((a, b) => a.slips - b.slips || a.rank - b.rank);
  const [first, ...others] = guesses;
  const next = others.find(({ key }) => key !== first?.key);
  if (!first || (next && next.slips === first.slips && next.rank === first.rank)) return word;
  return { ...word, key: first.key, meant: first.surface };
}

/** Letters at the end in which the forms of a word differ. */
const ENDING = 3;

/**
 * A word that is misspelt and has the right stem all the same, `trainning`, `competancy`, with the form that is meant: it
 * is what texts and names are to say.
 */
export function mendForm(word: Word, lexicons: readonly Lexicon[]): Word {
  if (!isOddForm(word, lexicons)) return word;
  const typed = fold(word.surface);
  const [form] = lexicons
    .flatMap((lexicon) => guess(typed, lexicon))
    .filter((each) => {
      const slip = onlySlip(typed, fold(each.surface));
      return each.key === word.key && slip !== undefined && slip.at < typed.length - ENDING;
    });
  return form ? { ...word, meant: form.surface } : word;
}
