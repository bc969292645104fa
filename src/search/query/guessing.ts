import type { Lexicon } from './lexicon.ts';
import type { Part } from './parse.ts';

/** What search says of words that the handbook does not have as they were typed. */
export type Guesses = typeof import('./guesses.ts');

let loading: Promise<Guesses> | undefined;

/**
 * Fetches, once, what only words need that are not in the handbook as they were typed: readings, romaji, misspelt words,
 * suggestions. Most questions are words of the handbook. Nothing where it does not come: search goes on without.
 */
export async function loadGuesses(): Promise<Guesses | undefined> {
  try {
    return await (loading ??= import('./guesses.ts'));
  } catch (error) {
    loading = undefined;
    console.warn(error);
    return undefined;
  }
}

/** Names like what is missing, behind what is known of it. */
export async function suggestionsFor(
  missing: readonly Part[],
  offers: readonly string[],
  lexicon: Lexicon,
): Promise<string[]> {
  const code = await loadGuesses();
  return [...new Set([...offers, ...(code?.suggest(missing, lexicon) ?? [])])];
}
