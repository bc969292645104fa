import { plainOf, type Word } from '../words/segment.ts';
import { stemOf } from '../words/fold.ts';
import { isWritten } from './known.ts';
import type { Lexicon } from './lexicon.ts';

/** Letters that a word in one has at least, where it is typed in two: `in to` is none. */
const SHORTEST = 6;

/**
 * Puts two Latin words together that the handbook writes in one: `work place`, `work-place`. A word of the text alone is
 * found so; names are put together by their keys, however they are set apart.
 */
export function joinLatin(words: readonly Word[], lexicons: readonly Lexicon[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    const key = before && joinedKey(before, word);
    if (before && key !== undefined && isWritten(key, lexicons)) {
      joined[joined.length - 1] = {
        ...before,
        surface: before.surface + word.surface,
        end: word.end,
        key,
      };
    } else joined.push(word);
  }
  return joined;
}

/** The key of two words in one, where it is another than that of both together. */
function joinedKey(first: Word, second: Word): string | undefined {
  if (first.script !== 'latin' || second.script !== 'latin') return undefined;
  const plain = plainOf(first.surface) + plainOf(second.surface);
  const key = stemOf(plain);
  return plain.length >= SHORTEST && /^[a-z]+$/u.test(plain) && key !== first.key + second.key
    ? key
    : undefined;
}
