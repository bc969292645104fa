import { HR_WORDS } from '../../i18n/hr-words/index.ts';
import { inLanguage, type Locale } from '../../model/locales.ts';
import type { Concept, SearchSource } from '../records/record.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { AND, GOES_ON, inflectionOf, STANDS } from '../words/related.ts';
import { phraseKey, plainOf, wordsOf } from '../words/segment.ts';

/** Something with several names, and words that lead to it. */
export interface RelatedWords {
  id: string;
  /** The same by other names. */
  names: readonly string[];
  /** Words that lead to it and never stand for it. */
  leads: readonly string[];
}

const ofLocale = new Map<Locale, readonly RelatedWords[]>();

/** The words that any organisation has for its staff and their work. */
function baseWords(locale: Locale): readonly RelatedWords[] {
  const before = ofLocale.get(locale);
  if (before) return before;
  const words = readRelated(inLanguage(HR_WORDS, locale));
  ofLocale.set(locale, words);
  return words;
}

/** Reads entries as they are written, one a line: `id: names < words that lead to it`. */
export function readRelated(text: string): RelatedWords[] {
  const listOf = (words: string): string[] => (words === '' ? [] : words.split(/\s*,\s*/u));
  return [...text.matchAll(/^([a-z0-9-]+): *([^<\n]*?) *(?:< *(.*?))? *$/gmu)].map(
    ([, id = '', names = '', leads = '']) => ({ id, names: listOf(names), leads: listOf(leads) }),
  );
}

/**
 * The related words that apply to a handbook, as they are fetched, one entry a line: the keys of the names, of the words
 * that lead to it, and of what else the handbook says for it, set apart by tabs, each list by spaces. What the handbook
 * does not say adds nothing, and what it calls by a name in its glossary means what the glossary says.
 *
 * @param surfaces the words of the index by their keys
 * @param others languages that the handbook does not have: their names, too, find what it says
 */
export function relatedLines(
  source: SearchSource,
  surfaces: ReadonlyMap<string, string>,
  others: readonly Locale[],
  entries = baseWords(source.locale),
): string {
  // Of what several concepts are called by, the first is what is meant.
  const named = new Map<string, string>();
  for (const words of [namesOf, leadsOf]) {
    for (const concept of source.concepts) {
      for (const key of words(concept).map(phraseKey)) {
        if (!named.has(key)) named.set(key, concept.id);
      }
    }
  }
  const stands = standingIn(source, surfaces, named);
  const free = (words: readonly string[]): string[] =>
    words.filter((word) => !named.has(phraseKey(word)));
  return entries
    .flatMap(({ id, names, leads }) => {
      // One name of a concept finds the places of all its names.
      const found = [
        ...Map.groupBy(names.flatMap(stands), (key) => named.get(key) ?? key).values(),
      ].flatMap(([first = '']) => first);
      if (found.length === 0) return [];
      const foreign = others.flatMap(
        (locale) => baseWords(locale).find((each) => each.id === id)?.names ?? [],
      );
      const typed = free([...names, ...foreign]).map(phraseKey);
      const leading = free(leads).map(leadKey);
      if (leading.length === 0 && typed.every((key) => found.every((target) => target === key)))
        return [];
      const lists = [
        typed.map((key) => (found.includes(key) ? STANDS + key : key)),
        leading,
        found.filter((key) => !typed.includes(key)),
      ];
      return [lists.map((list) => [...new Set(list)].join(' ')).join('\t')];
    })
    .join('\n');
}

const namesOf = ({ names }: Concept): readonly string[] => names;
const leadsOf = ({ leads }: Concept): readonly string[] => leads;

/** A verb is found in all its forms by the beginning that they share. */
function leadKey(lead: string): string {
  const key = phraseKey(lead);
  // Folded, katakana would look like the ending of a verb.
  const start = /\p{Script=Hiragana}$/u.test(lead) ? inflectionOf(key) : undefined;
  return start === undefined ? key : start + GOES_ON;
}

/** A name that is part of longer words only is looked for in so many of them. */
const MOST_COMPOUNDS = 3;
/** Fewer kana would be found inside other words. */
const SHORTEST_KANA = 4;

/** Gives the keys by which a handbook says a name, none where it does not. */
function standingIn(
  { records, locale }: SearchSource,
  surfaces: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, string>,
): (name: string) => string[] {
  const texts = records.map(({ title, text }) => `${title}\n${text}`);
  const phrases = texts.map(stemsOf);
  const written = new Set(texts.flatMap((text) => latinWords(text).map(singular)));
  return (name) => {
    const key = phraseKey(name);
    if (named.has(key)) return [key];
    const words = wordsOf(name);
    const isLatin = words.every(({ script }) => script === 'latin');
    // A stem is shared by words that mean other things: `evaluator`, `evaluating`.
    if (surfaces.has(key) && (!isLatin || words.length > 1 || written.has(singular(name)))) {
      return [key];
    }
    if (isLatin) {
      if (words.length < 2 || !phrases.some((text) => text.includes(stemsOf(name)))) return [];
      const said = words.filter((word) => !isFunctionWord(word, locale));
      return said.every((word) => surfaces.has(word.key))
        ? [said.map((word) => word.key).join(AND)]
        : [];
    }
    if (key.length < (/\p{Script=Han}/u.test(key) ? 2 : SHORTEST_KANA)) return [];
    return [...surfaces.keys()]
      .filter((word) => word.includes(key))
      .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
      .slice(0, MOST_COMPOUNDS);
  };
}

const latinWords = (text: string): string[] =>
  text.match(/[\p{Script=Latin}\p{N}\u2019']+/gu) ?? [];

const singular = (word: string): string => plainOf(word).replace(/s$/u, '');

/** The stems of a text's Latin words, each between spaces. */
const stemsOf = (text: string): string => ` ${latinWords(text).map(phraseKey).join(' ')} `;
