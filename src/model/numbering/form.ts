import { partsOf, valueOf } from './inserted.ts';
import { NUMERALS, type Numeral } from './numerals.ts';

/** How the numbers of a level are written, `第{n}章`, and read. */
export interface Form {
  /** As it was given. */
  template: string;
  /** How many numbers it has: those of the levels above come first, `{n}.{n}`. */
  numbers: number;
  /** A pattern of what it looks like, with a group for each number. */
  pattern: string;
  /** Whether what follows it in a heading is set apart by a space: without one, `2nd` is no number. */
  needsSpace: boolean;
  /** Whether it has words of its own, so that it is known for a number in the middle of a sentence. */
  hasWords: boolean;
  /** The numbers that the groups of the pattern hold; `undefined` where one of them is none. */
  parse: (groups: readonly (string | undefined)[]) => number[] | undefined;
  /** The numbers as they are written; `undefined` where the form does not go so far, or has another count of numbers. */
  format: (values: readonly number[]) => string | undefined;
}

/** What a sign of a form may be typed as instead: of another width, or one that looks like it. */
const TYPED: Readonly<Record<string, string>> = {
  '(': String.raw`[(\uFF08]`,
  ')': String.raw`[)\uFF09]`,
  '.': String.raw`[.\uFF0E]`,
  ',': String.raw`[,\uFF0C]`,
  '-': String.raw`[-\u2010-\u2015\u2212\uFF0D]`,
  ' ': String.raw`\s*`,
  '\u3000': String.raw`\s*`,
};

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);
const typed = (text: string): string =>
  [...text].map((sign) => TYPED[sign] ?? escape(sign)).join('');

/** A form's parts: what it always says, and how its numbers are written between that. */
interface Parts {
  fixed: string[];
  numerals: Numeral[];
}

/**
 * Reads a form: the place of each number stands in braces, `{n}` for digits, `{ア}` or `{I}` for others, by their first.
 * Without braces it is written as its first number, `第1章`, `(ア)`, `①`.
 *
 * @returns `undefined` where no number is in it
 */
export function readForm(template: string): Form | undefined {
  const parts = template.includes('{') ? inBraces(template) : bySample(template);
  if (!parts) return undefined;
  const { fixed, numerals } = parts;
  const said = fixed.join('').replace(/[\s\p{P}]/gu, '');
  const last = fixed.at(-1) ?? '';
  const isSign = /^[①⑴]$/u.test(numerals.at(-1)?.sample ?? '');
  const pattern = fixed
    .flatMap((text, index) => {
      const numeral = numerals[index];
      return [typed(text), numeral ? `(${numeral.pattern})` : ''];
    })
    .filter((part) => part !== '')
    .join(said === '' ? '' : String.raw`\s*`);
  const inserts = numerals.length === 1 && /\p{L}/u.test(said);
  /** Official translations write Article 3-2. */
  const between = /\p{Script=Han}/u.test(said) ? 'の' : '-';
  return {
    template,
    numbers: numerals.length,
    pattern: inserts ? `${pattern}${INSERTED}` : pattern,
    needsSpace: (last === '' && !isSign) || /[\p{L}\p{N}]$/u.test(last),
    hasWords: /\p{L}/u.test(said),
    parse: (groups) => {
      const inserted = (groups[numerals.length] ?? '').split('の').slice(1).map(readInserted);
      const values = numerals.map((numeral, index) => numeral.parse(groups[index] ?? ''));
      const whole = [...values, ...inserted].filter((value) => value !== undefined);
      if (whole.length < values.length + inserted.length) return undefined;
      if (inserted.length === 0) return whole;
      const value = valueOf(whole);
      return value === undefined ? undefined : [value];
    },
    format: (values) => {
      if (values.length !== numerals.length) return undefined;
      let text = fixed[0] ?? '';
      for (const [index, numeral] of numerals.entries()) {
        const [whole = 0, ...inserted] = partsOf(values[index] ?? 0);
        if (inserted.length > 0 && !inserts) return undefined;
        const [number, ...rest] = [whole, ...inserted].map((part) => numeral.format(part));
        const known = rest.filter((part) => part !== undefined);
        if (number === undefined || known.length < rest.length) return undefined;
        text += number + (fixed[index + 1] ?? '') + known.map((part) => between + part).join('');
      }
      return text;
    },
  };
}

/** What was inserted behind a number, `の2` and `の二の三`: digits in any width, or kanji. */
const INSERTED = String.raw`((?:\s*の\s*(?:[0-9\uFF10-\uFF19]{1,3}|[一二三四五六七八九十百]{1,5}))*)`;

/** The first that is inserted is の2. */
function readInserted(written: string): number | undefined {
  const text = written.trim();
  const value = NUMERALS.get('n')?.parse(text) ?? NUMERALS.get('一')?.parse(text);
  return value !== undefined && value > 1 ? value : undefined;
}

function inBraces(template: string): Parts | undefined {
  const pieces = template.split(/\{([^{}]*)\}/u);
  const numerals = pieces.filter((_piece, index) => index % 2 === 1).map((name) => numeralOf(name));
  const fixed = pieces.filter((_piece, index) => index % 2 === 0);
  const isWhole = fixed.every((text) => !/[{}]/u.test(text));
  return isWhole && numerals.length > 0 && numerals.every((numeral) => numeral !== undefined)
    ? { fixed, numerals }
    : undefined;
}

/** The digits of 1 in a form, or the one other sample in it, with signs and no letters round that. */
function bySample(template: string): Parts | undefined {
  const fixed = template.split('1');
  if (fixed.length > 1) {
    const digits = numeralOf('n');
    return digits && { fixed, numerals: fixed.slice(1).map(() => digits) };
  }
  const [, before = '', name = '', after = ''] =
    /^([^\p{L}\p{N}]*)([\p{L}\p{N}]+)([^\p{L}\p{N}]*)$/u.exec(template) ?? [];
  const numeral = numeralOf(name);
  return numeral && { fixed: [before, after], numerals: [numeral] };
}

/** Other names of a way to write numbers: those that its readers call it by. */
const ALIASES: Readonly<Record<string, string>> = { 1: 'n', イロハ: 'イ' };

function numeralOf(name: string): Numeral | undefined {
  return NUMERALS.get(ALIASES[name] ?? name);
}
