import { expandPart } from './expand.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part, Question } from './parse.ts';
import { respelt } from './respell.ts';

/** A name with misspelt words is not looked for over more parts than these. */
const MOST_PARTS = 4;

/**
 * Mends a misspelt name, and joins parts of a question that make a name of the handbook together once a misspelt word
 * among them is mended: the question was parted there only because the word was not known.
 */
export function joinMisspelt(question: Question, languages: readonly Language[]): Question {
  for (const { lexicon } of languages) {
    const { parts } = question;
    const spellings = parts.map((part) => spellingsOf(part, lexicon));
    if (spellings.every(({ length }) => length < 2)) continue;
    for (let count = Math.min(MOST_PARTS, parts.length); count > 0; count -= 1) {
      for (let start = 0; start + count <= parts.length; start += 1) {
        const chosen = spellings.slice(start, start + count);
        if (chosen.every(({ length }) => length < 2)) continue;
        // A word alone that may be several others stays open.
        if (count === 1 && chosen.some(({ length }) => length > 2)) continue;
        const key = joinsOf(chosen).find((each) => lexicon.byName.has(each));
        if (key !== undefined) return joinParts(question, start, count, key);
      }
    }
  }
  return question;
}

/** How a part may be meant, itself first: a word that the handbook knows is meant as it stands. */
function spellingsOf(part: Part, lexicon: Lexicon): string[] {
  if (part.place !== undefined) return [];
  const known = expandPart(part, lexicon).length > 0;
  return known ? [part.key] : [part.key, ...respelt(part, lexicon)];
}

function joinsOf(spellings: readonly string[][]): string[] {
  return spellings.reduce<string[]>(
    (joined, keys) => joined.flatMap((begin) => keys.map((key) => begin + key)),
    [''],
  );
}

function joinParts(question: Question, start: number, count: number, key: string): Question {
  const inside = question.parts.slice(start, start + count);
  const joined: Part = {
    text: inside.map(({ text }) => text).join(' '),
    key,
    words: inside.flatMap(({ words }) => words),
    place: undefined,
    required: true,
    open: inside.at(-1)?.open ?? false,
    mended: true,
  };
  return {
    ...question,
    parts: question.parts.toSpliced(start, count, joined),
    key: question.key.replace(inside.map((part) => part.key).join(''), key),
  };
}
