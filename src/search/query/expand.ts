import { fold } from '../words/fold.ts';
import { hasLetters, kanjiStem, phraseKey } from '../words/segment.ts';
import { DEFINES, placeToken, TITLE } from '../words/marks.ts';
import type { KnownConcept, Lexicon } from './lexicon.ts';
import type { Part } from './parse.ts';
import { relatedExpansions, relatedStarts, type Give } from './expand-related.ts';
import { isWord, type Expansion, type Token, type Way } from './expansion.ts';
import { readAs, readingStarts } from './readings.ts';
import { isSaid } from './said.ts';

export type { Expansion, Token, Way } from './expansion.ts';

const WEIGHT: Record<Way, number> = {
  place: 4,
  exact: 1,
  name: 1,
  lead: 0.7,
  all: 0.7,
  same: 0.8,
  reading: 0.9,
  compound: 0.75,
  stem: 0.5,
  start: 0.6,
  hint: 0.6,
  misspelt: 0.5,
};
/** How much more a word counts in a title than in a text. */
export const IN_TITLE = 2.5;
const DEFINED = 3.2;
/** A name that only shares its stem with what was typed: `appraiser` for `appraisal`. */
const SAME_STEM = 0.75;
const SAID = 0.55;
/** More words than these are not asked for: each costs time, and the last ones are the least alike. */
const MOST = 16;

/** A word in titles and in the text. */
function wordTokens(key: string, weight: number): Token[] {
  return [
    { word: key + TITLE, weight: weight * IN_TITLE },
    { word: key, weight },
  ];
}

/** What the handbook calls the same, where a part is one of a concept's names. */
function conceptExpansions(lexicon: Lexicon, key: string, way: Way, typed?: string): Expansion[] {
  return (lexicon.byName.get(key) ?? []).flatMap((number) => {
    const concept = lexicon.concepts[number];
    if (!concept || (typed !== undefined && !isCounted(concept, key, typed))) return [];
    const leads = concept.leadKeys.has(key);
    const said = typed === undefined || isSaid(leads ? concept.leads : concept.names, typed);
    const weight = WEIGHT[way] * (said ? 1 : SAME_STEM) * (leads ? WEIGHT.lead : 1);
    return {
      way: wayOf(way, said, leads),
      all: [
        [
          { word: concept.token + DEFINES, weight: weight * DEFINED },
          { word: concept.token + TITLE, weight: weight * IN_TITLE },
          { word: concept.token, weight: weight * SAID },
        ],
      ],
      marks: way === 'name' ? [] : [key],
      names: concept.keys.filter(hasLetters),
    };
  });
}

/** Whether a name has the numbers that were typed: grades one and two are not grade twelve. */
function isCounted({ names, leads }: KnownConcept, key: string, typed: string): boolean {
  const numbers = (text: string): string => (fold(text).match(/\d+/gu) ?? []).join(' ');
  const all = numbers(typed);
  if (all === '') return true;
  return [...names, ...leads].some((name) => phraseKey(name) === key && numbers(name) === all);
}

/** A name may only share its stem with what was typed, or only lead to what it does not name. */
function wayOf(way: Way, said: boolean, leads: boolean): Way {
  if (way !== 'name' || (said && !leads)) return way;
  return said ? 'lead' : 'stem';
}

/** What a word of the index, or a name, gives. */
export function keyExpansions(
  lexicon: Lexicon,
  key: string,
  way: Way,
  typed?: string,
): Expansion[] {
  const word: Expansion[] = lexicon.words.has(key)
    ? [{ way, all: [wordTokens(key, WEIGHT[way])], marks: [key], names: [] }]
    : [];
  return [...word, ...conceptExpansions(lexicon, key, way === 'exact' ? 'name' : way, typed)];
}

/** What each part was expanded to: a question is looked at several times before it is answered. */
const expanded = new WeakMap<Part, Map<Lexicon, readonly Expansion[]>>();

/** The words of the index that answer a part of a question; nothing where the language has none. */
export function expandPart(part: Part, lexicon: Lexicon): readonly Expansion[] {
  const known = expanded.get(part) ?? new Map<Lexicon, readonly Expansion[]>();
  const expansions = known.get(lexicon) ?? expand(part, lexicon);
  expanded.set(part, known.set(lexicon, expansions));
  return expansions;
}

/** Whether a part is a number and no place's. What is typed for a meeting of two, `1:1`, is a name. */
export function isNumber({ key, place, text }: Part): boolean {
  return place === undefined && /^\d+$/u.test(key) && !/\d:\d/u.test(text);
}

function expand(part: Part, lexicon: Lexicon): Expansion[] {
  const { key, place, words, open } = part;
  if (place !== undefined) {
    const word = placeToken(place);
    return [
      {
        way: 'place',
        all: [
          [
            { word: word + TITLE, weight: WEIGHT.place * IN_TITLE },
            { word, weight: WEIGHT.place },
          ],
        ],
        marks: [],
        names: [],
      },
    ];
  }
  // A number is what it is: neither the beginning of another one nor a name for something.
  if (isNumber(part))
    return keyExpansions(lexicon, key, 'exact').filter(({ way }) => way === 'exact');
  const found = keyExpansions(lexicon, key, 'exact', part.meant ?? part.text);
  const stem = kanjiStem(key);
  if (stem !== undefined) found.push(...keyExpansions(lexicon, stem, 'stem'));
  if (words.length > 1) {
    // The words of a name that the handbook knows as a whole say less when they stand apart.
    const known = found.some(({ way }) => isWord(way));
    found.push(...allOf(part, lexicon, WEIGHT.all * (known ? 0.5 : 1)));
  }
  found.push(...compoundsOf(part, lexicon));
  const read = readAs(part, lexicon).filter((each) => each !== key);
  for (const each of read) found.push(...keyExpansions(lexicon, each, 'reading'));
  const give: Give = (keys, as) => phraseExpansions(lexicon, keys, as);
  found.push(...relatedExpansions(part, lexicon.related, found, give));
  if (found.length === 0) {
    for (const each of readingStarts(part, lexicon))
      found.push(...keyExpansions(lexicon, each, 'start'));
  }
  if (open && key.length > 1) found.push(...startsOf(part, lexicon, found));
  if (open && found.length === 0) found.push(...relatedStarts(key, lexicon.related, give));
  return found;
}

/** The words of a name, each by itself; words without a gap between them stay together if the handbook knows them so. */
function allOf({ words }: Part, lexicon: Lexicon, weight: number): Expansion[] {
  const groups: string[][] = [];
  for (const { key, script, joined } of words) {
    if (script === 'hiragana') continue;
    const group = groups.at(-1);
    if (group && joined) group.push(key);
    else groups.push([key]);
  }
  const known = (key: string): boolean => lexicon.words.has(key);
  const keys = groups.flatMap((group) => {
    const whole = group.join('');
    return groups.length > 1 && known(whole) ? [whole] : group;
  });
  if (keys.length < 2 || !keys.every(known)) return [];
  const all = keys.map((key) => wordTokens(key, weight / keys.length));
  return [{ way: 'all', all, marks: keys, names: [] }];
}

/** The words of a phrase, which a record has to hold together, or what a single word gives. */
function phraseExpansions(lexicon: Lexicon, keys: readonly string[], way: Way): Expansion[] {
  const [first = ''] = keys;
  if (keys.length < 2) return keyExpansions(lexicon, first, way);
  const all = keys.map((key) => wordTokens(key, WEIGHT[way] / keys.length));
  return [{ way, all, marks: keys, names: [] }];
}

/** Compounds that hold the part. Their own parts are indexed; what is left are pieces the segmenter does not cut. */
function compoundsOf({ key, words }: Part, lexicon: Lexicon): Expansion[] {
  const loan = words.some(({ script }) => script === 'katakana');
  const latin = words.every(({ script }) => script === 'latin');
  const cut = words.length === 1 && lexicon.words.has(key) && !loan;
  if (key.length < 2 || cut || latin || words.every(({ script }) => script === 'hiragana'))
    return [];
  const compounds = [...lexicon.words.keys()].filter((word) => word !== key && word.includes(key));
  return shortest(compounds).map((word) => ({
    way: 'compound',
    all: [wordTokens(word, WEIGHT.compound)],
    marks: [key],
    names: [],
  }));
}

/** Words and names that begin like an unfinished part. */
function startsOf({ key, text }: Part, lexicon: Lexicon, found: readonly Expansion[]): Expansion[] {
  // A finished word is seldom the beginning of another one that is meant.
  const whole = found.some(({ way }) => isWord(way));
  if (whole && (key.length > 3 || /\p{Script=Han}/u.test(key))) return [];
  const typed = text.toLowerCase();
  const begins = (known: string, written: () => readonly string[]): boolean =>
    known !== key &&
    (known.startsWith(key) ||
      // A stem is shorter than the word that is being typed: `apprais` for `appraisa…`.
      (known.length > 4 &&
        key.length - known.length < 4 &&
        key.startsWith(known) &&
        /^[a-z]+$/u.test(key) &&
        written().some((word) => word.toLowerCase().startsWith(typed))));
  const { words: written, byName, concepts } = lexicon;
  const words = shortest(
    [...written].filter(([word, form]) => begins(word, () => [form])).map(([word]) => word),
  );
  const names = [...byName].filter(([name, numbers]) =>
    begins(name, () =>
      numbers.flatMap((number) => {
        const { names: own = [], leads = [] } = concepts[number] ?? {};
        return [...own, ...leads];
      }),
    ),
  );
  const others = names.map(([name]) => name).filter((name) => !words.includes(name));
  return [
    ...words.flatMap((word) => keyExpansions(lexicon, word, 'start')),
    ...shortest(others).flatMap((name) => conceptExpansions(lexicon, name, 'start')),
  ];
}

function shortest(keys: readonly string[]): string[] {
  return [...keys].sort((a, b) => a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST);
}
