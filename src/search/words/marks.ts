/*
 * Words of the index that say more than a word. They are made of letters alone, and of letters that no text of the
 * handbook uses for its words: Pagefind takes a word with any other sign apart, and posts the parts as well.
 */

/** After a word: it stands in the title. After a concept: the record is about it. */
export const TITLE = '\u03C4';
/** After a concept: the record defines it. */
export const DEFINES = '\u03B4';
const CONCEPT = '\u03BA';
const PLACE = '\u03C0';
const SPOKEN = '\u03C6';

/** Digits as letters, for numbers inside words of the index. */
const lettersOf = (digits: string): string =>
  digits.replace(/\d/gu, (digit) => String.fromCharCode(97 + Number(digit))).replace(/-/gu, 'x');

/**
 * The word that stands for a concept. It begins as the concept's name does, so that both are in the same part of the
 * index, and are fetched together.
 *
 * @param key the name, folded
 */
export function conceptToken(key: string, number: number): string {
  const start = key.replace(/\P{L}/gu, '').slice(0, 2);
  return start + CONCEPT + lettersOf(String(number));
}

/** The word that stands for two concepts that a sheet sets side by side, from the words that stand for each. */
export function pairToken(first: string, second: string): string {
  return first + second;
}

/** The word that stands for a function word of a title; in texts they are not indexed. */
export function spokenToken(plain: string): string {
  return SPOKEN + plain;
}

/** Before the letter of numbers that run apart, `t1`: letters stand for digits as well, and no digit has this one. */
const APART = 'z';

/** The word that stands for a place in the policy's numbering, `2-3-4`, `2-3-4-p2` or `t1`. */
export function placeToken(place: string): string {
  return PLACE + (/^[a-z]/u.test(place) ? APART : '') + lettersOf(place);
}
