import leven from 'leven';
import { fold } from '../words/fold.ts';
import { phraseKey } from '../words/segment.ts';
import { keyExpansions, type Expansion } from './expand.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './parse.ts';

const MOST_FOUND = 4;

/** How many slips a word may hold and still be meant; kanji are chosen from a list, and are not misspelt. */
function slipsIn(word: string): number {
  if (!/^(?:[a-z]+|\p{Script=Hiragana}+)$/u.test(word) || word.length < 4) return 0;
  return word.length < 9 ? 1 : 2;
}

type Written = readonly [word: string, key: string];
/** Of each lexicon, put together once: every misspelt letter asks for it. */
const listed = new WeakMap<Lexicon, readonly Written[]>();

/** Words as they are written, folded and not stemmed, with their keys. */
function written(lexicon: Lexicon): readonly Written[] {
  const before = listed.get(lexicon);
  if (before) return before;
  const { words, concepts } = lexicon;
  const list = [
    ...[...words].map(([key, surface]): [string, string] => [fold(surface), key]),
    ...concepts.flatMap(({ names, leads }) =>
      [...names, ...leads].map((name): [string, string] => [
        fold(name).replace(/\s/gu, ''),
        phraseKey(name),
      ]),
    ),
    // A word is listed in one form only: names hold others.
    ...concepts.flatMap(({ names, leads }) =>
      [...names, ...leads]
        .flatMap((name) => (/^[a-z ]+$/iu.test(name) ? name.split(' ') : []))
        .map((word): [string, string] => [fold(word), phraseKey(word)])
        .filter(([, key]) => words.has(key)),
    ),
  ];
  listed.set(lexicon, list);
  return list;
}

/**
 * Words that a misspelt part may stand for: the nearest ones, if any is near enough. The first letter is seldom wrong,
 * and two letters that changed places are one slip.
 */
export function respell(part: Part, lexicon: Lexicon): Expansion[] {
  return [...respelt(part, lexicon)].flatMap(([key, word]) =>
    keyExpansions(lexicon, key, 'misspelt', word),
  );
}

/** The words that a misspelt part may stand for, as they are written, by their keys. */
function respelt({ text, key, words }: Part, lexicon: Lexicon): Map<string, string> {
  const typed = fold(text).replace(/\s/gu, '');
  const most = slipsIn(typed);
  if (most === 0 || words.some(({ script }) => script === 'han')) return new Map();
  const known = written(lexicon).filter(([word]) => word.startsWith(typed.charAt(0)));
  const swapped = new Set(swaps(typed));
  const exact = known.filter(([word]) => swapped.has(word));
  const near = exact.length > 0 ? exact : nearest(typed, known, most);
  // A word that stands in the text in other forms only is near by its stem; short stems are near too many others.
  const stems = key.length < 6 ? [] : known.map(([, stem]): [string, string] => [stem, stem]);
  const found = near.length > 0 ? near : nearest(key, stems, Math.min(most, slipsIn(key)));
  const byKey = new Map<string, string>();
  for (const [word, stem] of found) if (!byKey.has(stem)) byKey.set(stem, word);
  return new Map([...byKey].slice(0, MOST_FOUND));
}

/** A word with each two neighbouring letters exchanged. */
function swaps(word: string): string[] {
  return [...word].slice(1).map((letter, index) => {
    const before = word.charAt(index);
    return word.slice(0, index) + letter + before + word.slice(index + 2);
  });
}

/** The words at the least distance, up to a limit. */
export function nearest<Rest extends readonly unknown[]>(
  word: string,
  known: readonly (readonly [string, ...Rest])[],
  most: number,
): (readonly [string, ...Rest])[] {
  let best = most;
  let found: (readonly [string, ...Rest])[] = [];
  for (const entry of known) {
    if (Math.abs(entry[0].length - word.length) > best) continue;
    const distance = leven(word, entry[0], { maxDistance: best + 1 });
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(entry);
  }
  return found;
}
