import { foldWithPlaces } from '../words/fold.ts';
import type { Word } from '../words/segment.ts';
import { isKnown, isWritten, someKey } from './known.ts';
import type { Lexicon } from './lexicon.ts';

/** Parts of a katakana compound are not shorter than this many kana. */
const SHORTEST = 3;

/**
 * A katakana compound that the handbook does not know, parted behind the longest beginning that it knows, or else
 * before the longest end: a meeting that people add to a word of the handbook, for one. The segmenter does not part them.
 */
export function partLoanWord(word: Word, lexicons: readonly Lexicon[]): Word[] {
  const { key, script } = word;
  if (script !== 'katakana' || someKey(lexicons, (known) => known.includes(key))) return [word];
  for (let length = key.length - SHORTEST; length >= SHORTEST; length -= 1) {
    if (isKnown(key.slice(0, length), lexicons)) return partAt(word, length);
  }
  for (let start = SHORTEST; start <= key.length - SHORTEST; start += 1) {
    if (isWritten(key.slice(start), lexicons)) return partAt(word, start);
  }
  return [word];
}

/** A word parted behind so many letters of its key. */
function partAt(word: Word, length: number): Word[] {
  const { key, surface, start } = word;
  const cut = foldWithPlaces(surface).from[length] ?? surface.length;
  return [
    { ...word, surface: surface.slice(0, cut), key: key.slice(0, length), end: start + cut },
    {
      ...word,
      surface: surface.slice(cut),
      key: key.slice(length),
      start: start + cut,
      joined: true,
    },
  ];
}
