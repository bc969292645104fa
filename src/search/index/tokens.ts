import type { Locale } from '../../model/locale.ts';
import type { Concept, SearchRecord } from '../records/record.ts';
import { fold } from '../words/fold.ts';
import { functionKeys } from '../words/function-keys.ts';
import { conceptToken, DEFINES, placeToken, TITLE } from '../words/marks.ts';
import { hasLetters, kanjiStem, phraseKey, runsOf, wordsOf, type Word } from '../words/segment.ts';

/** The words of a record as the index holds them, and how each of them is written. */
export interface RecordTokens {
  tokens: string[];
  /** Key → how the text writes it, folded and not stemmed. */
  surfaces: Map<string, string>;
}

/**
 * The words to index of a text: its words, whole compounds beside their parts, and the kanji stems of inflected words.
 * Particles are left out.
 */
export function indexWords(text: string, locale: Locale): Map<string, string> {
  const stop = functionKeys(locale);
  const words = wordsOf(text);
  const found = new Map<string, string>();
  const add = (key: string, surface: string): void => {
    if (key !== '' && !found.has(key)) found.set(key, surface);
  };
  for (const word of words) {
    if (word.script !== 'hiragana') continue;
    if (word.key.length > 1 && !stop.has(word.key)) add(word.key, word.surface);
  }
  for (const run of runsOf(words)) {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) continue;
    if (run.length > 1) add(run.map(({ key }) => key).join(''), text.slice(first.start, last.end));
    for (const word of run) addWord(word, run.length === 1, stop, add);
  }
  return found;
}

function addWord(
  word: Word,
  alone: boolean,
  stop: ReadonlySet<string>,
  add: (key: string, surface: string) => void,
): void {
  const stem = kanjiStem(word.key);
  if (stem !== undefined) add(stem, stem);
  // A kanji by itself is a word only where it stands by itself.
  if (word.key.length === 1 && !alone) return;
  if (word.script === 'latin' && stop.has(word.key)) return;
  add(word.key, word.surface);
}

/** A name of a concept, as texts are searched for it. */
interface Name {
  key: string;
  says: (text: FoldedText) => boolean;
}

/** A text, as names are looked for in it. */
interface FoldedText {
  folded: string;
  /** Without brackets, which may stand round the number at the end of a name. */
  bare: string;
  /** Stems with a space round each. */
  stems: string;
  words: ReadonlyMap<string, string>;
}

/** Finds which concepts a text speaks of: gives their numbers. */
export function conceptFinder(
  concepts: readonly Concept[],
): (text: string, words: ReadonlyMap<string, string>) => number[] {
  const names = concepts.map(({ names: all }) =>
    all.map(nameOf).filter(({ key }) => key.length > 1),
  );
  return (text, words) => {
    const stems = ` ${wordsOf(text)
      .map(({ key }) => key)
      .join(' ')} `;
    const folded = fold(text);
    const all: FoldedText = { folded, bare: folded.replace(/[()]/gu, ''), stems, words };
    return names.flatMap((forms, index) => (forms.some(({ says }) => says(all)) ? [index] : []));
  };
}

function nameOf(name: string): Name {
  const key = phraseKey(name);
  // `1:1` is typed for a meeting; in texts the same digits are a day or a sum.
  if (!hasLetters(key)) return { key, says: () => false };
  if (/^\p{Script=Latin}/u.test(key)) {
    const words = wordsOf(name);
    if (words.length > 1) return { key, says: ({ stems }) => spansWords(stems, key) };
    // A stem is shared by words that mean other things: `promotion`, `promoting`.
    const plain = fold(name).replace(/s$/u, '');
    const pattern = new RegExp(
      `(?<![a-z])${plain.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?:e?s)?(?![a-z])`,
      'u',
    );
    return { key, says: ({ folded }) => pattern.test(folded) };
  }
  if (/^\p{Script=Hiragana}+$/u.test(key)) {
    // Kana alone would be found inside other words: they count as words, or as parts of a katakana compound.
    return {
      key,
      says: ({ words }) => words.has(key) || (key.length > 2 && inLoanWord(key, words)),
    };
  }
  if (/\d$/u.test(key)) return { key, says: ({ bare }) => bare.includes(key) };
  return { key, says: ({ folded, words }) => words.has(key) || folded.includes(key) };
}

function inLoanWord(key: string, words: ReadonlyMap<string, string>): boolean {
  return [...words].some(
    ([word, surface]) => word.includes(key) && /\p{Script=Katakana}/u.test(surface),
  );
}

/** Whether a key is made of whole neighbouring words. */
function spansWords(stems: string, key: string): boolean {
  const pattern = [...key].map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&')).join(' ?');
  return new RegExp(` ${pattern} `, 'u').test(stems);
}

/** The tokens of a record. A word of its title, and what it is about, are not said again as words of its text. */
export function tokensOf(
  record: SearchRecord,
  concepts: readonly Concept[],
  spokenOf: ReturnType<typeof conceptFinder>,
): RecordTokens {
  const { locale, title, text, also, trail } = record;
  const inTitle = indexWords(title, locale);
  // The title of the section stands over each of its headings, and people type it with what they look for there.
  const body = indexWords(
    [text, also, ...(record.kind === 'section' ? trail.slice(-1) : [])].join('\n'),
    locale,
  );
  const about = new Set(record.about);
  const spoken = new Set(spokenOf([title, text].join('\n'), new Map([...body, ...inTitle])));
  return {
    surfaces: new Map([...body, ...inTitle]),
    tokens: [
      ...record.places.flatMap((place, index) => placeTokens(place, index)),
      ...[...inTitle.keys()].map((key) => key + TITLE),
      ...[...body.keys()].filter((key) => !inTitle.has(key)),
      ...concepts.flatMap((concept, index) => {
        const token = conceptToken(phraseKey(concept.names[0] ?? ''), index);
        if (concept.record === record.id) return token + DEFINES;
        if (about.has(concept.id)) return token + TITLE;
        return spoken.has(index) ? token : [];
      }),
    ],
  };
}

/** A place in the policy's numbering is found by its whole number first, and by the numbers above it. */
function placeTokens(place: string, index: number): string[] {
  if (!/^\d/u.test(place)) return [];
  const parts = place.split('-');
  const above =
    index === 0 ? parts.slice(0, -1).map((_part, end) => parts.slice(0, end + 1).join('-')) : [];
  return [placeToken(place) + TITLE, ...above.filter((number) => number !== place).map(placeToken)];
}
