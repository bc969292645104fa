import {
  loadDefaultJapaneseParser,
  loadDefaultSimplifiedChineseParser,
  type HTMLProcessingParser,
} from 'budoux';
import { inLanguage, traitsOf, type Locale, type Localized } from '../model/locales.ts';

/** What finds the phrases of a language whose words stand without spaces; each is made once, when it is first needed. */
const PARSERS: Readonly<Partial<Localized<() => HTMLProcessingParser>>> = {
  ja: loadDefaultJapaneseParser,
  'zh-Hans': loadDefaultSimplifiedChineseParser,
};
const parsers = new Map<() => HTMLProcessingParser, HTMLProcessingParser>();

function parserOf(locale: Locale): HTMLProcessingParser {
  const make = inLanguage(PARSERS, locale);
  const parser = parsers.get(make) ?? make();
  parsers.set(make, parser);
  return parser;
}

/** Between the members of a list a line may break: after the mark that parts them. */
const AFTER_MARK = /(?<=[・、，])/u;
/** What belongs to the words before it, and begins no line. */
const CLOSING = /^[・、，。．：；！？）」』】〕］”’]+/u;

/**
 * Splits a title into the phrases between which a line may break, where spaces do not tell: elsewhere the whole text is
 * one phrase, and breaks at its spaces.
 */
export function phrasesOf(text: string, locale: Locale): readonly string[] {
  if (traitsOf(locale).spaced || text === '') return [text];
  const name = `${locale} ${text}`;
  const known = split.get(name);
  if (known) return known;
  const phrases = splitPhrases(text, parserOf(locale));
  split.set(name, phrases);
  return phrases;
}

/** Titles that were split before: each page shows those of all sections. */
const split = new Map<string, readonly string[]>();

function splitPhrases(text: string, parser: HTMLProcessingParser): string[] {
  const phrases: string[] = [];
  for (const part of parser.parse(text).flatMap((phrase) => phrase.split(AFTER_MARK))) {
    const closing = CLOSING.exec(part)?.[0] ?? '';
    const last = phrases.pop();
    const rest = part.slice(closing.length);
    if (last === undefined) phrases.push(part);
    // A single character does not stand alone at the end of a line, away from its bracket.
    else if ([...last].length === 1 && closing === '') phrases.push(last + part);
    else phrases.push(last + closing, ...(rest === '' ? [] : [rest]));
  }
  return phrases;
}

/** Splits a name into its words, for places so narrow that a phrase of it does not fit on a line. */
export function wordsOf(text: string, locale: Locale): string[] {
  if (traitsOf(locale).spaced) return [text];
  const words = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text);
  return [...words].map(({ segment }) => segment);
}
