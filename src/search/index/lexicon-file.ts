import type { Locale } from '../../model/locale.ts';
import type { NumberingSpec } from '../../model/numbering/spec.ts';
import type { Concept, GradeTable, SearchSource } from '../records/record.ts';
import { traitsOf } from '../../model/locales.ts';
import { isFunctionWord } from '../words/function-words.ts';
import { isInflected, phraseKey, wordsOf } from '../words/segment.ts';
import { relatedLines } from './related-words.ts';

/**
 * The lexicon as it is fetched: every word of the index as the text writes it, and every concept with its names. A
 * question is split, widened and judged «not in the handbook» with it. It is one small file for each language.
 */
export interface LexiconFile {
  /**
   * Words, one a line, sorted: folded where they are Japanese, as the text writes them where they are Latin. Where the
   * key is another, it follows behind a tab: how many letters of the word it has, or the key. To stem them all anew
   * would cost a phone 40 ms.
   */
  words: string;
  /**
   * Concepts in the order of their numbers, one a line: `T` for a glossary term, `P` for a page, the names, set apart by
   * tabs; behind an empty one, words that lead there. Names that only say how others are read stand in the file of
   * readings, where there is one.
   */
  concepts: string;
  /**
   * Names and everyday words that any organisation uses, as far as this handbook says the same: an entry a line, see
   * {@link relatedLines}.
   */
  related: string;
  /** The tables of grades; concepts by their numbers. */
  tables: TableEntry[];
  /** How many records, from the first, are the same in every language. */
  shared: number;
  citation: string[];
  /** Left out where the handbook has chosen none. */
  numbering?: NumberingSpec | undefined;
  suggestions: string[];
  /**
   * What readers ask, one a line, set apart by tabs: the question, its words without function words (those that only help
   * in the order behind a tilde), the number of the passage's record, the place, where the sentence begins and ends in the
   * record's text, and what is said in its stead.
   */
  questions: string;
}

/** A table of grades as it is fetched. */
export interface TableEntry extends Pick<GradeTable, 'url' | 'title' | 'comparing'> {
  concept: number;
  grades: { id: string; name: string; concept: number }[];
}

/**
 * Puts a lexicon together.
 *
 * @param others languages that the handbook does not have
 */
export function lexiconFile(
  source: SearchSource,
  surfaces: ReadonlyMap<string, string>,
  shared: number,
  others: readonly Locale[],
): LexiconFile {
  const { kana } = traitsOf(source.locale);
  const line = ({ id, names, readings = [], leads }: Concept): string => {
    const own = kana ? names.filter((name) => !readings.includes(name)) : names;
    return [markOf(id), ...own, ...(leads.length > 0 ? ['', ...leads] : [])].join('\t');
  };
  const numbers = new Map(source.concepts.map(({ id }, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  return {
    words: [...surfaces]
      .map(([key, surface]) => wordLine(key, surface.toLowerCase()))
      .sort()
      .join('\n'),
    concepts: source.concepts.map(line).join('\n'),
    related: relatedLines(source, surfaces, others),
    tables: source.tables.map(({ concept, grades, ...table }) => ({
      ...table,
      concept: numberOf(concept),
      grades: grades.map((grade) => ({ ...grade, concept: numberOf(grade.concept) })),
    })),
    shared,
    citation: source.citation,
    numbering: source.numbering,
    suggestions: source.suggestions,
    questions: questionLines(source),
  };
}

/** What a concept is: a term of the glossary, a page that is asked for by what it is for, anything else. */
function markOf(id: string): string {
  if (id.startsWith('term:')) return 'T';
  return id.startsWith('page:') ? 'P' : '';
}

function questionLines({ questions, records, locale }: SearchSource): string {
  const numbers = new Map(records.map(({ id }, number) => [id, number]));
  return questions
    .map(({ ask, record, place, start, end, silent = '' }) => {
      const words = wordsOf(ask)
        .filter((word) => !isFunctionWord(word, locale))
        .map((word) => (isInflected(word) ? `~${word.key}` : word.key));
      return [ask, words.join(' '), numbers.get(record), place, start, end, silent].join('\t');
    })
    .join('\n');
}

function wordLine(key: string, surface: string): string {
  if (!/[a-z]/iu.test(key) || key === surface) return key;
  return `${surface}\t${surface.startsWith(key) ? key.length : key}`;
}

/** Reads a line of the words: the key, and how the text writes it. */
export function readWordLine(line: string): [key: string, surface: string] {
  const [surface = '', key = surface] = line.split('\t');
  return [/^\d+$/u.test(key) && key !== surface ? surface.slice(0, Number(key)) : key, surface];
}

/** The words and names of a language that are written in kanji, whose letters do not tell how they are read. */
export function phrasesToRead(
  source: SearchSource,
  surfaces: ReadonlyMap<string, string>,
): string[] {
  const phrases = new Set([
    ...surfaces.values(),
    ...source.concepts.flatMap(({ names, leads }) => [...names, ...leads]),
  ]);
  return [...phrases].filter((phrase) => /\p{Script=Han}/u.test(phrase)).sort();
}

/**
 * The readings of a language's words, one a line, in the order of the lexicon's keys; a line is empty where letters tell
 * how a word is read. Before them, set apart by a tab, how the names of each concept are read, a line for each, set apart by
 * spaces: what authors say of it is surer. They are a file of their own, because only questions in kana or in romaji need them.
 *
 * @param keys all that may have a reading
 * @param readings reading by word
 */
export function readingsFile(
  { concepts }: SearchSource,
  keys: readonly string[],
  readings: ReadonlyMap<string, string>,
): string {
  const byKey = new Map([...readings].map(([phrase, reading]) => [phraseKey(phrase), reading]));
  const names = concepts.map(({ names: all, readings: own = [] }) => {
    const others = new Set(all.filter((name) => !own.includes(name)).map(phraseKey));
    // Katakana folds to the same as its reading.
    return own.filter((name) => !others.has(phraseKey(name))).join(' ');
  });
  return `${names.join('\n')}\t${keys.map((key) => byKey.get(key) ?? '').join('\n')}`;
}
