import { fold, foldWithPlaces, stemOf, type Folded } from '../words/fold.ts';
import { memoize } from '../words/memoize.ts';

/** A stretch of a text, from the first character to the one after the last. */
export interface Stretch {
  start: number;
  end: number;
}

const LATIN_KEY = /^[a-z0-9]+$/u;
const LATIN_WORDS = /[\p{Script=Latin}\p{N}\u2019']+/gu;
/** A name of more words than these is not looked for. */
const MOST_WORDS = 8;

/**
 * Where words of a question stand in a text, in whatever form they are written there.
 *
 * @param keys folded words or names; Latin ones are compared word by word, others wherever they stand
 * @param begins whether a Latin key may be the beginning of a word
 */
export function findMarks(text: string, keys: readonly string[], begins = false): Stretch[] {
  const latin = new Set(keys.filter((key) => LATIN_KEY.test(key)));
  const other = [...new Set(keys.filter((key) => !LATIN_KEY.test(key) && key !== ''))];
  const found = [
    ...(latin.size > 0 ? findWords(text, latin, begins) : []),
    ...(other.length > 0 ? findStrings(text, other) : []),
  ];
  return merge(found.map(({ start, end }) => ({ start, end: closed(text, start, end) })));
}

/** The end of a stretch, behind the bracket that closes one inside it. */
export function closed(text: string, start: number, end: number): number {
  const opened = /[(\uFF08][^)\uFF09]*$/u.test(text.slice(start, end));
  return opened && /[)\uFF09]/u.test(text.charAt(end)) ? end + 1 : end;
}

function findStrings(text: string, keys: readonly string[]): Stretch[] {
  return keys.flatMap((key) => {
    const found: Stretch[] = [];
    // A number in brackets is part of a name that ends with it.
    const { text: folded, from } = /\d$/u.test(key) ? withoutBrackets(text) : foldWithPlaces(text);
    for (let at = folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
      const end = from[at + key.length] ?? text.length;
      const start = from[at] ?? 0;
      if (isWhole(text, start, end, key)) found.push({ start, end: trimmedEnd(text, start, end) });
    }
    return found;
  });
}

const withoutBrackets = memoize((text: string): Folded => {
  const { text: folded, from } = foldWithPlaces(text);
  const kept = [...folded].flatMap((character, index) => (/[()]/u.test(character) ? [] : [index]));
  return {
    text: kept.map((index) => folded.charAt(index)).join(''),
    from: [...kept.map((index) => from[index] ?? 0), text.length],
  };
}, 200);

/** Kana inside a longer stretch of the same kana is another word, unless it stands at that word's beginning. */
function isWhole(text: string, start: number, end: number, key: string): boolean {
  if (!/^\p{Script=Hiragana}+$/u.test(key)) return true;
  const written = text.slice(start, end);
  if (!/^[\p{Script=Hiragana}\u30FC]+$/u.test(written)) return true;
  return key.length > 2;
}

/** Signs that folding leaves out belong to what comes after a word. */
function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && !/[\p{L}\p{N}\u30FC]/u.test(text.charAt(last - 1))) last -= 1;
  return last;
}

/** A Latin word of a text. */
interface LatinWord extends Stretch {
  key: string;
  plain: string;
}

const latinWords = memoize(
  (text: string): LatinWord[] =>
    [...text.matchAll(LATIN_WORDS)].map((match) => {
      const plain = fold(match[0]);
      const key = stemOf(fold(match[0].replace(/[\u2019']s$/u, '')));
      return { start: match.index, end: match.index + match[0].length, key, plain };
    }),
  500,
);

function findWords(text: string, keys: ReadonlySet<string>, begins: boolean): Stretch[] {
  const words = latinWords(text);
  const longest = Math.max(...[...keys].map((key) => key.length));
  return words.flatMap(({ start, end, key, plain }, index) => {
    if (begins && [...keys].some((begin) => plain.startsWith(begin))) return [{ start, end }];
    let joined = key;
    let found = keys.has(joined) || keys.has(plain) ? [{ start, end }] : [];
    for (let next = index + 1; next < Math.min(words.length, index + MOST_WORDS); next += 1) {
      const word = words[next];
      const before = words[next - 1];
      if (!word || !before || joined.length >= longest) break;
      if (!/^[\s\u2010-\u2015\-:(]*$/u.test(text.slice(before.end, word.start))) break;
      joined += word.key;
      if (keys.has(joined)) found = [{ start, end: word.end }];
    }
    return found;
  });
}

/** Stretches in order; those that overlap are one. */
function merge(stretches: readonly Stretch[]): Stretch[] {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && stretch.start < last.end) last.end = Math.max(last.end, stretch.end);
    else merged.push({ ...stretch });
  }
  return merged;
}
