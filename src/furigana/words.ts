import { KANJI } from '../model/furigana.ts';

/** A word as it stands in a text. */
export interface ReadWord {
  text: string;
  /** Its parts with their readings, as `Readings` has them; nothing where it has no kanji, or none is known. */
  parts: string | undefined;
}

/** What an analyser says of a word. */
export interface Token {
  surface_form: string;
  /** In katakana. */
  reading?: string;
}

const RUNS = new RegExp(`(?:${KANJI.source})+|(?:(?!${KANJI.source}).)+`, 'gsu');

/** Katakana as hiragana. */
export function hiragana(text: string): string {
  return text.replace(/[\u30A1-\u30F6]/gu, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) - 96),
  );
}

/**
 * The parts of a word: kana at its end and within stands as it is, and each run of kanji has what is left of the
 * reading. Where the two do not fit, nothing is said.
 *
 * @param reading of the whole word, in kana of either kind
 */
export function partsOf(word: string, reading: string): string | undefined {
  const runs = word.match(RUNS) ?? [];
  const said = hiragana(reading);
  if (!KANJI.test(word) || !/^[\p{Script=Hiragana}ー・]+$/u.test(said)) return undefined;
  const pattern = runs.map((run) => (KANJI.test(run) ? '([^・]+?)' : escaped(hiragana(run))));
  const match = new RegExp(`^${pattern.join('')}$`, 'u').exec(said);
  if (!match) return undefined;
  const readings = match.slice(1).values();
  return runs
    .map((run) => `${run.length}${KANJI.test(run) ? (readings.next().value ?? '') : ''}`)
    .join(' ');
}

/**
 * Parts a text into its words, in their context.
 *
 * @param forced words that are read as they are here, whatever the analyser says, with their parts
 */
export function wordsIn(
  text: string,
  forced: ReadonlyMap<string, string>,
  tokenize: (text: string) => readonly Token[],
): ReadWord[] {
  const names = [...forced.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const pieces = names.length === 0 ? [text] : text.split(new RegExp(`(${names.join('|')})`, 'u'));
  return pieces
    .filter((piece) => piece !== '')
    .flatMap((piece): ReadWord[] => {
      const parts = forced.get(piece);
      if (parts !== undefined) return [{ text: piece, parts }];
      return tokenize(piece).map(({ surface_form: word, reading = '' }) => ({
        text: word,
        parts: partsOf(word, reading),
      }));
    });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
