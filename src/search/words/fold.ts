import { stemmer } from 'stemmer';
import { KANJI_VARIANTS } from '../../i18n/kanji-variants.ts';
import { memoize } from './memoize.ts';

/**
 * Folding: one form for all the ways in which a word is written. Both the index and the question go through it, so
 * that full-width ＯＪＴ, half-width katakana, hiragana for kataX */
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
const TEN = '\u5341';
/** Ten, a hundred, a thousand; and what multiplies all that stands before it. */
const TENS: Record<string, number> = { [TEN]: 10, '\u767E': 100, '\u5343': 1000 };
const MYRIADS: Record<string, number> = { '\u4E07': 1e4, '\u5104': 1e8 };
const DIGIT = `(?:[0-9\\uFF10-\\uFF19${Object.keys(DIGITS).join('')}]|[,\\uFF0C](?=[0-9\\uFF10-\\uFF19]{3}))`;
const LARGE = `[${Object.keys({ ...TENS, ...MYRIADS }).join('')}]`;
/** A number with a word for ten, a hundred and so on. Such a word by itself is none, but for ten. */
const COUNTED = `${DIGIT}+${LARGE}(?:${DIGIT}|${LARGE})*|[${Object.keys(TENS).join('')}](?:${DIGIT}|${LARGE})+|${TEN}`;
const NUMBER = new RegExp(`^(?:${COUNTED})$`, 'u');
const NUMERALS = new RegExp(`^(?:${DIGIT}|${LARGE})+`, 'u');
/** The loan sound v with its vowel, for which b is written as often. */
const VU =
  '(?:[\u30F4\u3094]|[\u30A6\u3046][\u3099\u309B])[\u30A1\u30A3\u30A7\u30A9\u3041\u3043\u3047\u3049]?';
const B_FOR_V: Record<string, string> = {
  '\u3041': '\u3070',
  '\u3043': '\u3073',
  '\u3047': '\u3079',
  '\u3049': '\u307C',
};
/** What is folded as one: a number, a letter with the marks behind it, any other character. */
const UNIT = new RegExp(
  `${COUNTED}|${VU}|[\\uFF66-\\uFF9D][\\uFF9E\\uFF9F]?|[\\u3041-\\u30FF][\\u3099-\\u309C]|.[\\u0300-\\u036F]*`,
  'suy',
);
/** Long-vowel marks, middle dots, hyphens, quotation marks: how a word is written, not which word it is. */
const SILENT =
  /[\u30FC\uFF70\u30FB\u00B7\u2010-\u2015\u2212\-\u2018\u2019\u201C\u201D"'`\u300C\u300D]/u;
/** What nobody sees: soft hyphens, spaces and joiners without width, marks of direction, selectors of a letter's form. */
const INVISIBLE =
  /[\u00AD\u034F\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF\u{E0100}-\u{E01EF}]/gu;
/** Voicing marks that stand on their own, behind the kana that they belong to. */
const VOICED = /(?<=[\u3041-\u30FF])[\u309B\u309C]/gu;

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
  if (NUMBER.test(unit)) return valueOf(unit);
  let folded = '';
  for (const character of withoutAccents(visible(unit).toLowerCase())) {
    if (SILENT.test(character)) continue;
    const code = character.charCodeAt(0);
    if (code >= 0x30a1 && code <= 0x30f6) folded += String.fromCharCode(code - 0x60);
    else folded += DIGITS[character] ?? KANJI_VARIANTS.get(character) ?? character;
  }
  return folded.replace(/\u3094(.?)/u, (_, vowel: string) => B_FOR_V[vowel] ?? `\u3076${vowel}`);
}, 5000);

/**
 * A text in one of the ways in which it may be encoded, without what nobody sees in it: `ＯＪＴ` → `OJT`, decomposed
 * kana and accents → composed, NFKC else.
 */
export function visible(text: string): string {
  return text
    .replace(VOICED, (mark) => (mark === '\u309B' ? '\u3099' : '\u309A'))
    .replace(INVISIBLE, '')
    .normalize('NFKC');
}

function withoutAccents(letters: string): string {
  return /^\p{Script=Latin}/u.test(letters)
    ? letters.normalize('NFD').replace(/\p{M}/gu, '')
    : letters;
}

/** The value of a number with words for ten, a hundred and so on, in digits. */
function valueOf(numeral: string): string {
  let [total, group, digits] = [0, 0, ''];
  for (const character of numeral.normalize('NFKC')) {
    const [ten, myriad] = [TENS[character], MYRIADS[character]];
    if (ten !== undefined) group += Number(digits || '1') * ten;
    else if (myriad !== undefined) {
      total += (group + Number(digits) || 1) * myriad;
      group = 0;
    } else if (character !== ',') {
      digits += DIGITS[character] ?? character;
      continue;
    } else continue;
    digits = '';
  }
  return String(total + group + Number(digits));
}

/** The digits, and words for ten, a hundred and so on, that a text begins with. */
export function leadingNumeral(text: string): string {
  return NUMERALS.exec(text)?.[0] ?? '';
}

/** Letters that stay as they are: most of a Japanese text. They are passed over quickly, for phones. */
function staysSame(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return !CHANGED_KANJI.has(code);
  return (
    (code >= 0x3041 && code <= 0x3093) ||
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x20 ||
    code === 0x3001 ||
    code === 0x3002
  );
}
const CHANGED_KANJI = new Set(
  [
    ...Object.keys(DIGITS),
    ...Object.keys(TENS),
    ...Object.keys(MYRIADS),
    ...KANJI_VARIANTS.keys(),
  ].map((kanji) => kanji.charCodeAt(0)),
);

/** Marks that belong to the letter before them. */
function isMark(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x3099 && code <= 0x309c);
}

/** Takes a text apart into what is folded as one: gives what comes of each piece, where it begins, and how long it is. */
function foldPieces(
  text: string,
  take: (folded: string, start: number, same: boolean) => void,
): void {
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && staysSame(text.charCodeAt(end))) end += 1;
    if (end > at && isMark(text.charCodeAt(end))) end -= 1;
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
