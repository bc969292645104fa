import { isFunctionWord } from '../words/function-words.ts';
import { plainOf, type Word } from '../words/segment.ts';
import { isWord, type Way } from './expansion.ts';
import type { Language } from './language.ts';
import type { KnownQuestion, Lexicon } from './lexicon.ts';
import type { Question } from './parse.ts';
import type { Hit } from './understand.ts';

/** A question of the handbook that is the one that was typed, or close to it. */
export interface AskedMatch {
  known: KnownQuestion;
  /** Whether it was typed word for word. */
  whole: boolean;
}

/** How much of what was typed may be missing in a question of the handbook: another subject is another question. */
const MOST_BESIDE = 0.25;
/** How much of a question of the handbook has to have been typed. */
const LEAST_SAID = 0.5;
/** One name that both have does not make them the same question. */
const LEAST_PARTS = 2;
/** What verbs and adjectives tell beside nouns. */
const WEAK = 0.4;
/** The ways in which another word says the same. */
const SAME: ReadonlySet<Way> = new Set<Way>(['exact', 'name', 'lead', 'reading', 'misspelt']);

/**
 * The question of the handbook that was typed, in any of the languages: the same words, or other names of the same, in
 * any order and form. A name by itself asks nothing.
 *
 * @param languages those that the question was looked for in, the page's own first
 */
export function askedBy(
  query: string,
  { parts, key }: Question,
  hits: readonly Hit[],
  languages: readonly Language[],
): AskedMatch | undefined {
  const [own] = languages;
  const isName = parts.length === 1 && parts[0]?.key === key;
  if (!own || isName || parts.some(({ place }) => place !== undefined)) return undefined;
  const plain = plainOf(query);
  const typed = hits.map((hit) => typedOf(hit, languages));
  let best: Close = { score: 0, index: -1 };
  for (const { lexicon } of languages) {
    const prepared = prepare(lexicon);
    const same = own.lexicon.questions[prepared.whole.get(plain) ?? -1];
    if (same && same.ask !== '') return { known: same, whole: true };
    for (const close of closeTo(typed, lexicon.questions, prepared)) {
      if (close.score > best.score) best = close;
    }
  }
  const nearest = own.lexicon.questions[best.index];
  // What another language answers and the page's own does not is found as any passage is.
  return nearest && nearest.ask !== '' ? { known: nearest, whole: false } : undefined;
}

/** A question by its number, and how close it is to what was typed, from 0 to 1. */
interface Close {
  index: number;
  score: number;
}

type Weigh = (word: { key: string; weak: boolean }) => number;

/** What is made of a lexicon's questions when the first query needs it. */
interface Prepared {
  /** Their numbers, by all their letters. */
  whole: ReadonlyMap<string, number>;
  /** Where words that follow one another stand, by their keys in one: numbers of questions, and of words in them. */
  stretches: ReadonlyMap<string, readonly { index: number; words: readonly number[] }[]>;
  weigh: Weigh;
}

/** A name in a question has no more words than these. */
const MOST_WORDS = 4;
const known = new WeakMap<readonly KnownQuestion[], Prepared>();

function prepare({ questions }: Lexicon): Prepared {
  const before = known.get(questions);
  if (before) return before;
  const stretches = new Map<string, { index: number; words: number[] }[]>();
  for (const [index, { words }] of questions.entries()) {
    for (const start of words.keys()) {
      let name = '';
      for (let end = start; end < Math.min(words.length, start + MOST_WORDS); end += 1) {
        name += words[end]?.key ?? '';
        const places = stretches.get(name) ?? [];
        places.push({ index, words: range(start, end) });
        stretches.set(name, places);
      }
    }
  }
  const whole = new Map(questions.map(({ ask }, index) => [plainOf(ask), index]));
  const prepared = { whole, stretches, weigh: rarityIn(questions) };
  known.set(questions, prepared);
  return prepared;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start + 1 }, (_, at) => start + at);
}

/** A part of what was typed: its words, and the keys of all that says the same. */
interface Typed {
  words: { key: string; weak: boolean }[];
  keys: ReadonlySet<string>;
  /** Whether it names a subject: a question that does not speak of it is another one. */
  isSubject: boolean;
}

function typedOf({ part, expansions }: Hit, languages: readonly Language[]): Typed {
  const isSpoken = (word: Word): boolean =>
    languages.some(({ locale }) => isFunctionWord(word, locale));
  const said = part.words.filter((word) => !isSpoken(word));
  const words = said.length > 0 ? said : part.words;
  const same = expansions.flatMap(({ expansion: { way, marks, names } }) =>
    SAME.has(way) ? [...marks, ...names] : [],
  );
  return {
    words: words.map(({ key }) => ({ key, weak: !part.required })),
    isSubject: part.required && expansions.some(({ expansion: { way } }) => isWord(way)),
    keys: new Set([part.key, words.map(({ key }) => key).join(''), ...same]),
  };
}

/** How much a word tells: less where many questions have it. */
function rarityIn(questions: readonly KnownQuestion[]): Weigh {
  const count = new Map<string, number>();
  for (const { words } of questions) {
    for (const { key } of words) count.set(key, (count.get(key) ?? 0) + 1);
  }
  return ({ key, weak }) => (weak ? WEAK : 1) / Math.sqrt(count.get(key) ?? 1);
}

/** The questions that are close to what was typed, and are no others. */
function closeTo(
  typed: readonly Typed[],
  questions: readonly KnownQuestion[],
  { stretches, weigh }: Prepared,
): Close[] {
  const found = new Map<
    number,
    { parts: number; subjects: number; shared: number; words: Set<number> }
  >();
  let all = 0;
  let subjects = 0;
  for (const { words, keys, isSubject } of typed) {
    if (isSubject) subjects += 1;
    // A name is one thing, of however many words.
    const weight = Math.max(...words.map(weigh));
    all += weight;
    const places = [...keys].flatMap((key) => stretches.get(key) ?? []);
    for (const index of new Set(places.map((place) => place.index))) {
      const one = found.get(index) ?? { parts: 0, subjects: 0, shared: 0, words: new Set() };
      one.parts += 1;
      if (isSubject) one.subjects += 1;
      one.shared += weight;
      found.set(index, one);
    }
    for (const { index, words: said } of places) {
      for (const word of said) found.get(index)?.words.add(word);
    }
  }
  return [...found].flatMap(([index, { parts, subjects: own, shared, words: said }]): Close[] => {
    const sum = (words: KnownQuestion['words']): number =>
      words.reduce((total, word) => total + weigh(word), 0);
    const { words = [] } = questions[index] ?? {};
    const asked = sum(words);
    const answered = sum(words.filter((_, word) => said.has(word)));
    const isOther =
      own < subjects || all - shared > MOST_BESIDE * all || answered < LEAST_SAID * asked;
    if (isOther || parts < LEAST_PARTS) return [];
    return [{ index, score: (shared / all + answered / asked) / 2 }];
  });
}
