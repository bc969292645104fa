import { traitsOf } from '../../model/locales.ts';
import { expandPart, type Expansion, type Token } from './expand.ts';
import type { Language, Library } from './language.ts';
import { joinMisspelt } from './join-misspelt.ts';
import { parseQuestion, type Part, type Question } from './parse.ts';
import type { MatchedPart, PartMatch } from './rank.ts';
import { hasKanaAlone, mayBeReading } from './readings.ts';
import { respell } from './respell.ts';
import type { Store } from './store.ts';

/** A part of a question with all that answers it, and by which words. */
export interface Hit extends MatchedPart {
  expansions: { expansion: Expansion; language: Language }[];
}

/** Takes the question apart and finds what answers each part, fetching no more than it needs. */
export async function understand(
  library: Library,
  query: string,
  everyLanguage: boolean,
): Promise<{ question: Question; languages: Language[]; hits: Hit[] }> {
  let languages = [await library.own(false)];
  let question = parse(query, languages);
  const unknown = (): Part[] => question.parts.filter((part) => !isAnswered(part, languages));
  const asReading = unknown().some(mayBeReading) || hasKanaAlone(query);
  if (asReading) {
    languages = [await library.own(true)];
    question = parse(query, languages);
  }
  const foreign = question.parts.some((part) => isForeign(part, languages[0]));
  if (everyLanguage && library.others.length > 0 && (foreign || unknown().length > 0)) {
    const others = library.others.map((open) => open(asReading));
    languages = [...languages, ...(await Promise.all(others))];
    question = parse(query, languages);
  }
  question = joinMisspelt(question, languages);
  const hits: Hit[] = [];
  for (const part of question.parts) {
    const strict = languages.map((language) => expandPart(part, language.lexicon));
    const found = bestOf(strict, part, languages);
    const expansions = languages.flatMap((language, index) =>
      (found[index] ?? []).map((expansion) => ({ expansion, language })),
    );
    hits.push({ part, expansions, matches: await matchesOf(expansions, languages[0]) });
  }
  const known = hits.some(({ matches }) => matches.size > 0);
  // Hiragana that the handbook does not know is grammar, beside words that it knows.
  const kept = hits.filter(
    ({ part, matches }) =>
      !known || matches.size > 0 || part.words.some(({ script }) => script !== 'hiragana'),
  );
  return { question, languages, hits: kept };
}

/** What is sure wins over what is guessed: a word over a reading in romaji, and both over a misspelt word. */
function bestOf(
  strict: readonly (readonly Expansion[])[],
  part: Part,
  languages: readonly Language[],
): (readonly Expansion[])[] {
  const latin = part.words.every(({ script }) => script === 'latin');
  const sure = strict.flat().some(({ way }) => way === 'exact' || way === 'name' || way === 'all');
  if (latin && sure) return strict.map((all) => all.filter(({ way }) => way !== 'reading'));
  if (strict.some((expansions) => expansions.length > 0)) return [...strict];
  return languages.map((language) => respell(part, language.lexicon));
}

function parse(query: string, languages: readonly Language[]): Question {
  return parseQuestion(
    query,
    languages.map(({ lexicon }) => lexicon),
  );
}

function isAnswered(part: Part, languages: readonly Language[]): boolean {
  return languages.some(({ lexicon }) => expandPart(part, lexicon).length > 0);
}

/** Whether a part is written as the page's language does not write its own words. */
function isForeign(part: Part, own: Language | undefined): boolean {
  if (!own || part.place !== undefined) return false;
  const latin = part.words.every(({ script }) => script === 'latin');
  return traitsOf(own.locale).spaced
    ? !latin
    : latin && /[a-z]/u.test(part.key) && !own.lexicon.words.has(part.key);
}

/** The records that any of the expansions finds, as numbers of the page's own language. */
async function matchesOf(
  expansions: Hit['expansions'],
  own: Language | undefined,
): Promise<ReadonlyMap<number, PartMatch>> {
  const matches = new Map<number, PartMatch>();
  const sets = await Promise.all(
    expansions.map(({ expansion, language }) => recordsOf(expansion, language.store)),
  );
  for (const [index, set] of sets.entries()) {
    const language = expansions[index]?.language;
    const strange = language !== own;
    for (const [record, score] of set) {
      // Records that every language has are numbered alike.
      if (strange && record >= (own?.lexicon.shared ?? 0)) continue;
      const match = matches.get(record) ?? { score: 0, by: [] };
      const worth = strange ? score * 0.9 : score;
      match.score = Math.max(match.score, worth) + 0.1 * Math.min(match.score, worth);
      match.by.push(index);
      matches.set(record, match);
    }
  }
  return matches;
}

async function recordsOf({ all }: Expansion, store: Store): Promise<Map<number, number>> {
  const sets = await Promise.all(all.map((tokens) => anyOf(tokens, store)));
  const [first = new Map<number, number>(), ...others] = sets;
  const found = new Map<number, number>();
  for (const [record, score] of first) {
    if (!others.every((set) => set.has(record))) continue;
    found.set(
      record,
      others.reduce((sum, set) => sum + (set.get(record) ?? 0), score),
    );
  }
  return found;
}

async function anyOf(tokens: readonly Token[], store: Store): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  const sets = await Promise.all(tokens.map(({ word }) => store.find(word)));
  for (const [index, set] of sets.entries()) {
    const weight = tokens[index]?.weight ?? 0;
    for (const record of set) found.set(record, Math.max(found.get(record) ?? 0, weight));
  }
  return found;
}
