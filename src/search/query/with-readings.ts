import { phraseKey } from '../words/segment.ts';
import { append, readableKeys, type KnownConcept, type Lexicon } from './lexicon.ts';
import { readingsOfWords } from './read-words.ts';

/**
 * A lexicon with the readings of its words, and with those of its concepts among their names.
 *
 * @param file what was fetched; nothing where there are none
 * @throws where it holds something else
 */
export function withReadings(lexicon: Lexicon, file: string): Lexicon {
  const [names = '', all = ''] = file.split('\t');
  const read = file === '' ? lexicon : withNames(lexicon, names.split('\n'));
  const words = new Map<string, string[]>();
  const keys = readableKeys(lexicon);
  const lines = file === '' ? [] : all.split('\n');
  if (file !== '' && lines.length !== keys.length) {
    throw new Error('What was fetched are no readings');
  }
  for (const [index, reading] of lines.entries()) {
    if (reading !== '') append(words, reading, keys[index] ?? '');
  }
  const kana = new Set([...read.words.keys(), ...read.byName.keys()]);
  return { ...read, readings: readingsOfWords(words, kana) };
}

/** A lexicon with more names of each concept. */
function withNames(lexicon: Lexicon, lines: readonly string[]): Lexicon {
  const byName = new Map([...lexicon.byName].map(([key, numbers]) => [key, [...numbers]]));
  const concepts = lexicon.concepts.map((concept, number): KnownConcept => {
    const names = (lines[number] ?? '').split(' ').filter(Boolean);
    if (names.length === 0) return concept;
    const keys = names.map(phraseKey);
    for (const key of keys) if (!concept.leadKeys.has(key)) append(byName, key, number);
    return {
      ...concept,
      names: [...concept.names, ...names],
      keys: [...concept.keys, ...keys],
      leadKeys: new Set([...concept.leadKeys].filter((key) => !keys.includes(key))),
    };
  });
  // Of several concepts the first one is meant.
  for (const numbers of byName.values()) numbers.sort((a, b) => a - b);
  return { ...lexicon, concepts, byName };
}
