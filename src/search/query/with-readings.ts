import { append, readableKeys, type Lexicon } from './lexicon.ts';
import { readingsOfWords } from './read-words.ts';

/**
 * A lexicon with the readings of its words.
 *
 * @throws where a file holds something else
 */
export function withReadings(lexicon: Lexicon, file: string): Lexicon {
  const words = new Map<string, string[]>();
  const keys = readableKeys(lexicon);
  const lines = file === '' ? [] : file.split('\n');
  if (file !== '' && lines.length !== keys.length) {
    throw new Error('What was fetched are no readings');
  }
  for (const [index, reading] of lines.entries()) {
    if (reading !== '') append(words, reading, keys[index] ?? '');
  }
  const kana = new Set([...lexicon.words.keys(), ...lexicon.byName.keys()]);
  return { ...lexicon, readings: readingsOfWords(words, kana) };
}
