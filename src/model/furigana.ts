/** Characters that are read in kana: kanji, with the signs that stand for one. */
export const KANJI = /[\p{Script=Han}\u30F6]/u;

/**
 * Words as they stand in a text, each with its parts: how many characters, and their reading where they have one.
 * `取り組む` has `1と 1 1く 1`; a word that stands here for those around it alone may have no reading at all.
 */
export type Readings = Readonly<Record<string, string>>;

/** Characters of a text with their reading. */
export interface Reading {
  /** Places in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** In hiragana. */
  reading: string;
}

/** Words by their first character, the longest first. */
export type ReadingIndex = Map<string, [word: string, parts: string][]>;

/** Puts a word among the others. One that is there is replaced. */
export function addReading(index: ReadingIndex, word: string, parts: string): void {
  const first = word.charAt(0);
  const others = (index.get(first) ?? []).filter(([other]) => other !== word);
  const longer = others.filter((other) => other[0].length > word.length);
  index.set(first, [...longer, [word, parts], ...others.slice(longer.length)]);
}

/** The readings of a text: at each place those of the longest word that stands there. */
export function readingsIn(text: string, index: ReadingIndex): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < text.length;) {
    const from = at;
    const match = index.get(text.charAt(at))?.find(([word]) => text.startsWith(word, from));
    if (match) found.push(...partsAt(match[1], at));
    at += match?.[0].length ?? 1;
  }
  return found;
}

/** The parts of a word that have a reading, where it stands at a place of a text. */
export function partsAt(parts: string, at: number): Reading[] {
  return [...parts.matchAll(/(\d+)(\D*)/gu)].flatMap(([, length, said = '']) => {
    const [start, reading] = [at, said.trim()];
    at += Number(length);
    return reading === '' ? [] : [{ start, end: at, reading }];
  });
}
