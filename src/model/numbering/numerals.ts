/** A way to write whole numbers from 1. */
export interface Numeral {
  /** How its first number is written, by which a form names it: `ア`. */
  sample: string;
  /** A pattern, without groups, that all its numbers fit; of each width, and of some that are none. */
  pattern: string;
  /** The last number that it has. */
  last: number;
  /** `undefined` where the text is no number written this way. */
  parse: (text: string) => number | undefined;
  /** `undefined` for a number past the last. */
  format: (value: number) => string | undefined;
}

const nfkc = (text: string): string => text.normalize('NFKC');

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => String.fromCodePoint(from + index));

/** Letters and kana by those of the other width that are typed in their stead. */
const WIDTHS = new Map(
  [...range(0xff21, 0xff3a), ...range(0xff41, 0xff5a), ...range(0xff66, 0xff9d)].map((typed) => [
    nfkc(typed),
    typed,
  ]),
);
const otherWidth = (sign: string): string => WIDTHS.get(sign) ?? '';

/** Signs or letters that are counted by their places in a row. */
function row(signs: readonly string[], fold = nfkc): Numeral {
  return {
    sample: signs[0] ?? '',
    pattern: `[${signs.join('')}${signs.map(otherWidth).join('')}]`,
    last: signs.length,
    parse: (text) => {
      const at = signs.indexOf(fold(text));
      return at < 0 ? undefined : at + 1;
    },
    format: (value) => signs[value - 1],
  };
}

const DIGITS = '0-9\uFF10-\uFF19';
const arabic: Numeral = {
  sample: 'n',
  pattern: `[${DIGITS}]{1,3}`,
  last: 999,
  parse: (text) => (/^\d{1,3}$/u.test(nfkc(text)) ? Number(nfkc(text)) : undefined),
  format: (value) => (value <= 999 ? String(value) : undefined),
};

const circled = row(
  [...range(0x2460, 0x2473), ...range(0x3251, 0x325f), ...range(0x32b1, 0x32bf)],
  (sign) => sign,
);

/** Numbers in brackets that are one sign. */
const bracketed = row(range(0x2474, 0x2487), (sign) => sign);

const katakana = row([
  ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン',
]);

/** The order of the poem in which laws count. */
const iroha = row([
  ...'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス',
]);

const KANJI = '一二三四五六七八九';
const [TEN, HUNDRED] = ['十', '百'];
const COUNTED = new RegExp(
  `^(?:(?<hundreds>[${KANJI}]?)${HUNDRED})?(?:(?<tens>[${KANJI}]?)${TEN})?(?<ones>[${KANJI}])?$`,
  'u',
);
const kanji: Numeral = {
  sample: '一',
  pattern: `[${KANJI}${TEN}${HUNDRED}]{1,5}`,
  last: 999,
  parse: (text) => {
    const { hundreds, tens, ones } = COUNTED.exec(text)?.groups ?? {};
    // 十 alone is one ten.
    const digit = (sign: string | undefined): number =>
      sign === undefined ? 0 : KANJI.indexOf(sign || '一') + 1;
    const value = digit(hundreds) * 100 + digit(tens) * 10 + digit(ones);
    return value > 0 && kanji.format(value) === text ? value : undefined;
  },
  format: (value) => {
    if (value > 999) return undefined;
    const part = (count: number, unit: string): string =>
      count === 0 ? '' : `${count === 1 ? '' : (KANJI[count - 1] ?? '')}${unit}`;
    const hundreds = part(Math.floor(value / 100), HUNDRED);
    return hundreds + part(Math.floor(value / 10) % 10, TEN) + (KANJI[(value % 10) - 1] ?? '');
  },
};

const ROMAN: readonly [string, number][] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function toRoman(value: number): string | undefined {
  if (value > 399) return undefined;
  let [rest, text] = [value, ''];
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

function fromRoman(letters: string): number | undefined {
  let [rest, value] = [letters, 0];
  for (const [sign, worth] of ROMAN) {
    while (rest.startsWith(sign)) {
      value += worth;
      rest = rest.slice(sign.length);
    }
  }
  return rest === '' && value > 0 && toRoman(value) === letters ? value : undefined;
}

/** Roman numbers by letters, or by the signs that Japanese fonts have for the first twelve: those may be typed as letters. */
function roman(sample: string, small: boolean, signs: readonly string[]): Numeral {
  const letters = small ? 'ivxlc' : 'IVXLC';
  const wide = [...letters].map(otherWidth).join('');
  return {
    sample,
    pattern: `(?:[${letters}${wide}]{1,15}${signs.length > 0 ? `|[${signs.join('')}]` : ''})`,
    last: 399,
    parse: (text) => fromRoman(nfkc(text).toUpperCase()),
    format: (value) => signs[value - 1] ?? (small ? toRoman(value)?.toLowerCase() : toRoman(value)),
  };
}

/** Every way to write a number, by its sample. */
export const NUMERALS: ReadonlyMap<string, Numeral> = new Map(
  [
    arabic,
    circled,
    bracketed,
    katakana,
    iroha,
    kanji,
    roman('I', false, []),
    roman('i', true, []),
    roman('Ⅰ', false, range(0x2160, 0x216b)),
    roman('ⅰ', true, range(0x2170, 0x217b)),
    row(range(0x41, 0x5a)),
    row(range(0x61, 0x7a)),
  ].map((numeral) => [numeral.sample, numeral]),
);
