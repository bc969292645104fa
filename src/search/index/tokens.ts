import { traitsOf, type Locale } from '../../model/locale.ts';
import type { Concept, SearchRecord } from '../records/record.ts';
import { FURTHER_FUNCTION_WORDS, PARTICLES } from '../../i18n/further-function-words.ts';
import { isFunctionWord, learnFunctionWords, spokenWords } from '../words/function-words.ts';
import {
  conceptToken,
  DEFINES,
  pairToken,
  placeToken,
  spokenToken,
  TITLE,
} from '../words/marks.ts';
import {
  kanjiStem,
  learnParticles,
  phraseKey,
  runsOf,
  wordsOf,
  type Word,
} from '../words/segment.ts';
import { conceptFinder } from './concept-finder.ts';

// An index is made of any language; pages bring the words of the one that they are in.
learnFunctionWords(FURTHER_FUNCTION_WORDS);
learnParticles(PARTICLES);

/** The words of a record as the index holds them, and how each of them is written. */
export interface RecordTokens {
  tokens: string[];
  /** Key → how the text writes it, folded and not stemmed. */
  surfaces: Map<string, string>;
}

/**
 * The words to index of a text: its words, whole compounds beside their parts, and the kanji stems of inflected words.
 * Function words are left out, as they are written: `help`, and not `helping`.
 */
export function indexWords(text: string, locale: Locale): Map<string, string> {
  return indexWordsOf([readText(text)], locale);
}

/** A text with its words. */
interface Words {
  text: string;
  words: readonly Word[];
}

function readText(text: string): Words {
  return { text, words: wordsOf(text) };
}

function indexWordsOf(texts: readonly Words[], locale: Locale): Map<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, surface: string): void => {
    if (key !== '' && !found.has(key)) found.set(key, surface);
  };
  for (const { words } of texts) {
    for (const word of words) {
      if (word.script !== 'hiragana') continue;
      if (word.key.length > 1 && !isFunctionWord(word, locale)) add(word.key, word.surface);
    }
  }
  for (const { text, words } of texts) {
    for (const run of runsOf(words)) {
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) continue;
      if (run.length > 1)
        add(run.map(({ key }) => key).join(''), text.slice(first.start, last.end));
      for (const word of run) addWord(word, run.length === 1, locale, add);
    }
  }
  return found;
}

function addWord(
  word: Word,
  alone: boolean,
  locale: Locale,
  add: (key: string, surface: string) => void,
): void {
  const stem = kanjiStem(word.key);
  if (stem !== undefined) add(stem, stem);
  // Chinese words are sought by any of their characters, of which many are words themselves.
  const ofCharacters = isOfCharacters(locale) && word.script === 'han';
  if (ofCharacters) for (const each of word.key) add(each, each);
  // A kanji by itself is a word only where it stands by itself.
  if (word.key.length === 1 && !alone) return;
  if (word.script === 'latin' && isFunctionWord(word, locale)) return;
  add(word.key, word.surface);
}

/** Whether a language is written without spaces, and in characters alone. */
function isOfCharacters(locale: Locale): boolean {
  const { kana, spaced } = traitsOf(locale);
  return !kana && !spaced;
}

/** Gives the tokens of a record; what all records of a language have in common is put together once. */
export function tokenizer(concepts: readonly Concept[]): (record: SearchRecord) => RecordTokens {
  const find = conceptFinder(concepts);
  const tokens = concepts.map(({ names: [name = ''] }, number) =>
    conceptToken(phraseKey(name), number),
  );
  const numbers = new Map(concepts.map(({ id }, number) => [id, number]));
  const defined = new Map<string, number[]>();
  for (const [number, { record }] of concepts.entries()) {
    defined.set(record, [...(defined.get(record) ?? []), number]);
  }
  return (record) => {
    const { locale, kind, trail } = record;
    const [title, text] = [readText(record.title), readText(record.text)];
    // The title of the section stands over each of its headings, and people type it with what they look for there.
    const around = [record.also, ...(kind === 'section' ? trail.slice(-1) : [])].map(readText);
    const inTitle = indexWordsOf([title], locale);
    // A word of the title is not said again as a word of the text.
    const body = indexWordsOf([text, ...around], locale);
    const surfaces = new Map([...body, ...inTitle]);
    // How a record has to do with a concept, the closest way last: it speaks of it, is about it, defines it.
    const related = new Map<number, string>();
    const spoken = find({
      text: `${record.title}\n${record.text}`,
      spoken: [...title.words, ...text.words],
      words: surfaces,
    });
    const tables = new Set(record.about.map(tableOf));
    for (const number of spoken) {
      if (isOfTables(concepts[number]?.id ?? '', tables)) related.set(number, '');
    }
    for (const id of record.about) {
      const number = numbers.get(id);
      if (number !== undefined) related.set(number, pairOf(record).includes(id) ? '' : TITLE);
    }
    for (const number of defined.get(record.id) ?? []) related.set(number, DEFINES);
    return {
      surfaces,
      tokens: [
        ...record.places.flatMap((place, index) => placeTokens(place, index)),
        ...[...inTitle.keys()].map((key) => key + TITLE),
        ...spokenWords(title.words, locale).map(spokenToken),
        ...[...body.keys()].filter((key) => !inTitle.has(key)),
        ...pairTokens(record, (id) => tokens[numbers.get(id) ?? -1]),
        ...[...related].map(([number, relation]) => (tokens[number] ?? '') + relation),
      ],
    };
  };
}

/** The table that a grade or a competency belongs to, by its id; none of other concepts. */
function tableOf(concept: string): string | undefined {
  return /^(?:grade|competency):([^/]+)\//u.exec(concept)?.[1];
}

/** Whether what a record speaks of may be meant: tables use the same labels, and a cell of one speaks of its own. */
function isOfTables(concept: string, tables: ReadonlySet<string | undefined>): boolean {
  const table = tableOf(concept);
  const known = [...tables].some((each) => each !== undefined);
  return table === undefined || !known || tables.has(table);
}

/** The grades that a sheet sets side by side, where it has two: it is about both together, and about neither alone. */
function pairOf({ kind, about }: SearchRecord): readonly string[] {
  const grades = kind === 'pdf' ? about.filter((id) => id.startsWith('grade:')) : [];
  return grades.length === 2 ? grades : [];
}

/** What a sheet of two grades is found by. */
function pairTokens(
  record: SearchRecord,
  tokenOf: (concept: string) => string | undefined,
): string[] {
  const [first, second] = pairOf(record).map(tokenOf);
  return first !== undefined && second !== undefined ? [pairToken(first, second)] : [];
}

/** A place in the policy's numbering is found by its whole number first, and by the numbers above it. */
function placeTokens(place: string, index: number): string[] {
  // Of a place without a number there is its name only; `t1` is a number that runs apart.
  if (!/^[a-z]?\d+(?:-|$)/u.test(place)) return [];
  const parts = place.split('-');
  const above =
    index === 0 ? parts.slice(0, -1).map((_part, end) => parts.slice(0, end + 1).join('-')) : [];
  return [placeToken(place) + TITLE, ...above.filter((number) => number !== place).map(placeToken)];
}
