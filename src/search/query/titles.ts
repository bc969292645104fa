import { isFunctionWord, spokenWords } from '../words/function-words.ts';
import { spokenToken } from '../words/marks.ts';
import type { Word } from '../words/segment.ts';
import { IN_TITLE, type Expansion } from './expand.ts';
import type { Language } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { matchesOf } from './matches.ts';
import type { Question } from './parse.ts';

/** The titles in which function words of a language stand, all of them; nothing where another word is among them. */
export function expandTitle(words: readonly Word[], { locale }: Lexicon): Expansion[] {
  const spoken = spokenWords(words, locale);
  if (spoken.length === 0 || !words.every((word) => isFunctionWord(word, locale))) return [];
  const all = spoken.map((plain) => [
    { word: spokenToken(plain), weight: IN_TITLE / spoken.length },
  ]);
  return [{ way: 'all', all, marks: [], names: [] }];
}

/** The records whose titles hold all function words that a question begins with. */
export async function titledLike({ lead }: Question, own: Language): Promise<ReadonlySet<number>> {
  const expansions = expandTitle(lead, own.lexicon);
  const found = await matchesOf(
    expansions.map((expansion) => ({ expansion, language: own })),
    own,
  );
  return new Set(found.keys());
}
