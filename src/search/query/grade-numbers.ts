import { GRADE_WORDS } from '../../i18n/grade-words.ts';
import { phraseKey } from '../words/segment.ts';
import type { Lexicon } from './lexicon.ts';

/** A label of a grade with one number in it, `Grade 3`, or the short label itself, `B`. */
const LABEL = /^(\p{L}*)\s*(\d{1,2})\s*(\p{L}*)$/u;
/** What stands between the numbers of a column of several grades. */
const SPAN = /(?<=\d)\s*\P{N}\s*(?=\d)/u;
const SHORT = /^\p{Script=Latin}$/u;

/** How the grades of a handbook are counted. */
interface Counting {
  /** A number as people say it, `3`, `three`, `b` → the label, `Grade 3`. */
  labels: Map<string, string>;
  /** Finds grades that are named by numbers, one or several in a row. */
  rows: RegExp;
  /** A number in such a row. */
  each: RegExp;
  /** Finds a number that is written like that of a grade. */
  like: RegExp;
}

const counted = new WeakMap<Lexicon, Counting | undefined>();

/**
 * Writes out the grades that a question names by numbers, as the handbook's tables label them: `G3`, `level 3`, `grade
 * three`, `3-4級` become names that the handbook has. Numbers that are no grade's stay as they are.
 */
export function writeOutGrades(question: string, lexicon: Lexicon): string {
  const known = counting(lexicon);
  if (!known) return question;
  const { labels, rows, each } = known;
  return question.normalize('NFKC').replace(rows, (row: string) => {
    // The label of a column of several grades is a name like any other, and no number of a place.
    if (lexicon.byName.has(phraseKey(row))) return row.replace(SPAN, '\u30FB');
    const found = [...row.matchAll(each)].map(([number]) => labels.get(number.toLowerCase()));
    return found.includes(undefined) ? row : ` ${found.join(' ')} `;
  });
}

/** The grades that a question names and no table has, and what is left of it without them. */
export function takeStrangeGrades(
  question: string,
  lexicon: Lexicon,
): { text: string; strange: string[] } {
  const known = counting(lexicon);
  const strange: string[] = [];
  const text = question.replace(known?.like ?? /(?!)/u, (grade: string) => {
    const [number = ''] = /\d+/u.exec(grade) ?? [];
    if (known?.labels.has(String(Number(number))) === true) return grade;
    strange.push(grade.trim());
    return ' ';
  });
  return { text, strange };
}

/** The label of the grade with a number; none where no grade has it. */
export function gradeLabel(number: string, lexicon: Lexicon): string | undefined {
  return counting(lexicon)?.labels.get(number);
}

function counting(lexicon: Lexicon): Counting | undefined {
  const known = counted.has(lexicon) ? counted.get(lexicon) : countingOf(lexicon);
  counted.set(lexicon, known);
  return known;
}

/** How the tables of a language count their grades; nothing where they do not. */
function countingOf({ tables, concepts }: Lexicon): Counting | undefined {
  const [labels, before, after] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
  const add = (number: string, name: string): void => {
    if (!labels.has(number)) labels.set(number, name);
  };
  for (const { concept } of tables.flatMap(({ grades }) => grades)) {
    for (const name of concepts[concept]?.names ?? []) {
      const [label, prefix = '', number, suffix = ''] = LABEL.exec(name.normalize('NFKC')) ?? [];
      if (SHORT.test(name)) add(name.toLowerCase(), name);
      if (label === undefined || number === undefined) continue;
      add(number, name);
      if (prefix !== '') before.add(prefix);
      if (suffix !== '') after.add(suffix);
    }
  }
  if (labels.size === 0) return undefined;
  const words = Object.values(GRADE_WORDS);
  for (const numbers of words.flatMap((each) => each.numbers)) {
    for (const [index, word] of numbers.entries()) {
      const label = labels.get(String(index + 1));
      if (label !== undefined) add(word, label);
    }
  }
  for (const unit of words.flatMap((each) => each.before)) before.add(unit);
  for (const unit of words.flatMap((each) => each.after)) after.add(unit);
  return {
    labels,
    ...patternsOf(
      labels,
      before,
      after,
      words.flatMap(({ between }) => between),
    ),
  };
}

/**
 * How rows of numbers are found. A unit stands before them or behind; between them stands what joins grades, and after
 * a unit nothing else than a space may, too: `grade 3 4`. A number that goes on as that of a place is none of them.
 */
function patternsOf(
  labels: ReadonlyMap<string, string>,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  between: readonly string[],
): Omit<Counting, 'labels'> {
  const [latin, other] = [between.filter(isLatin), between.filter((word) => !isLatin(word))];
  const keys = [...labels.keys()];
  const [words, numbers] = [keys.filter(isLatin), keys.filter((key) => !isLatin(key))];
  // Numbers that are written as letters go on like digits: 11 is not 10 and 1.
  const digits = String.raw`\p{N}${numbers.filter((key) => /^\p{L}$/u.test(key)).join('')}`;
  const core = String.raw`(?<![${digits}])(?:${anyOf(numbers)}|(?<!\p{Script=Latin})${anyOf(words)})(?![\p{Script=Latin}${digits}])`;
  const prefix = String.raw`(?<![\p{Script=Latin}\p{N}])${anyOf(before)}[\s.]*`;
  // A Latin unit stands behind ordinals only, `third grade`: digits before it may belong to a table.
  const units = [...after];
  const signs = anyOf(units.filter((unit) => !isLatin(unit)));
  const suffix = String.raw`(?:\s*${signs}|(?<!\d)\s+${anyOf(units.filter(isLatin))})`;
  const joint = String.raw`(?:\s*${anyOf(other)}\s*|\s+${anyOf(latin)}\s+)`;
  const last = String.raw`(?!\s*[-(])`;
  const led = String.raw`${prefix}${core}(?:(?:${joint}|\s+)(?:${prefix})?${core}${last})*`;
  const ended = String.raw`(?:${core}${joint})*${core}${suffix}(?:${joint}${core}(?:${suffix}|${last}))*`;
  const any = String.raw`(?<![\p{N}\p{L}・,-])\d{1,2}(?!\d)`;
  const like = String.raw`${prefix}\d{1,2}(?![\p{L}\p{N}]|\s*[-(・,])|${any}\s*${signs}`;
  return {
    rows: new RegExp(`${led}|${ended}`, 'giu'),
    each: new RegExp(core, 'giu'),
    like: new RegExp(like, 'giu'),
  };
}

function isLatin(word: string): boolean {
  return /^[a-z.]+$/iu.test(word);
}

/** A pattern of any of some words, the longest first; one that nothing matches where there is none. */
function anyOf(words: Iterable<string>): string {
  const all = [...words].sort((a, b) => b.length - a.length);
  return all.length === 0
    ? '(?!)'
    : `(?:${all.map((word) => word.replace(/\./gu, '\\.')).join('|')})`;
}
