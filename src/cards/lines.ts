import { phrasesOf } from '../i18n/phrases.ts';
import { traitsOf, type Locale } from '../model/locale.ts';

/** Where words part. A number stays with the word before it: «Medical (1)». */
const WORD = /(?<=\s)(?!\(?\d)/u;

/** Where the items of a list part that is written with middle dots: to the splitter it is one phrase. */
const ITEM = /(?<=\u30fb)/u;

/** The width of a text at a size of type of 1. */
export type Width = (text: string) => number;

/**
 * Breaks a text into as few lines as it needs, as even as they can be: between words where spaces part them, between
 * phrases elsewhere. A phrase that is longer than a line is broken where the line ends.
 *
 * @param measure the length of a line in ems
 * @returns the lines, and whether each phrase is whole
 */
export function breakLines(
  text: string,
  locale: Locale,
  measure: number,
  width: Width,
): { lines: string[]; whole: boolean } {
  const phrases = traitsOf(locale).spaced
    ? text.split(WORD)
    : phrasesOf(text, locale).flatMap((phrase) => phrase.split(ITEM));
  const pieces = phrases.flatMap((phrase) =>
    width(phrase.trimEnd()) > measure ? fill([...phrase], measure, width) : phrase,
  );
  const lines = fill(pieces, measure, width);
  return {
    lines: fill(pieces, narrowest(pieces, lines.length, measure, width), width).map((line) =>
      line.trim(),
    ),
    whole: pieces.length === phrases.length,
  };
}

/** Puts as many pieces on each line as fit on it. Space at the end of a line takes no room. */
function fill(pieces: readonly string[], measure: number, width: Width): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && width((last + piece).trimEnd()) <= measure) {
      lines[lines.length - 1] = last + piece;
    } else lines.push(piece);
  }
  return lines;
}

/** The shortest measure, to about a hundredth of an em, at which the pieces fill no more lines. */
function narrowest(
  pieces: readonly string[],
  lines: number,
  measure: number,
  width: Width,
): number {
  let low = Math.max(...pieces.map((piece) => width(piece.trimEnd())));
  let high = measure;
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle, width).length > lines) low = middle;
    else high = middle;
  }
  return high;
}
