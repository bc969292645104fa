import { COUNTED, kanjiDigits, RANGES } from '../i18n/house-style/marks.ts';
import type { StyledFile } from './block.ts';
import { finding, rarer, spotsOf, type StyleFinding } from './finding.ts';

type Found = ReturnType<typeof spotsOf>[number];

/** A number by itself: no part of a word, as in `ＭＰ３`. */
const NUMBERS = /(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９])[0-9０-９]+(?![A-Za-zＡ-Ｚａ-ｚ0-9０-９])/gu;
const WIDE = /[０-９]/u;
/** Codes of things stand in brackets and are written as those who gave them write them: `行（１）`. */
const CODE = /[(（]$/u;

/** Numbers that a handbook writes in two ways: those in the rarer one are told. */
export function checkNumerals(files: readonly StyledFile[]): StyleFinding[] {
  return [...checkWidth(files), ...checkCounting(files), ...checkRanges(files)];
}

function checkWidth(files: readonly StyledFile[]): StyleFinding[] {
  const found = files
    .flatMap((file) => spotsOf(file, NUMBERS))
    .filter(({ match }) => !CODE.test(match.input.slice(0, match.index)));
  const [wide, narrow] = parted(found, ({ match }) => WIDE.test(match[0]));
  if (wide.length === 0 || narrow.length === 0) return [];
  return rarer(wide, narrow).map((spot) =>
    finding('digitWidth', spot, { other: otherWidth(spot.match[0]) }),
  );
}

function otherWidth(digits: string): string {
  const shift = 0xfee0;
  return WIDE.test(digits)
    ? digits.normalize('NFKC')
    : digits.replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + shift));
}

/** `3つ` and `三つ`: what is counted with the same word is counted in one way. */
function checkCounting(files: readonly StyledFile[]): StyleFinding[] {
  const spots = (pattern: RegExp): Map<string, Found[]> =>
    Map.groupBy(
      files
        .flatMap((file) => spotsOf(file, pattern))
        .filter(({ match }) => !COUNTED.isWord(match.input.slice(match.index))),
      ({ match }) => match.groups?.['counter'] ?? '',
    );
  const kanji = spots(COUNTED.kanji);
  return [...spots(COUNTED.digits)].flatMap(([counter, inDigits]) => {
    const inKanji = kanji.get(counter) ?? [];
    const [digit] = inDigits;
    const [character] = inKanji;
    if (!digit || !character) return [];
    if (inKanji.length > inDigits.length) {
      return inDigits.map((spot) =>
        finding('countedInDigits', spot, { example: character.match[0] }),
      );
    }
    return inKanji.map((spot) =>
      finding('countedInKanji', spot, {
        example: digit.match[0],
        other: `${kanjiDigits(spot.match[0].slice(0, 1))}${counter}`,
      }),
    );
  });
}

/** `20〜30年` and `20-30年`: the sign that most ranges have is the handbook's. */
function checkRanges(files: readonly StyledFile[]): StyleFinding[] {
  const bySign = Map.groupBy(
    files.flatMap((file) => spotsOf(file, RANGES)),
    ({ match }) => match.groups?.['sign'] ?? '',
  );
  const [usual, ...others] = [...bySign].sort(([, a], [, b]) => b.length - a.length);
  if (!usual) return [];
  const [most, [first]] = usual;
  return others.flatMap(([sign, found]) =>
    found.map((spot) => finding('rangeSign', spot, { sign, most, example: first?.match[0] ?? '' })),
  );
}

function parted<T>(all: readonly T[], isOne: (each: T) => boolean): [T[], T[]] {
  return [all.filter(isOne), all.filter((each) => !isOne(each))];
}
