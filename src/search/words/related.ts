/*
 * How related words are written where they are fetched.
 */

/** Between the words of a phrase that the handbook says. */
export const AND = '+';
/** After the beginning of a word that may go on in kana. */
export const GOES_ON = '~';
/** Before a name that the handbook says, and that its glossary does not have. */
export const STANDS = '=';

/** What the forms of a verb or an adjective begin with: all but the last kana of how a dictionary has it. */
export function inflectionOf(key: string): string | undefined {
  return /^(.*\p{Script=Han}\p{Script=Hiragana}*)\p{Script=Hiragana}$/u.exec(key)?.[1];
}

/**
 * What a word may be a form of: itself, with ever less of the kana behind its kanji, or behind its first kana.
 *
 * @param isPart whether it ends a phrase: alone, kana that were cut off say too little
 */
export function inflectionsOf(key: string, isPart: boolean): string[] {
  const start = /^.*\p{Script=Han}/u.exec(key)?.[0] ?? (isPart ? key.slice(0, 1) : key);
  return Array.from({ length: key.length - start.length + 1 }, (_, cut) =>
    key.slice(0, key.length - cut),
  );
}
