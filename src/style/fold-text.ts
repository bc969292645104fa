/** A text without what differs between spellings of a word, and where each of its characters stood. */
export interface FoldedText {
  text: string;
  /** The place of each character in the text as it was written, and the text's length at the end. */
  places: readonly number[];
}

/** What stands in a word or does not: spaces, hyphens, dashes, middle dots. */
const OPTIONAL = /[\s\u30FB\uFF65\u2010-\u2015\uFF0D\-]/u;
/** Quotation marks that were typed in other ways. */
const QUOTES = [
  [/[\u201C\u201D\uFF02]/u, '"'],
  [/[\u2018\u2019\uFF07]/u, "'"],
] as const;
const LONG_VOWEL = '\u30FC';
const KATAKANA = /[\u30A1-\u30FA\u30FC]/u;

/** Folds width, case, what is {@link OPTIONAL} and long vowels at the end of words in katakana. */
export function foldText(written: string): FoldedText {
  let text = '';
  const places: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const sign = written.charAt(at);
    if (OPTIONAL.test(sign) || endsWord(written, at)) continue;
    const [, quote = sign] = QUOTES.find(([signs]) => signs.test(sign)) ?? [];
    for (const folded of quote.normalize('NFKC').toLowerCase()) {
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) places.push(at);
    }
  }
  return { text, places: [...places, written.length] };
}

/** Whether a long vowel ends a word of katakana of some length, where offices write it or leave it out. */
function endsWord(written: string, at: number): boolean {
  return (
    written.charAt(at) === LONG_VOWEL &&
    KATAKANA.test(written.charAt(at - 1)) &&
    KATAKANA.test(written.charAt(at - 2)) &&
    !KATAKANA.test(written.charAt(at + 1))
  );
}

/** Whether a word that begins and ends at these places is a whole one: no letters of its script stand beside it. */
export function isWhole(written: string, start: number, end: number): boolean {
  return !isJoined(written, start - 1, start) && !isJoined(written, end - 1, end);
}

function isJoined(written: string, before: number, after: number): boolean {
  const pair = [written.charAt(before), written.charAt(after)].map((sign) =>
    sign.normalize('NFKC'),
  );
  return (
    pair.every((sign) => /[\p{Script=Latin}\p{N}]/u.test(sign)) ||
    pair.every((sign) => KATAKANA.test(sign)) ||
    pair.every((sign) => /\p{Script=Hangul}/u.test(sign))
  );
}
