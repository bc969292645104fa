import { FUNCTION_WORDS, GENERIC_WORDS, PEOPLE, THINGS } from '../../i18n/function-words.ts';
import { inLanguage, traitsOf, type Locale, type Localized } from '../../model/locales.ts';
import { phraseKey, plainOf, type Word } from './segment.ts';

const known = new Map<Locale, ReadonlySet<string>>();
let lists: Readonly<Partial<Localized<string>>> = FUNCTION_WORDS;

/** Takes in the function words of further languages. */
export function learnFunctionWords(further: Readonly<Partial<Localized<string>>>): void {
  lists = { ...lists, ...further };
  known.clear();
}

/** Whether the function words of a language are still to be brought: Japanese in other words has those of Japanese. */
export function lacksFunctionWords(locale: Locale): boolean {
  return lists[locale] === undefined && !traitsOf(locale).kana;
}

function functionWords(locale: Locale): ReadonlySet<string> {
  const before = known.get(locale);
  if (before) return before;
  const words = new Set(inLanguage(lists, locale).trim().split(/\s+/u).map(plainOf));
  known.set(locale, words);
  return words;
}

/** Whether a word is a function word of a language, as it is written: `help` is one, and `helping` is none. */
export function isFunctionWord({ surface }: Pick<Word, 'surface'>, locale: Locale): boolean {
  return functionWords(locale).has(plainOf(surface));
}

const generic: ReadonlySet<string> = new Set(
  Object.values(GENERIC_WORDS).flatMap((words) => words.trim().split(/\s+/u).map(plainOf)),
);

/** Whether a word says so little of a question's subject that it never decides what answers it. */
export function isGeneric({ surface }: Pick<Word, 'surface'>): boolean {
  return generic.has(plainOf(surface));
}

const people: ReadonlySet<string> = new Set(
  Object.values(PEOPLE).flatMap((words) => words.trim().split(/\s+/u).map(phraseKey)),
);

/** Whether a word says who it is about. */
export function isPerson({ key }: Pick<Word, 'key'>): boolean {
  return people.has(key);
}

/** Whether a kanji at the end of a compound makes another thing of what stands before it. */
export function makesAnother({ surface }: Pick<Word, 'surface'>): boolean {
  return THINGS.includes(surface);
}

/**
 * The function words among some words, each once, as titles are indexed and asked for by them. One kana alone is left
 * out: nearly every Japanese title has such a particle.
 */
export function spokenWords(words: readonly Word[], locale: Locale): string[] {
  const spoken = words.filter(
    (word) =>
      !(word.script === 'hiragana' && word.key.length === 1) && isFunctionWord(word, locale),
  );
  return [...new Set(spoken.map(({ surface }) => plainOf(surface)))];
}
