/*
 * How policies number their parts, and what they call those without a number: rules of writing, not words of the
 * interface.
 */

import { valueOf } from '../model/numbering/inserted.ts';
import { NUMERALS, type Numeral } from '../model/numbering/numerals.ts';

/** A way of numbering. */
interface Form {
  name: FormName;
  /** The whole mark, and the number in it under `n`. */
  pattern: RegExp;
}

/** The ways of numbering, the widest first: what stands below is a part of what stands above. */
const FORM_NAMES = [
  'part',
  'chapter',
  'section',
  'annex',
  'roman',
  'decimal1',
  'decimal2',
  'decimal3',
  'article',
  'measure',
  'bracket',
  'kana',
  'bracketKana',
  'circled',
] as const;

/** The name of a way of numbering. */
export type FormName = (typeof FORM_NAMES)[number];

const DIGITS = '[0-9０-９]{1,3}|[一二三四五六七八九十百]{1,5}';
const GAP = '[\\s\\u3000]+';

/** Tried in this order. */
const FORMS: readonly Form[] = [
  { name: 'part', pattern: new RegExp(`^第(?<n>${DIGITS})[編部]${GAP}`, 'u') },
  { name: 'chapter', pattern: new RegExp(`^第(?<n>${DIGITS})章(?:${GAP}|$)`, 'u') },
  { name: 'section', pattern: new RegExp(`^第(?<n>${DIGITS})節(?:${GAP}|$)`, 'u') },
  {
    name: 'article',
    pattern: new RegExp(
      `^第(?<n>${DIGITS})条(?<inserted>(?:の(?:${DIGITS}))*)(?:${GAP}|(?=[（(])|$)`,
      'u',
    ),
  },
  { name: 'annex', pattern: new RegExp(`^別表(?:第)?(?<n>${DIGITS})(?:${GAP}|$)`, 'u') },
  { name: 'measure', pattern: new RegExp(`^取組(?<n>${DIGITS})${GAP}`, 'u') },
  { name: 'decimal3', pattern: /^\d+[.．]\d+[.．](?<n>\d{1,2})[.．]?[\s\u3000]+/u },
  { name: 'decimal2', pattern: /^\d+[.．](?<n>\d{1,2})[.．]?[\s\u3000]+/u },
  {
    name: 'decimal1',
    pattern:
      /^(?<n>[0-9０-９]{1,2})(?:[．、][\s\u3000]*|\.[\s\u3000]+|\u3000+|[ \t]+(?=\p{Lu}\p{Ll}))/u,
  },
  {
    name: 'roman',
    pattern: /^(?<n>[IVX]{1,5}|[\u2160-\u216B])(?:[.．、][\s\u3000]*|[\s\u3000]+)/u,
  },
  { name: 'bracket', pattern: /^[(（](?<n>[0-9０-９]{1,2})[)）][\s\u3000]*/u },
  { name: 'bracketKana', pattern: /^[(（](?<n>[ア-ン])[)）][\s\u3000]*/u },
  { name: 'circled', pattern: /^(?<n>[①-⑳])[\s\u3000]*/u },
  { name: 'kana', pattern: /^(?<n>[ア-ン])(?:[\s\u3000]+|[．.])/u },
];

/** A number read off the beginning of a line. */
export interface PolicyMark {
  form: FormName;
  /** As it is written, without the space behind it: `第1章`, `（２）`. */
  mark: string;
  /** From 1; 3.002 is 第3条の2, inserted behind the third. */
  value: number;
  /** How many characters it takes with the space behind it. */
  length: number;
}

/** Reads a number in any of the ways of policies off the beginning of a line. */
export function readPolicyMark(line: string): PolicyMark | undefined {
  for (const { name, pattern } of FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const { n = '', inserted = '' } = match.groups ?? {};
    const value = valueOf([n, ...inserted.split('の').slice(1)].map(countOf)) ?? 0;
    if (value > 0) return { form: name, mark: match[0].trim(), value, length: match[0].length };
  }
  return undefined;
}

/** Which of two ways numbers the wider parts: negative where it is the first. */
export function compareForms(one: FormName, other: FormName): number {
  return FORM_NAMES.indexOf(one) - FORM_NAMES.indexOf(other);
}

/** The ways to write a number that are read, by their samples; of letters no more than these are numbers for sure. */
const READ = ['n', 'I', 'Ⅰ', 'ア', '一', '①'].map(numeral);

function countOf(written: string): number {
  for (const each of READ) {
    const value = each.parse(written);
    if (value !== undefined) return value;
  }
  return 0;
}

function numeral(sample: string): Numeral {
  const found = NUMERALS.get(sample);
  if (!found) throw new Error(`There are no numbers like ${sample}`);
  return found;
}

/** What parts without a number are called in most policies. */
const UNNUMBERED =
  /^(?:はじめに|始めに|まえがき|前文|おわりに|終わりに|あとがき|附\s*則|付\s*則|資料編?|.{1,12}に(?:当|あ)たって|.{2,20}の全体像|introduction|foreword|preface|background|conclusion|appendix)$/iu;

/** Whether a line is what policies call a part without a number. */
export function isUnnumberedTitle(line: string): boolean {
  return UNNUMBERED.test(line.trim());
}

/** The heading of a table of contents. */
export function isContentsTitle(line: string): boolean {
  return /^(?:目\s*次|contents|table of contents)$/iu.test(line.trim());
}

/** Whether a line is the number of a page and nothing else. */
export function isPageNumber(line: string): boolean {
  return /^(?:[-‐－–—]\s*)?(?:p\.?\s*)?[0-9０-９]{1,3}(?:\s*[-‐－–—]|\s*[/／]\s*\d{1,3}|\s*ページ)?$/iu.test(
    line.trim(),
  );
}

/** Whether a line is one of a table of contents: a title, dots or a wide gap, and a page. */
export function isContentsLine(line: string): boolean {
  return /(?:[.．…‥・]\s*){3,}[0-9０-９]{1,3}\s*$/u.test(line);
}

/** Whether a line ends where a sentence does. */
export function endsSentence(line: string): boolean {
  return /(?:[。．！？!?」』）)】］]|[.:：]["”’)]?)\s*$/u.test(line);
}

/** The mark of an item, with the space behind it. */
export const ITEM_MARK = /^[・･•●○■□◆◇▪‣※][\s\u3000]*(?=\S)|^[-–*][\s\u3000]+(?=\S)/u;

/** The mark of an item at the beginning of a line; none where it is a number, or that of a footnote. */
export function itemMarkOf(text: string): string | undefined {
  const item = /^[①-⑳]/u.test(text) ? undefined : ITEM_MARK.exec(text)?.[0];
  return item?.startsWith('※') ? undefined : item;
}

/** Whether words are written without spaces around a place: lines are joined there without one. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const cjk =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\u30FB\u30FC\uFF00-\uFFEF“”]/u;
  return cjk.test(before) || cjk.test(after);
}

/** Word's formats of numbers, each with the sample of how it is written. */
const WORD_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^lowerRoman/iu, 'i'],
  [/roman/iu, 'I'],
  [/^aiueo/u, 'ア'],
  [/^iroha/u, 'イ'],
  [/EnclosedCircle$/u, '①'],
  [/^(?:japaneseCounting|ideographDigital|chineseCounting)/u, '一'],
  [/^upperLetter$/u, 'A'],
  [/Letter$/u, 'a'],
];

/** A number as Word writes it in one of its formats; in digits where the format does not go so far. */
export function countedIn(format: string, value: number): string {
  if (/FullWidth/u.test(format)) {
    return String(value).replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  }
  const [, sample = 'n'] = WORD_FORMATS.find(([pattern]) => pattern.test(format)) ?? [];
  return numeral(sample).format(value) ?? String(value);
}
