import { stemmer } from 'stemmer';
import { memoize } from './memoize.ts';

/**
 * Folding: one form for all the ways in which a word is written. Both the index and the question go through it, so
 * that full-width ＯＪＴ, half-width katakana, hiragana for katakana, middle dots, long vowels, kanji numbers and
 * English plurals meet. Characters stand here as code points, because only the interface's words are Japanese.
 */
const DIGITS: Record<string, string> = {
  '\u3007': '0',
  '\u4E00': '1',
  '\u58F1': '1',
  '\u4E8C': '2',
  '\u5F10': '2',
  '\u4E09': '3',
  '\u56DB': '4',
  '\u4E94': '5',
  '\u516D': '6',
  '\u4E03': '7',
  '\u516B': '8',
  '\u4E5D': '9',
};
const DIGIT = `[${Object.keys(DIGITS).join('')}]`;
const TEN = '\u5341';
/** What is folded as one: a number with ten, a half-width kana with its voicing mark, any other character. */
const UNIT = new RegExp(`${DIGIT}?${TEN}${DIGIT}?|[\\uFF66-\\uFF9D][\\uFF9E\\uFF9F]?|.`, 'suy');
/** Long-vowel marks, middle dots, hyphens, quotation marks: how a word is written, not which word it is. */
const SILENT =
  /[\u30FC\uFF70\u30FB\u00B7\u2010-\u2015\u2212\-\u2018\u2019\u201C\u201D"'`\u300C\u300D\u200B]/u;

/** Latin text that has nothing to fold but its capitals. */
const PLAIN = /^[a-z0-9 .,;:()/\n]*$/iu;

/** A folded text and, for each of its characters, where it comes from. */
export interface Folded {
  text: string;
  /** Index in the original text of each character; one more entry for the end. */
  from: number[];
}

/** Each of them is folded once: a text has many characters, and few different ones. */
const foldUnit = memoize((unit: string): string => {
  if (unit.includes(TEN)) {
    const [tens = '', ones = ''] = unit.split(TEN);
    return String(Number(DIGITS[tens] ?? '1') * 10 + Number(DIGITS[ones] ?? '0'));
  }
  let folded = '';
  for (const character of unit.normalize('NFKC').toLowerCase()) {
    if (SILENT.test(character)) continue;
    const code = character.charCodeAt(0);
    if (code >= 0x30a1 && code <= 0x30f6) folded += String.fromCharCode(code - 0x60);
    else folded += DIGITS[character] ?? character;
  }
  return folded;
}, 5000);

/** Letters that stay as they are: most of a Japanese text. They are passed over quickly, for phones. */
function staysSame(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return !KANJI_NUMBERS.has(code);
  return (
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x20 ||
    code === 0x3001 ||
    code === 0x3002
  );
}
const KANJI_NUMBERS = new Set([...Object.keys(DIGITS), TEN].map((digit) => digit.charCodeAt(0)));

/** Takes a text apart into what is folded as one: gives what comes of each piece, where it begins, and how long it is. */
function foldPieces(
  text: string,
  take: (folded: string, start: number, same: boolean) => void,
): void {
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && staysSame(text.charCodeAt(end))) end += 1;
    if (end > at) take(text.slice(at, end), at, true);
    if (end === text.length) return;
    UNIT.lastIndex = end;
    const unit = UNIT.exec(text)?.[0] ?? text.charAt(end);
    take(foldUnit(unit), end, false);
    at = end + unit.length;
  }
}

/** Folds a text and keeps track of where each character comes from, so that words found in it can be marked. */
export const foldWithPlaces = memoize((text: string): Folded => {
  const from: number[] = [];
  let folded = '';
  foldPieces(text, (piece, start, same) => {
    for (let index = 0; index < piece.length; index += 1) from.push(same ? start + index : start);
    folded += piece;
  });
  from.push(text.length);
  return { text: folded, from };
}, 2000);

/** Folds a text: `ＯＪＴ` → `ojt`, katakana → hiragana, kanji six → `6`. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  let folded = '';
  foldPieces(text, (piece) => {
    folded += piece;
  });
  return folded;
}

const SPELLINGS: readonly [RegExp, string][] = [
  [/iz(?=(?:e[drs]?|ing|ation)s?$)/u, 'is'],
  [/yz(?=e[drs]?$|ing$)/u, 'ys'],
  [/our(?=s?$|al$|able$)/u, 'or'],
  [/gramme(?=s?$)/u, 'gram'],
  [/dgement(?=s?$)/u, 'dgment'],
  [/ll(?=(?:ed|ing|er)s?$)/u, 'l'],
  [/ence(?=s?$)/u, 'ense'],
];

/** The stem of a folded English word, one for British and American spelling; short words stay as they are. */
export function stemOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/u.test(word)) return word;
  return stemmer(SPELLINGS.reduce((spelt, [form, other]) => spelt.replace(form, other), word));
}
