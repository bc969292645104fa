import {
  addReading,
  partsAt,
  readingsIn,
  type Reading,
  type ReadingIndex,
  type Readings,
} from '../model/furigana.ts';
import type { ReadWord } from './words.ts';

/** More are never needed: each round makes the words longer in which a text is still read otherwise. */
const ROUNDS = 50;

/**
 * The words of some texts with their readings, such that the longest word at each place is read as its text reads it.
 * A word that is read otherwise in some context stands there a second time, with the words around it.
 *
 * @param texts each parted into its words
 */
export function dictionaryOf(texts: readonly (readonly ReadWord[])[]): Readings {
  const words = commonest(texts.flat());
  const index: ReadingIndex = new Map();
  for (const [word, parts] of words) addReading(index, word, parts);
  for (let round = 0; round < ROUNDS; round += 1) {
    const added = texts.map((text) => mend(text, words, index));
    if (!added.includes(true)) break;
  }
  return Object.fromEntries([...words].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Each word as it is read most often. */
function commonest(words: readonly ReadWord[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, parts } of words) {
    if (parts === undefined) continue;
    const own = counts.get(text) ?? new Map<string, number>();
    counts.set(text, own.set(parts, (own.get(parts) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([text, own]) => [
      text,
      [...own].reduce((best, each) => (each[1] > best[1] ? each : best))[0],
    ]),
  );
}

/** Adds a longer word where the text is read otherwise first; tells whether it had to. */
function mend(text: readonly ReadWord[], words: Map<string, string>, index: ReadingIndex): boolean {
  const whole = text.map((word) => word.text).join('');
  const wanted = readingsOf(text);
  const wrong = firstDifference(wanted, readingsIn(whole, index));
  if (!wrong) return false;
  const starts = startsOf(text);
  let first = starts.findLastIndex((start) => start <= wrong.start);
  let last = starts.findLastIndex((start) => start < wrong.end);
  for (let turn = 0; ; turn += 1) {
    const around = text.slice(first, last + 1);
    const word = around.map((each) => each.text).join('');
    const parts = around.map((each) => each.parts ?? String(each.text.length)).join(' ');
    const isWhole = around.length === text.length;
    const known = words.get(word);
    if (known === undefined || isWhole) {
      addReading(index, word, parts);
      const next = firstDifference(wanted, readingsIn(whole, index));
      if (!next || next.start >= wrong.end || isWhole) {
        words.set(word, parts);
        return true;
      }
      index.set(
        word.charAt(0),
        (index.get(word.charAt(0)) ?? []).filter(([each]) => each !== word),
      );
    }
    if ((turn % 2 === 0 && first > 0) || last === text.length - 1) first -= 1;
    else last += 1;
  }
}

function startsOf(text: readonly ReadWord[]): number[] {
  let at = 0;
  return text.map((word) => {
    at += word.text.length;
    return at - word.text.length;
  });
}

/** How a text is read. */
export function readingsOf(text: readonly ReadWord[]): Reading[] {
  const starts = startsOf(text);
  return text.flatMap(({ parts = '' }, at) => partsAt(parts, starts[at] ?? 0));
}

/** The first stretch that is read otherwise. How a run of kanji is parted does not matter. */
export function firstDifference(
  wanted: readonly Reading[],
  found: readonly Reading[],
): Pick<Reading, 'start' | 'end'> | undefined {
  const [one, other] = [joined(wanted), joined(found)];
  const at = Array.from({ length: Math.max(one.length, other.length) }, (_, place) => place).find(
    (place) => JSON.stringify(one[place]) !== JSON.stringify(other[place]),
  );
  if (at === undefined) return undefined;
  const [a, b] = [one[at] ?? other[at], other[at] ?? one[at]];
  if (!a || !b) return undefined;
  if (a.end <= b.start) return a;
  if (b.end <= a.start) return b;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function joined(readings: readonly Reading[]): Reading[] {
  const runs: Reading[] = [];
  for (const { start, end, reading } of readings) {
    const before = runs.at(-1);
    if (before?.end === start) {
      before.end = end;
      before.reading += reading;
    } else runs.push({ start, end, reading });
  }
  return runs;
}
