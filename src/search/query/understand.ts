import type { FoundLabel } from '../../model/numbering/find-label.ts';
import { isLatin } from '../../model/script.ts';
import { placeToken, TITLE } from '../words/marks.ts';
import { phraseKey, wordsOf, type Word } from '../words/segment.ts';
import { expandPart, isNumber } from './expand.ts';
import { isWord, type Expansion } from './expansion.ts';
import { gradeLabel, takeStrangeGrades, writeOutGrades } from './grade-numbers.ts';
import { gradesIn, isComparing } from './named-grades.ts';
import { loadGuesses, type Guesses } from './guessing.ts';
import type { Language, Library } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { matchesOf, type UsedExpansion } from './matches.ts';
import { isOddForm } from './odd-form.ts';
import { parseQuestion, type Part, type Question } from './parse.ts';
import type { MatchedPart } from './rank.ts';
import { findNumber, type NamedPlace } from './place.ts';
import { hasKanaAlone, mayBeReading } from './readings.ts';
import { tidy } from './tidy.ts';
import { expandTitle } from './titles.ts';

/** Letters of a Latin word that may be misspelt beside other words. */
const SHORTEST_SLIP = 5;

/** A part of a question with all that answers it, and by which words. */
export interface Hit extends MatchedPart {
  expansions: UsedExpansion[];
}

/** Takes the question apart and finds what answers each part, fetching no more than it needs. */
export async function understand(
  library: Library,
  query: string,
  everyLanguage: boolean,
): Promise<{ question: Question; languages: Language[]; hits: Hit[] }> {
  const own = await library.own(false);
  let languages = [own];
  const { text, number, strange } = await readNumbers(tidy(query), own);
  const parse = async (misspelt?: readonly Part[]): Promise<Question> => {
    const lexicons = languages.map(({ lexicon }) => lexicon);
    const doubtful = new Set(misspelt?.flatMap(({ words }) => words.map(({ start }) => start)));
    let code: Guesses | undefined = misspelt && (await loadGuesses());
    const odd: Word[] = [];
    const mend = (word: Word): Word => {
      if (isOddForm(word, lexicons)) odd.push(word);
      if (doubtful.has(word.start)) return code?.mendWord(word, lexicons) ?? word;
      return code?.mendForm(word, lexicons) ?? word;
    };
    const parsed = parseQuestion(text, lexicons, number, mend);
    if (code || odd.length === 0) return parsed;
    code = await loadGuesses();
    return code ? parseQuestion(text, lexicons, number, mend) : parsed;
  };
  let question = await parse();
  const titled = await titleHit(question, languages);
  if (titled) return { question, languages, hits: [titled] };
  const unknown = (): Part[] => question.parts.filter((part) => !isAnswered(part, languages));
  const asReading = unknown().some(mayBeReading) || hasKanaAlone(query);
  if (asReading) {
    languages = [await library.own(true)];
    question = await parse();
  }
  // A whole question that is a name of something, in whichever language, is known without another index.
  const isName =
    question.parts.length === 1 &&
    languages.some(({ lexicon }) => lexicon.byName.has(question.parts[0]?.key ?? ''));
  const foreign = !isName && question.parts.some((part) => isForeign(part, languages[0]));
  if (everyLanguage && library.others.length > 0 && (foreign || unknown().length > 0)) {
    const others = library.others.map((open) => open(asReading));
    languages = [...languages, ...(await Promise.all(others))];
    question = await parse();
  }
  const titledElsewhere = languages.length > 1 && (await titleHit(question, languages));
  if (titledElsewhere) return { question, languages, hits: [titledElsewhere] };
  const misspelt = unknown().filter((part) => mayBeMisspelt(part, question));
  if (misspelt.length > 0) question = await parse(misspelt);
  question = withoutComparing(question, languages[0] ?? own);
  const hits: Hit[] = [...strange];
  for (const part of question.parts) {
    const strict = strictly(part, languages);
    const found = await bestOf(strict, part, languages, question);
    const expansions = languages.flatMap((language, index) =>
      (found[index] ?? []).map((expansion) => ({ expansion, language })),
    );
    hits.push({ part, expansions, matches: await matchesOf(expansions, languages[0]) });
  }
  // A number alone says nothing of its subject: where all else is unknown, it decides nothing.
  const said = hits.filter(({ part }) => !isNumber(part));
  if (said.length > 0 && said.every(({ matches }) => matches.size === 0)) {
    return { question, languages, hits: said };
  }
  const known = hits.some(({ matches, part }) => matches.size > 0 && !part.generic);
  // Hiragana that the handbook does not know is grammar, beside words that it knows.
  const kept = hits.filter(
    ({ part, matches }) =>
      !known || matches.size > 0 || part.words.some(({ script }) => script !== 'hiragana'),
  );
  return { question, languages, hits: kept };
}

/** Where a question of function words alone is what titles say: they are looked for together. */
async function titleHit(
  { isSpoken, lead, key, parts }: Question,
  languages: readonly Language[],
): Promise<Hit | undefined> {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!isSpoken || !first || !last) return undefined;
  const inTitles = languages.flatMap((language) =>
    expandTitle(lead, language.lexicon).map((expansion) => ({ expansion, language })),
  );
  const found = await matchesOf(inTitles, languages[0]);
  if (found.size === 0) return undefined;
  if (first !== last) {
    const text = parts.map((part) => part.text).join(' ');
    return { part: { ...last, text, key, words: lead }, expansions: inTitles, matches: found };
  }
  // One word may stand in texts in another form.
  const expansions = [
    ...inTitles,
    ...languages.flatMap((language) =>
      expandPart(first, language.lexicon).map((expansion) => ({ expansion, language })),
    ),
  ];
  return { part: first, expansions, matches: await matchesOf(expansions, languages[0]) };
}

/** Beside other words, a short Latin word is one that the handbook has not rather than a misspelt one. */
function mayBeMisspelt({ words, text }: Part, { parts }: Question): boolean {
  // Kanji are mended before.
  if (words.every(({ script }) => script === 'han')) return false;
  const latin = words.every(({ script }) => script === 'latin');
  return !latin || parts.length === 1 || text.length >= SHORTEST_SLIP;
}

/** What is sure wins over what is guessed: a word over a reading in romaji, and both over a misspelt word. */
async function bestOf(
  strict: readonly (readonly Expansion[])[],
  part: Part,
  languages: readonly Language[],
  question: Question,
): Promise<(readonly Expansion[])[]> {
  const latin = part.words.every(({ script }) => script === 'latin');
  const sure = strict.flat().some(({ way }) => isWord(way) || way === 'all');
  if (latin && sure) return strict.map((all) => all.filter(({ way }) => way !== 'reading'));
  // What is read just so was not meant as the beginning of something else.
  const read = latin && strict.flat().some(({ way }) => way === 'reading');
  if (read) return strict.map((all) => all.filter(({ way }) => way !== 'start'));
  if (strict.some((expansions) => expansions.length > 0)) return [...strict];
  if (!mayBeMisspelt(part, question)) return languages.map(() => []);
  const code = await loadGuesses();
  return languages.map((language) => code?.respell(part, language.lexicon) ?? []);
}

/**
 * A question with its grades written out, and the number of the place that it names. A number alone that is no place
 * is a grade, or a word.
 */
async function readNumbers(
  query: string,
  { lexicon, store }: Language,
): Promise<{ text: string; number: NamedPlace | undefined; strange: Hit[] }> {
  const { text, strange: grades } = takeStrangeGrades(writeOutGrades(query, lexicon), lexicon);
  const strange = grades.map(strangeHit);
  const number = findNumber(text, await labelIn(text, lexicon));
  if (!number?.isBare) return { text, number, strange };
  const token = placeToken(number.place);
  const found = await Promise.all([store.find(token + TITLE), store.find(token)]);
  if (found.flat().length > 0) return { text, number, strange };
  const grade = /^\d/u.test(number.text) ? gradeLabel(number.place, lexicon) : undefined;
  return { text: grade ?? text, number: undefined, strange };
}

/** What a question has in the handbook's own forms of numbers. Those that have chosen none do without the code. */
async function labelIn(text: string, { numbering }: Lexicon): Promise<FoundLabel | undefined> {
  if (!numbering) return undefined;
  const { findLabel } = await import('../../model/numbering/find-label.ts');
  return findLabel(numbering, text);
}

/** A grade that no table has. */
function strangeHit(text: string): Hit {
  const [key, words] = [phraseKey(text), wordsOf(text)];
  const part = { text, key, words, place: undefined, required: true };
  return { part: { ...part, open: false }, expansions: [], matches: new Map() };
}

/** A question that names several grades asks for their comparison; the words that say so ask for nothing else. */
function withoutComparing(question: Question, own: Language): Question {
  if (gradesIn(question, own).length === 0) return question;
  const parts = question.parts.filter(
    ({ words }) => words.length === 0 || !words.every(isComparing),
  );
  return { ...question, parts };
}

/** What surely answers a part, in each language. */
function strictly(part: Part, languages: readonly Language[]): (readonly Expansion[])[] {
  const [own] = languages;
  const latin = part.words.every(({ script }) => script === 'latin');
  // Where the page's own words are Latin, romaji is typed to its end: most words begin like something in it.
  const whole = latin && own !== undefined && isLatin(own.locale);
  return languages.map((language) => {
    const expansions = expandPart(part, language.lexicon);
    return whole && language !== own
      ? expansions.filter(({ way }) => way !== 'start' && way !== 'stem')
      : expansions;
  });
}

function isAnswered(part: Part, languages: readonly Language[]): boolean {
  return strictly(part, languages).some((expansions) => expansions.length > 0);
}

/** Whether a part is written as the page's language does not write its own words. */
function isForeign(part: Part, own: Language | undefined): boolean {
  if (!own || part.place !== undefined) return false;
  const latin = part.words.every(({ script }) => script === 'latin');
  return isLatin(own.locale)
    ? !latin
    : latin && /[a-z]/u.test(part.key) && !own.lexicon.words.has(part.key);
}
