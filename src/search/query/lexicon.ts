import type { Locale } from '../../model/locale.ts';
import type { NumberingSpec } from '../../model/numbering/spec.ts';
import { readWordLine, type LexiconFile, type TableEntry } from '../index/lexicon-file.ts';
import { conceptToken } from '../words/marks.ts';
import { phraseKey } from '../words/segment.ts';
import type { Readings } from './reading.ts';
import { readRelatedLines, type RelatedByKey } from './related.ts';

/** A concept as a question meets it. */
export interface KnownConcept {
  /** The names in every language, the one to show first. */
  names: readonly string[];
  keys: readonly string[];
  /** Words that lead to it and are none of its names, and their keys. */
  leads: readonly string[];
  leadKeys: ReadonlySet<string>;
  /** Whether the glossary explains it. */
  isTerm: boolean;
  /** Whether it is a page that people ask for by what it is for. */
  isPage: boolean;
  /** The word that stands for it in the index. */
  token: string;
}

/** A question that readers may ask. */
export interface KnownQuestion {
  ask: string;
  /** Its words without function words; weak ones only help in the order. */
  words: readonly { key: string; weak: boolean }[];
  /** The number of the passage's record. */
  record: number;
  place: string;
  /** Where the sentence that answers stands in the record's text. */
  start: number;
  end: number;
  /** What is shown in its stead, where the policy does not answer. */
  silent: string | undefined;
}

/** All words and names that a language's index can be asked for. */
export interface Lexicon {
  locale: Locale;
  /** How many records, from the first, are the same in every language. */
  shared: number;
  /** Key → how the text writes it. */
  words: ReadonlyMap<string, string>;
  concepts: readonly KnownConcept[];
  /** Key of a name, or of a word that leads to it → numbers of the concepts. */
  byName: ReadonlyMap<string, readonly number[]>;
  /** What words are related to that any organisation uses. */
  related: RelatedByKey;
  /** The tables of grades, in their usual order. */
  tables: readonly TableEntry[];
  /** Words that begin a citation. */
  citation: ReadonlySet<string>;
  /** The numbering of a handbook that has chosen one. */
  numbering: NumberingSpec | undefined;
  suggestions: readonly string[];
  questions: readonly KnownQuestion[];
  /** How words are read; there once it has been fetched. */
  readings: Readings | undefined;
}

/** Reads a lexicon as it was fetched. */
export function readLexicon(file: LexiconFile, locale: Locale): Lexicon {
  const words = new Map(file.words.split('\n').map(readWordLine));
  const byName = new Map<string, number[]>();
  const concepts = file.concepts.split('\n').map((line, number): KnownConcept => {
    const [mark, ...all] = line.split('\t');
    const end = all.indexOf('');
    const names = end < 0 ? all : all.slice(0, end);
    const leads = all.slice(names.length + 1);
    const keys = names.map(phraseKey);
    const leadKeys = new Set(leads.map(phraseKey).filter((key) => !keys.includes(key)));
    for (const key of new Set([...keys, ...leadKeys])) append(byName, key, number);
    const token = conceptToken(keys[0] ?? '', number);
    return { names, keys, leads, leadKeys, isTerm: mark === 'T', isPage: mark === 'P', token };
  });
  return {
    locale,
    shared: file.shared,
    words,
    concepts,
    byName,
    related: readRelatedLines(file.related),
    tables: file.tables,
    citation: new Set(file.citation.map(phraseKey)),
    numbering: file.numbering,
    suggestions: file.suggestions,
    questions: file.questions === '' ? [] : file.questions.split('\n').map(readQuestion),
    readings: undefined,
  };
}

function readQuestion(line: string): KnownQuestion {
  const [ask = '', words = '', record, place = '', start, end, silent = ''] = line.split('\t');
  return {
    ask,
    words: words
      .split(' ')
      .map((word) => ({ key: word.replace('~', ''), weak: word.startsWith('~') })),
    record: Number(record),
    place,
    start: Number(start),
    end: Number(end),
    silent: silent === '' ? undefined : silent,
  };
}

/** The keys of all words and names, in the order in which a file of readings tells of them. */
export const readableKeys = ({ words, byName }: Pick<Lexicon, 'words' | 'byName'>): string[] => [
  ...new Set([...words.keys(), ...byName.keys()]),
];

/** Puts a value beside others of the same key. */
export function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
