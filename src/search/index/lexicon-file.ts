import type { Concept, SearchSource } from '../records/record.ts';
import type { Reader } from './readings.ts';

/**
 * The lexicon as it is fetched: every word of the index as the text writes it, and every concept with its names. A
 * question is split, widened and judged «not in the handbook» with it. It is one small file for each language.
 */
export interface LexiconFile {
  /** Words, one a line, sorted: folded where they are Japanese, as the text writes them where they are Latin. */
  words: string;
  /** Concepts in the order of their numbers, one a line: `T` for a glossary term, the names, set apart by tabs. */
  concepts: string;
  /** How many records, from the first, are the same in every language. */
  shared: number;
  citation: string[];
  suggestions: string[];
}

/** Puts a lexicon together. */
export function lexiconFile(
  source: SearchSource,
  surfaces: ReadonlyMap<string, string>,
  shared: number,
): LexiconFile {
  const line = ({ id, names }: Concept): string =>
    [id.startsWith('term:') ? 'T' : '', ...names].join('\t');
  return {
    words: [...surfaces]
      .map(([key, surface]) => (/[a-z]/iu.test(key) ? surface.toLowerCase() : key))
      .sort()
      .join('\n'),
    concepts: source.concepts.map(line).join('\n'),
    shared,
    citation: source.citation,
    suggestions: source.suggestions,
  };
}

/**
 * The readings of a language's words, one a line: `reading\tword`. They are a file of their own, because only
 * questions in kana or in romaji need them.
 */
export function readingsFile(
  source: SearchSource,
  surfaces: ReadonlyMap<string, string>,
  read: Reader,
): string {
  const phrases = new Set([...surfaces.values(), ...source.concepts.flatMap(({ names }) => names)]);
  return [...phrases]
    .filter((phrase) => /\p{Script=Han}/u.test(phrase))
    .flatMap((phrase) => {
      const reading = read(phrase);
      return reading === undefined ? [] : `${reading}\t${phrase}`;
    })
    .sort()
    .join('\n');
}
