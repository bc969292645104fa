import { isPerson } from '../words/function-words.ts';
import type { Word } from '../words/segment.ts';

/** A part of a question, as far as it matters here. */
interface Said {
  words: readonly Word[];
  required: boolean;
}

/**
 * Takes people for what they are beside an everyday word that leads to a subject: they help in the order, and need not
 * be spoken of where the answer stands.
 *
 * @param hints whether words lead to a subject
 * @param isSpoken whether a word is a function word
 */
export function setPeopleAside(
  parts: readonly Said[],
  hints: (words: readonly Word[]) => boolean,
  isSpoken: (word: Word) => boolean,
): void {
  const isPeople = ({ words }: Said): boolean =>
    words.some(isPerson) && words.every((word) => isPerson(word) || isSpoken(word));
  const people = parts.filter(isPeople);
  if (people.length === 0) return;
  if (!parts.some((part) => part.required && !isPeople(part) && hints(part.words))) return;
  for (const part of people) part.required = false;
}
