import type { Lexicon } from './lexicon.ts';

/** Whether lexicons know a key as a whole word or name. */
export function isWritten(key: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ words, byName }) => words.has(key) || byName.has(key));
}

/** Whether lexicons know a key as a whole word, name or reading. */
export function isKnown(key: string, lexicons: readonly Lexicon[]): boolean {
  return (
    isWritten(key, lexicons) || lexicons.some(({ readings }) => readings?.words.has(key) === true)
  );
}

/** Whether any word, name or reading that lexicons know passes a test. */
export function someKey(lexicons: readonly Lexicon[], test: (key: string) => boolean): boolean {
  return lexicons.some(({ words, byName, readings }) => {
    for (const key of words.keys()) if (test(key)) return true;
    for (const key of byName.keys()) if (test(key)) return true;
    if (readings) for (const key of readings.words.keys()) if (test(key)) return true;
    return false;
  });
}
