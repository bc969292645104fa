import type { Concept } from '../records/record.ts';
import { fold } from '../words/fold.ts';
import { hasLetters, phraseKey, wordsOf, type Word } from '../words/segment.ts';
import { NameTrie } from './name-trie.ts';

/** A text, as names are looked for in it. */
export interface SpokenText {
  text: string;
  /** The words of the text. */
  spoken: readonly Word[];
  /** The words that are indexed for it: key → how the text writes it. */
  words: ReadonlyMap<string, string>;
}

/** Finds which concepts a text speaks of: gives their numbers. */
export type ConceptFinder = (text: SpokenText) => ReadonlySet<number>;

/** Names by the way in which a text says them; each stands for the number of its concept. */
interface Names {
  /** Latin, of several words: whole neighbouring words. */
  phrases: NameTrie;
  /** Latin, of one word: as it is written, or its plural. */
  latin: NameTrie;
  /** Japanese, of one word of the text. */
  words: Map<string, number[]>;
  /** Kana alone would be found inside other words: beside whole words they count as parts of katakana compounds. */
  loans: NameTrie;
  /** Names that end with a number, which may stand in brackets. */
  numbered: NameTrie;
  /** All others: wherever they stand, or as a word. */
  others: NameTrie;
}

/** Puts the names of concepts together, so that a text is looked through once for all of them. */
export function conceptFinder(concepts: readonly Concept[]): ConceptFinder {
  const names: Names = {
    phrases: new NameTrie(),
    latin: new NameTrie(),
    words: new Map(),
    loans: new NameTrie(),
    numbered: new NameTrie(),
    others: new NameTrie(),
  };
  for (const [number, concept] of concepts.entries()) {
    for (const name of concept.names) addName(names, name, number);
  }
  return (text) => findConcepts(names, text);
}

function addName(names: Names, name: string, number: number): void {
  const key = phraseKey(name);
  // `1:1` is typed for a meeting; in texts the same digits are a day or a sum.
  if (key.length < 2 || !hasLetters(key)) return;
  if (/^\p{Script=Latin}/u.test(key)) {
    if (wordsOf(name).length > 1) names.phrases.add(key, number);
    // A stem is shared by words that mean other things: `promotion`, `promoting`.
    else names.latin.add(writtenOf(name), number);
  } else if (/^\p{Script=Hiragana}+$/u.test(key)) {
    addWord(names, key, number);
    if (key.length > 2) names.loans.add(key, number);
  } else if (/\d$/u.test(key)) names.numbered.add(key, number);
  else {
    addWord(names, key, number);
    names.others.add(key, number);
  }
}

function addWord({ words }: Names, key: string, number: number): void {
  const numbers = words.get(key);
  if (numbers) numbers.push(number);
  else words.set(key, [number]);
}

/** A Latin word without its plural, and without signs round it that are not said: `OJT:`, `Yahoo!`. */
function writtenOf(name: string): string {
  return fold(name)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/s$/u, '');
}

function findConcepts(names: Names, { text, spoken, words }: SpokenText): Set<number> {
  const found = new Set<number>();
  const take = (numbers: readonly number[]): void => {
    for (const number of numbers) found.add(number);
  };
  const folded = fold(text);
  names.others.findIn(folded, take);
  names.numbered.findIn(folded.replace(/[()]/gu, ''), take);
  names.latin.findIn(folded, (numbers, start, end) => {
    if (!isLatin(folded.charAt(start - 1)) && endsWord(folded, end)) take(numbers);
  });
  findPhrases(names.phrases, spoken, take);
  for (const [key, surface] of words) {
    take(names.words.get(key) ?? []);
    if (/\p{Script=Katakana}/u.test(surface)) names.loans.findIn(key, take);
  }
  return found;
}

/** Names of several words: they begin and end where words do. */
function findPhrases(
  phrases: NameTrie,
  spoken: readonly Word[],
  take: (numbers: readonly number[]) => void,
): void {
  const stems = spoken.map(({ key }) => key).join('');
  const ends = new Set<number>();
  let end = 0;
  for (const { key } of spoken) ends.add((end += key.length));
  for (const start of [0, ...ends]) {
    phrases.findAt(stems, start, (numbers, last) => {
      if (ends.has(last)) take(numbers);
    });
  }
}

/** Whether a Latin word, or its plural, ends at a place of a folded text. */
function endsWord(text: string, end: number): boolean {
  return ['', 's', 'es'].some(
    (plural) => text.startsWith(plural, end) && !isLatin(text.charAt(end + plural.length)),
  );
}

function isLatin(letter: string): boolean {
  return letter >= 'a' && letter <= 'z';
}
