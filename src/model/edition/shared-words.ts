import { traitsOf, type Locale } from '../locales.ts';

/** A stretch that changes, and the unchanged one after it. */
export interface Part {
  old: string;
  fresh: string;
  kept: string;
}

/** So many letters that two phrases share are words, of which some are more than endings. */
const SHARED = 4;
/** Where both begin or end with them, fewer do. */
const AT_END = 2;
/** Whoever rewrites so much at once keeps no words. */
const MOST = 250_000;

/**
 * What two phrases share, where words are not parted by spaces: those who compare rules ask for the words that changed,
 * and not for the phrases that these stand in. Shared stretches begin and end where words can: no word is marked in part.
 */
export function partsOf(old: string, fresh: string, locale: Locale): Part[] {
  const whole = { old, fresh, kept: '' };
  if (traitsOf(locale).spaced || old.length * fresh.length > MOST) return [whole];
  const found = longestShared(old, fresh);
  if (!found) return [whole];
  const { atOld, atFresh, text } = found;
  const before = partsOf(old.slice(0, atOld), fresh.slice(0, atFresh), locale);
  const last = before.pop();
  const after = partsOf(old.slice(atOld + text.length), fresh.slice(atFresh + text.length), locale);
  return [...before, ...(last ? [{ ...last, kept: last.kept + text }] : []), ...after];
}

interface Shared {
  atOld: number;
  atFresh: number;
  text: string;
}

/** The longest stretch that two texts share. */
function longestShared(old: string, fresh: string): Shared | undefined {
  let best: Shared | undefined;
  for (let shift = -fresh.length + 1; shift < old.length; shift += 1) {
    let from = Math.max(0, shift);
    const end = Math.min(old.length, fresh.length + shift);
    for (let at = from; at <= end; at += 1) {
      if (at < end && old[at] === fresh[at - shift]) continue;
      if (at - from > (best?.text.length ?? 0)) {
        const found = atWords(old, fresh, { from, to: at, shift });
        if (found && found.text.length > (best?.text.length ?? 0)) best = found;
      }
      from = at + 1;
    }
  }
  return best;
}

/** The part of a shared stretch that begins and ends where words can; nothing where that says too little. */
function atWords(
  old: string,
  fresh: string,
  { from, to, shift }: { from: number; to: number; shift: number },
): Shared | undefined {
  let [start, end] = [from, to];
  const parts = (at: number): boolean => isEdge(old, at) && isEdge(fresh, at - shift);
  while (start < end && !parts(start)) start += 1;
  while (end > start && !parts(end)) end -= 1;
  const text = old.slice(start, end);
  const isAtEnd =
    (start === 0 && start === shift) || (end === old.length && end - shift === fresh.length);
  // What is all that one of both says was neither new nor taken out.
  if (isAtEnd && text !== '' && (text === old || text === fresh)) {
    return { atOld: start, atFresh: start - shift, text };
  }
  const telling = text.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Latin}\d\u30FC]/gu) ?? [];
  if (telling.length < 2 || text.length < (isAtEnd ? AT_END : SHARED)) return undefined;
  return { atOld: start, atFresh: start - shift, text };
}

const SCRIPTS = [
  /^[\p{Script=Katakana}\u30FC]$/u,
  /^\p{Script=Hiragana}$/u,
  /^\p{Script=Han}$/u,
  /^[\p{Script=Latin}\p{M}]$/u,
  /^\d$/u,
] as const;
const HIRAGANA = 1;
const HAN = 2;

const scriptOf = (letter: string | undefined): number =>
  SCRIPTS.findIndex((script) => script.test(letter ?? ''));

/** Whether a word can end and another begin at a place of a text: where the script changes, but for the ending of a verb. */
function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const [before, after] = [scriptOf(text[at - 1]), scriptOf(text[at])];
  if (before < 0 || after < 0) return true;
  // One character before letters is the stem of a verb as well as a noun; two are a noun.
  if (before === HAN && after === HIRAGANA) return scriptOf(text[at - 2]) === HAN;
  return before !== after;
}
